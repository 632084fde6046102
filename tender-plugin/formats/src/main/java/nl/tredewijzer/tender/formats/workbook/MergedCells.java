package nl.tredewijzer.tender.formats.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.formats.bidders.SheetRow;

/**
 * Cells of one column that are merged, such as the lot or the consortium of several bidders: the text that a workbook keeps
 * in the first of them stands beside every row that they span. Cells that are merged over columns are a title, and stay as
 * they are.
 *
 * @param column the column, from 1
 * @param first the first row, from 1
 * @param last the last row
 */
record MergedCells(int column, int first, int last) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** The cells of a range such as {@code B3:B7}; nothing if they are of several columns, or one cell. */
    static Optional<MergedCells> of(String range) {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches() || !parts.group(1).equals(parts.group(3))) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(2));
        int last = Integer.parseInt(parts.group(4));
        return CellReference.column(parts.group(1) + first).stream()
                .filter(column -> first < last)
                .mapToObj(column -> new MergedCells(column, first, last))
                .findFirst();
    }

    /** Writes the text of the first cell into the other ones, in the rows that hold anything. */
    void fill(List<SheetRow> rows, Budget budget) {
        int at = indexOf(rows);
        if (at == rows.size() || rows.get(at).number() != first) {
            return;
        }
        String text = cell(rows.get(at));
        for (int i = at + 1; !text.isEmpty() && i < rows.size() && rows.get(i).number() <= last; i++) {
            if (cell(rows.get(i)).isEmpty()) {
                budget.takeCell();
                budget.takeText(text.length() + column);
                rows.set(i, filled(rows.get(i), text));
            }
        }
    }

    /** Where the first row stands, or would stand. */
    private int indexOf(List<SheetRow> rows) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rows.get(middle).number() < first) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private String cell(SheetRow row) {
        return column <= row.cells().size() ? row.cells().get(column - 1) : "";
    }

    private SheetRow filled(SheetRow row, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
        return new SheetRow(row.number(), cells);
    }
}
