package nl.tredewijzer.registry.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;
import nl.tredewijzer.registry.http.SpreadsheetCsv;
import nl.tredewijzer.registry.intake.batch.BatchStore.Numbered;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.row.Finding;

/** Findings for a spreadsheet. */
final class FindingsCsv {

    private final OutputStream out;

    FindingsCsv(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes all findings.
     *
     * @param pages gives the findings that follow a number, none at the end
     */
    void write(LongFunction<List<Numbered>> pages) throws IOException {
        try (CsvWriter csv = SpreadsheetCsv.to(out)) {
            csv.writeRecord("row", "column", "value", "severity", "code", "melding", "message");
            long after = 0;
            for (List<Numbered> page = pages.apply(after); !page.isEmpty(); page = pages.apply(after)) {
                page.forEach(numbered -> write(csv, numbered.finding()));
                after = page.get(page.size() - 1).number();
            }
        }
    }

    private static void write(CsvWriter csv, Finding finding) {
        csv.writeRecord(
                Long.toString(finding.row()),
                finding.column().map(Column::title).orElse(""),
                SpreadsheetCsv.harmless(finding.value()),
                finding.code().severity().name(),
                finding.code().name(),
                SpreadsheetCsv.harmless(finding.dutch()),
                SpreadsheetCsv.harmless(finding.english()));
    }
}
