package nl.tredewijzer.registry.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many organisations have which value, summed over the segments of an index. */
final class FacetCounts {

    private static final int MOST_VALUES = 20;
    private static final Set<Facet> OPEN_ENDED = Set.of(Facet.PLACE, Facet.SECTOR);

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private long total;

    FacetCounts() {
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    void add(Facet facet, String value, int count) {
        counts.get(facet).merge(value, count, Integer::sum);
    }

    void addToTotal(int organisations) {
        total += organisations;
    }

    /** Adds the counts of other organisations. */
    void add(FacetCounts others) {
        others.counts.forEach((facet, values) -> values.forEach((value, count) -> add(facet, value, count)));
        total += others.total;
    }

    /** How many organisations match all filters. */
    long total() {
        return total;
    }

    /** The values of each facet, the most frequent first; of places and sectors the first twenty. */
    Map<Facet, List<OrganisationPage.Count>> facets() {
        Map<Facet, List<OrganisationPage.Count>> facets = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> facets.put(
                facet,
                values.entrySet().stream()
                        .map(value -> new OrganisationPage.Count(value.getKey(), value.getValue()))
                        .sorted(Comparator.comparing(OrganisationPage.Count::count)
                                .reversed()
                                .thenComparing(OrganisationPage.Count::value))
                        .limit(OPEN_ENDED.contains(facet) ? MOST_VALUES : Integer.MAX_VALUE)
                        .toList()));
        return facets;
    }
}
