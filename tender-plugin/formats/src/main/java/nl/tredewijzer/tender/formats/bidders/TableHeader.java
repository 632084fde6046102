package nl.tredewijzer.tender.formats.bidders;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The header of a table: a line among the first twenty that names a column for the name or the KvK number and has at
 * least one other column; between commas, which prose has too, two of its names are known.
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
                .findFirst();
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

    private boolean isHeader() {
        return (columns.has(ColumnMeaning.NAME) || columns.has(ColumnMeaning.KVK_NUMBER))
                && columns.understood() >= (cells.delimiter() == ',' ? 2 : 1);
    }
}
