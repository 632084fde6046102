package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts, in one pass over the organisations that match the text, how many match all filters, and for each facet how
 * many would match if its own filter were not there.
 *
 * <p>An organisation counts for a value of a facet when one of its intervals on the day misses no filter but that
 * facet's. A document's misses are a set of bits, so that this is one comparison.
 */
final class FacetCounter extends SimpleCollector {

    private final LocalDate day;
    private final Map<Facet, Set<String>> filters;
    private final FacetCounts sum = new FacetCounts();
    private final List<FacetColumn> ofOrganisation = new ArrayList<>();
    private final List<FacetColumn> ofInterval = new ArrayList<>();
    private Intervals intervals;

    private FacetCounter(LocalDate day, Map<Facet, Set<String>> filters) {
        this.day = day;
        this.filters = filters;
    }

    /** Counts those that match these filters on a day. */
    static CollectorManager<FacetCounter, FacetCounts> manager(LocalDate day, Map<Facet, Set<String>> filters) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(day, filters);
            }

            @Override
            public FacetCounts reduce(Collection<FacetCounter> collectors) {
                return collectors.iterator().next().sum;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        intervals = new Intervals(segment, day);
        ofOrganisation.clear();
        ofInterval.clear();
        for (Facet facet : Facet.values()) {
            Set<String> selected = filters.getOrDefault(facet, Set.of());
            (facet.isOfInterval() ? ofInterval : ofOrganisation)
                    .add(new FacetColumn(segment.reader(), facet, selected));
        }
    }

    @Override
    public void collect(int organisation) throws IOException {
        int missed = misses(ofOrganisation, organisation);
        if (Integer.bitCount(missed) > 1) {
            return;
        }
        boolean matches = false;
        intervals.of(organisation);
        for (int interval = intervals.next(); interval >= 0; interval = intervals.next()) {
            int all = missed | misses(ofInterval, interval);
            count(ofInterval, all, organisation);
            count(ofOrganisation, all, organisation);
            matches |= all == 0;
        }
        if (matches) {
            sum.addToTotal(1);
        }
    }

    private static int misses(List<FacetColumn> columns, int document) throws IOException {
        int missed = 0;
        for (FacetColumn column : columns) {
            missed |= column.missAt(document);
        }
        return missed;
    }

    private static void count(List<FacetColumn> columns, int missed, int organisation) {
        for (FacetColumn column : columns) {
            if ((missed & ~column.bit()) == 0) {
                column.count(organisation);
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (FacetColumn column : ofOrganisation) {
            column.addTo(sum);
        }
        for (FacetColumn column : ofInterval) {
            column.addTo(sum);
        }
    }
}
