package nl.tredewijzer.registry.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** CSV for a spreadsheet: UTF-8 with a mark, semicolons, and no cell that a spreadsheet takes for a formula. */
public final class SpreadsheetCsv {

    /** What a spreadsheet knows UTF-8 by: the byte order mark. */
    public static final char MARK = '\uFEFF';

    private SpreadsheetCsv() {}

    /** Begins a file; closing the writer closes it. */
    public static CsvWriter to(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(MARK);
        return CsvWriter.builder().fieldSeparator(';').build(text);
    }

    /** OWASP, "CSV Injection": an apostrophe in front makes a spreadsheet show the cell as text. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
