package nl.tredewijzer.tender.formats.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.tredewijzer.tender.formats.workbook.Cell;

/**
 * The results as CSV, as a Dutch Excel reads and writes it: semicolons, decimal commas, UTF-8 with its mark; days by ISO
 * 8601. A text that a spreadsheet would calculate gets an apostrophe in front (OWASP, "CSV Injection").
 */
final class ResultCsv {

    private static final char MARK = '\uFEFF';
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private ResultCsv() {}

    static void write(Report report, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append(MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(Stream.of(ResultColumn.values()).map(ResultColumn::key).toList());
        for (ResultRow row : ResultRow.all(report)) {
            csv.writeRecord(Stream.of(ResultColumn.values())
                    .map(column -> text(column.of(row)))
                    .toList());
        }
        csv.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return literal(text.text());
        } else if (cell instanceof Cell.Euros euros) {
            return euros.amount().toPlainString().replace('.', ',');
        } else if (cell instanceof Cell.Percent percent) {
            return percent.percentage().toPlainString().replace('.', ',');
        } else if (cell instanceof Cell.Whole whole) {
            return String.valueOf(whole.number());
        }
        return cell instanceof Cell.Day day ? day.day().toString() : "";
    }

    private static String literal(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
