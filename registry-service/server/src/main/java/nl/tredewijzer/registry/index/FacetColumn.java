package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** The values of one facet in one segment: which are chosen, and how many organisations have each. */
final class FacetColumn {

    private static final int NONE = -1;

    private final Facet facet;
    private final SortedDocValues values;
    private final boolean filters;
    private final boolean[] chosen;
    private final int[] counts;
    private final int[] lastCounted;
    private int ordinal = NONE;

    FacetColumn(LeafReader segment, Facet facet, Set<String> selected) throws IOException {
        this.facet = facet;
        this.values = DocValues.getSorted(segment, facet.field());
        this.filters = !selected.isEmpty();
        this.chosen = new boolean[values.getValueCount()];
        this.counts = new int[values.getValueCount()];
        this.lastCounted = new int[values.getValueCount()];
        java.util.Arrays.fill(lastCounted, NONE);
        for (String value : selected) {
            int found = values.lookupTerm(new BytesRef(value));
            if (found >= 0) {
                chosen[found] = true;
            }
        }
    }

    /** Looks at a document; the facet's bit when its value is not one of those chosen, else 0. */
    int missAt(int document) throws IOException {
        ordinal = values.advanceExact(document) ? values.ordValue() : NONE;
        boolean misses = filters && (ordinal == NONE || !chosen[ordinal]);
        return misses ? bit() : 0;
    }

    /** Counts the organisation for the value of the document looked at last, once per value. */
    void count(int organisation) {
        if (ordinal != NONE && lastCounted[ordinal] != organisation) {
            lastCounted[ordinal] = organisation;
            counts[ordinal]++;
        }
    }

    int bit() {
        return 1 << facet.ordinal();
    }

    void addTo(FacetCounts sum) throws IOException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                sum.add(facet, values.lookupOrd(i).utf8ToString(), counts[i]);
            }
        }
    }
}
