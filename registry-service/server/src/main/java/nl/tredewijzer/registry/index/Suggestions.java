package nl.tredewijzer.registry.index;

import java.util.List;
import nl.tredewijzer.model.OrganisationHistory;

/**
 * What somebody who is typing may mean.
 *
 * @param organisations by their names, the likeliest first
 * @param labels places, provinces and sectors that begin so, by the alphabet
 */
public record Suggestions(List<OrganisationHistory> organisations, List<Label> labels) {

    /** Most organisations. */
    public static final int MOST = 20;

    /** Most labels. */
    static final int MOST_LABELS = 5;

    /** Takes both over. */
    public Suggestions {
        organisations = List.copyOf(organisations);
        labels = List.copyOf(labels);
    }
}
