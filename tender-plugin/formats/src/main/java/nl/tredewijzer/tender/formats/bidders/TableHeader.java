package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * The header of a table: a line among the first twenty that names a column for the name or the KvK number and has at
 * least one other column; between commas, which prose has too, two of its names are known. Where the next line repeats what it calls
 * the name and the number, as merged cells do, the header takes both lines: "Bedrag" over "excl. btw" and "incl. btw".
 *
 * @param at index of its line
 * @param cells how the table's lines are taken apart
 * @param columns what its columns mean
 */
record TableHeader(int at, Delimited cells, Columns columns) {

    private static final int LOOKED_AT = 20;

    /** The first header in these lines, by the delimiter that makes most of it understood. */
    static Optional<TableHeader> in(List<SourceLine> lines, List<Character> delimiters, ColumnMapping mapping) {
        return IntStream.range(0, Math.min(LOOKED_AT, lines.size()))
                .filter(at -> !lines.get(at).isTooLong())
                .boxed()
                .flatMap(at -> best(lines, at, delimiters, mapping).stream())
                .findFirst()
                .map(header -> header.withNextLine(lines, mapping));
    }

    private static Optional<TableHeader> best(
            List<SourceLine> lines, int at, List<Character> delimiters, ColumnMapping mapping) {
        Stream<TableHeader> possible = delimiters.stream()
                .flatMap(delimiter -> of(lines.get(at).text(), at, new Delimited(delimiter), mapping).stream());
        return possible.max(Comparator.comparingLong(header -> header.columns().understood()));
    }

    private static Optional<TableHeader> of(String line, int at, Delimited cells, ColumnMapping mapping) {
        return cells.cells(line)
                .filter(names -> names.size() > 1)
                .filter(names -> new TableHeader(at, cells, Columns.named(names, mapping.byHeader())).isHeader())
                .map(names -> new TableHeader(at, cells, Columns.named(names, mapping)));
    }

    private TableHeader withNextLine(List<SourceLine> lines, ColumnMapping mapping) {
        if (at + 1 == lines.size() || lines.get(at + 1).isTooLong()) {
            return this;
        }
        List<String> upper = cells.cells(lines.get(at).text()).orElseThrow();
        return cells.cells(lines.get(at + 1).text())
                .filter(this::isRepeatedIn)
                .map(lower -> new TableHeader(at + 1, cells, Columns.named(joined(upper, lower), mapping)))
                .orElse(this);
    }

    private boolean isRepeatedIn(List<String> next) {
        List<ListColumn> filled = columns.all().stream()
                .filter(column ->
                        column.meaning() == ColumnMeaning.NAME || column.meaning() == ColumnMeaning.KVK_NUMBER)
                .filter(column -> !columns.cell(next, column.meaning()).isEmpty())
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(column -> column.header()
                        .filter(columns.cell(next, column.meaning())::equals)
                        .isPresent());
    }

    /** A name over several columns stands over the first of them only. */
    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>();
        String above = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String own = i < upper.size() ? PlainText.of(upper.get(i)) : "";
            String below = i < lower.size() ? PlainText.of(lower.get(i)) : "";
            above = own.isEmpty() && !below.isEmpty() ? above : own;
            names.add(below.equals(above) ? above : (above + " " + below).strip());
        }
        return names;
    }

    /** The same, with columns without a name up to this width: in a sheet a cell belongs to its column in any case. */
    TableHeader widened(int width) {
        return new TableHeader(at, cells, columns.widened(width));
    }

    private boolean isHeader() {
        return (columns.has(ColumnMeaning.NAME) || columns.has(ColumnMeaning.KVK_NUMBER))
                && columns.understood() >= (cells.delimiter() == ',' ? 2 : 1);
    }
}
