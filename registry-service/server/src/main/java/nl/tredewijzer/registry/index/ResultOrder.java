package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order of results; what is equal in it is ordered by name, then by KvK number. */
final class ResultOrder {

    private static final SortField BY_NAME = new SortField(Fields.SORT_NAME, SortField.Type.STRING);
    private static final SortField BY_NUMBER = new SortField(Fields.KVK_NUMBER, SortField.Type.STRING);

    private ResultOrder() {}

    static Sort of(OrganisationQuery query) {
        List<SortField> order = new ArrayList<>();
        switch (query.sort()) {
            case RELEVANCE -> order.add(SortField.FIELD_SCORE);
            case DISTANCE ->
                query.near()
                        .ifPresent(near -> order.add(
                                DoubleValuesSource.fromQuery(NearQuery.of(near)).getSortField(true)));
            case NAME -> {}
            case VALID_UNTIL -> order.add(new OfShownCertificate(query, Fields.VALID_UNTIL).getSortField(false));
            case LEVEL -> order.add(new OfShownCertificate(query, Fields.RANK).getSortField(false));
        }
        order.add(BY_NAME);
        order.add(BY_NUMBER);
        return new Sort(order.toArray(SortField[]::new));
    }

    /** A number on the interval that is shown of an organisation: the best one that matches the filters, if any does. */
    private static final class OfShownCertificate extends LongValuesSource {

        private final OrganisationQuery query;
        private final String field;

        OfShownCertificate(OrganisationQuery query, String field) {
            this.query = query;
            this.field = field;
        }

        @Override
        public LongValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
            Intervals intervals = new Intervals(segment, query.validOn());
            NumericDocValues ranks = DocValues.getNumeric(segment.reader(), Fields.RANK);
            NumericDocValues numbers = DocValues.getNumeric(segment.reader(), field);
            List<FacetColumn> selected = columns(segment, query.selected());
            List<FacetColumn> meant = columns(segment, query.filters());
            return new ShownNumbers(intervals, selected, meant, ranks, numbers);
        }

        private static List<FacetColumn> columns(LeafReaderContext segment, Map<Facet, Set<String>> filters)
                throws IOException {
            List<FacetColumn> columns = new ArrayList<>();
            for (Map.Entry<Facet, Set<String>> filter : filters.entrySet()) {
                if (filter.getKey().isOfInterval()) {
                    columns.add(new FacetColumn(segment.reader(), filter.getKey(), filter.getValue()));
                }
            }
            return columns;
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public LongValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return false;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfShownCertificate that && query.equals(that.query) && field.equals(that.field);
        }

        @Override
        public int hashCode() {
            return Objects.hash(query, field);
        }

        @Override
        public String toString() {
            return field + " on " + query.validOn();
        }
    }

    private static final class ShownNumbers extends LongValues {

        /** Behind every rank: of an organisation found by its name, whatever the text was read as. */
        private static final long BEHIND = 1L << Integer.SIZE;

        private final Intervals intervals;
        private final List<FacetColumn> selected;
        private final List<FacetColumn> meant;
        private final NumericDocValues ranks;
        private final NumericDocValues numbers;
        private int organisation = -1;
        private boolean found;
        private long number;

        ShownNumbers(
                Intervals intervals,
                List<FacetColumn> selected,
                List<FacetColumn> meant,
                NumericDocValues ranks,
                NumericDocValues numbers) {
            this.intervals = intervals;
            this.selected = selected;
            this.meant = meant;
            this.ranks = ranks;
            this.numbers = numbers;
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
            if (document != organisation) {
                // doc values only go forward, and a sort asks for one organisation more than once
                organisation = document;
                found = look();
            }
            return found;
        }

        private boolean look() throws IOException {
            long best = Long.MAX_VALUE;
            intervals.of(organisation);
            for (int interval = intervals.next(); interval >= 0; interval = intervals.next()) {
                if (matches(interval, selected) && ranks.advanceExact(interval)) {
                    long rank = ranks.longValue() + (matches(interval, meant) ? 0 : BEHIND);
                    if (rank < best && numbers.advanceExact(interval)) {
                        best = rank;
                        number = numbers.longValue();
                    }
                }
            }
            return best < Long.MAX_VALUE;
        }

        private static boolean matches(int interval, List<FacetColumn> filters) throws IOException {
            for (FacetColumn filter : filters) {
                if (filter.missAt(interval) != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public long longValue() {
            return number;
        }
    }
}
