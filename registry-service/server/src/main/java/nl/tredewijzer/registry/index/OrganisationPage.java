package nl.tredewijzer.registry.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.Standing;

/**
 * What a query found.
 *
 * @param total how many organisations in all
 * @param results those of the page
 * @param facets per facet its values, each with the number of organisations that would be found if it alone were chosen
 *     there: a facet does not take its own filter into account
 */
public record OrganisationPage(long total, List<Found> results, Map<Facet, List<Count>> facets) {

    /**
     * One organisation.
     *
     * @param history all that is known of it
     * @param shown the certificate that was found: the one that counts first among those that match all filters
     */
    public record Found(OrganisationHistory history, Standing.Held shown) {}

    /** A value and the number of different organisations that have it. */
    public record Count(String value, int count) {}

    public OrganisationPage {
        results = List.copyOf(results);
        facets = Collections.unmodifiableMap(new EnumMap<>(facets));
    }
}
