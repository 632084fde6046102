package nl.tredewijzer.workbench.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bidders of a result, in an order that somebody chose, so many on a page.
 *
 * @param bidders all of them
 * @param sorted by what the table is sorted
 * @param descending the other way round
 * @param number which page was asked for, from 1
 */
record ResultTable(List<Row> bidders, SortedBy sorted, boolean descending, int number) {

    /** How many bidders stand on one page. */
    static final int ROWS = 100;

    private static final String PLACE = "#results";

    ResultTable {
        bidders = List.copyOf(bidders);
    }

    /** Those on this page. */
    List<Row> rows() {
        Comparator<Row> order = descending ? sorted.order().reversed() : sorted.order();
        return bidders.stream()
                .sorted(order)
                .skip((long) (page() - 1) * ROWS)
                .limit(ROWS)
                .toList();
    }

    int pages() {
        return Math.max(1, (bidders.size() + ROWS - 1) / ROWS);
    }

    /** Which page it is: the one that was asked for, if there is such a page. */
    int page() {
        return Math.max(1, Math.min(number, pages()));
    }

    /** The query and place of another page in the same order. */
    String onPage(int other) {
        return "?sort=" + sorted.parameter() + (descending ? "&down=1" : "") + "&page=" + other + PLACE;
    }

    /** The query and place of the same in another order; the same order again turns it round. */
    String sortedBy(SortedBy other) {
        boolean turn = other == sorted && !descending;
        return "?sort=" + other.parameter() + (turn ? "&down=1" : "") + PLACE;
    }

    /** How the column is sorted, as assistive technology is told (WAI-ARIA, {@code aria-sort}). */
    Optional<String> sort(SortedBy column) {
        return column == sorted ? Optional.of(descending ? "descending" : "ascending") : Optional.empty();
    }

    List<SortedBy> columns() {
        return List.of(
                SortedBy.NAME,
                SortedBy.OUTCOME,
                SortedBy.CERTIFICATE,
                SortedBy.COVERED,
                SortedBy.VALID,
                SortedBy.CREDITED,
                SortedBy.REMAINING);
    }
}
