package nl.tredewijzer.tender.formats.bidders;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes lines apart at a delimiter (RFC 4180). A quoted cell may hold the delimiter or run over some lines, but not
 * both: that is what a quotation mark that somebody forgot to close looks like.
 */
final class Delimited {

    /** A row with the number of lines that it takes. */
    record Row(List<String> cells, int lines) {}

    private static final int MOST_LINES = 10;

    private final char delimiter;
    private final CsvReaderBuilder csv;

    Delimited(char delimiter) {
        this.delimiter = delimiter;
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(delimiter != '\t')
                .allowUnclosedQuote(false);
    }

    char delimiter() {
        return delimiter;
    }

    /** The cells of one line, unless its quotation marks make no sense. */
    Optional<List<String>> cells(String line) {
        try {
            return Optional.of(csv.ofSingleCsvRecord(line).getFields());
        } catch (CsvParseException quotes) {
            return Optional.empty();
        }
    }

    /** The row that begins at a line, unless its quotation marks make no sense; over lines only of this many cells. */
    Optional<Row> row(List<SourceLine> lines, int at, int width) {
        Optional<Row> alone = cells(lines.get(at).text()).map(cells -> new Row(cells, 1));
        if (alone.isPresent()) {
            return alone;
        }
        for (int count = 2; count <= MOST_LINES && at + count <= lines.size(); count++) {
            String joined =
                    lines.subList(at, at + count).stream().map(SourceLine::text).collect(Collectors.joining("\n"));
            if (joined.length() > SourceLine.LONGEST) {
                return Optional.empty();
            }
            Optional<List<String>> cells = cells(joined);
            if (cells.isPresent()) {
                int taken = count;
                return cells.filter(row -> row.size() == width && row.stream().noneMatch(this::isForgotten))
                        .map(row -> new Row(row, taken));
            }
        }
        return Optional.empty();
    }

    private boolean isForgotten(String cell) {
        return cell.indexOf('\n') >= 0 && cell.indexOf(delimiter) >= 0;
    }
}
