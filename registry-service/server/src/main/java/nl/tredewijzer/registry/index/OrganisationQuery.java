package nl.tredewijzer.registry.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What organisations are looked for.
 *
 * @param text words of a name, place or sector, or a number; blank finds all
 * @param reading what the text means besides being a name
 * @param selected per facet the values of which one must hold, such as {@code STEP_3}, {@code true}, {@code VALID}; a
 *     facet without values does not filter
 * @param near where they must be; anywhere when empty
 * @param validOn the day on which the interval properties must hold
 * @param sort the order of the results
 * @param page which page, from 1
 * @param size results per page, 1 to 100
 */
public record OrganisationQuery(
        String text,
        Reading reading,
        Map<Facet, Set<String>> selected,
        Optional<Surroundings> near,
        LocalDate validOn,
        Sort sort,
        int page,
        int size) {

    /** Longest text, in characters: as long as the longest name. */
    public static final int LONGEST_TEXT = 500;
    /** Most results on one page. */
    public static final int LARGEST_PAGE = 100;
    /** How many results can be paged through: who needs more filters, or takes a dump. */
    public static final int DEEPEST = 10_000;

    /** The order of results; equal ones are ordered by name and number. */
    public enum Sort {
        /** Best match first; by name when there is no text. */
        RELEVANCE,
        /** The nearest first; by name where nowhere was asked for. */
        DISTANCE,
        /** By name, without regard to case and accents. */
        NAME,
        /** What ends first comes first. */
        VALID_UNTIL,
        /** Valid ones first, the highest level of them in front. */
        LEVEL
    }

    /** @throws IllegalArgumentException if the text is too long or the page lies outside the bounds */
    public OrganisationQuery {
        Objects.requireNonNull(near, "near");
        Objects.requireNonNull(validOn, "validOn");
        Objects.requireNonNull(sort, "sort");
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A query has at most " + LONGEST_TEXT + " characters");
        }
        if (size < 1 || size > LARGEST_PAGE || page < 1 || (long) page * size > DEEPEST) {
            throw new IllegalArgumentException("No page that can be shown: " + page + " of " + size);
        }
        Map<Facet, Set<String>> used = new EnumMap<>(Facet.class);
        selected.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                used.put(facet, Set.copyOf(values));
            }
        });
        selected = Collections.unmodifiableMap(used);
    }

    /** A query of which the text is words and nothing else. */
    public OrganisationQuery(
            String text, Map<Facet, Set<String>> selected, LocalDate validOn, Sort sort, int page, int size) {
        this(text, Reading.literal(text), selected, Optional.empty(), validOn, sort, page, size);
    }

    /** What is selected and what the text adds to it: of a facet that is selected, its words change nothing. */
    Map<Facet, Set<String>> filters() {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.putAll(reading.filters());
        filters.putAll(selected);
        return filters;
    }

    /** Everything, by name. */
    public static OrganisationQuery all(LocalDate validOn) {
        return new OrganisationQuery("", Map.of(), validOn, Sort.NAME, 1, 20);
    }
}
