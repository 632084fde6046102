package nl.tredewijzer.registry.selfmeasurement.input;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.tredewijzer.pages.PageLanguage;

/**
 * The rows of a list, with names of columns on top. What is wrong goes to the mistakes, by the line: {@code /list/3/fte}.
 */
record SheetRows(SheetKind kind, Mistakes mistakes) {

    static final int MOST = 10_000;

    /** What the rows of a text are read as; none when it is empty. */
    <T> List<T> read(String text, Function<Members, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        if (text.isBlank()) {
            return all;
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = new HashMap<>();
            int rows = 0;
            for (CsvRecord record : csv) {
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns.isEmpty() && rows == 0) {
                    header(record, columns);
                } else if (rows > MOST) {
                    mistakes.add("/" + kind.list(), "", "Hoogstens 10.000 regels", "At most 10,000 rows");
                    break;
                } else {
                    reader.apply(new Members(place(record), cells(record, columns), mistakes))
                            .ifPresent(all::add);
                }
                rows++;
            }
        } catch (CsvParseException | IOException e) {
            mistakes.add(
                    "/" + kind.list(),
                    "",
                    "De lijst is niet te lezen als CSV: een aanhalingsteken is niet gesloten of een regel is te lang",
                    "The list cannot be read as CSV: a quotation mark is not closed, or a row is too long");
        }
        return all;
    }

    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    }

    private String place(CsvRecord record) {
        return "/" + kind.list() + "/" + record.getStartingLineNumber();
    }

    private void header(CsvRecord record, Map<String, Integer> columns) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip();
            Optional<SheetKind.Column> column = kind.column(name);
            if (column.isEmpty() && !name.isEmpty()) {
                mistakes.add(
                        place(record),
                        name,
                        "Onbekende kolom " + name + "; bekend zijn: " + known(PageLanguage.DUTCH),
                        "Unknown column " + name + "; known are: " + known(PageLanguage.ENGLISH));
            } else if (column.isPresent() && columns.putIfAbsent(column.get().member(), i) != null) {
                mistakes.add(
                        place(record),
                        name,
                        "Kolom " + name + " staat er twee keer",
                        "Column " + name + " is there twice");
            }
        }
    }

    private String known(PageLanguage language) {
        return String.join(", ", kind.columns(language));
    }

    private static UnaryOperator<String> cells(CsvRecord record, Map<String, Integer> columns) {
        return name -> {
            Integer at = columns.get(name);
            return at == null || at >= record.getFieldCount() ? "" : record.getField(at);
        };
    }
}
