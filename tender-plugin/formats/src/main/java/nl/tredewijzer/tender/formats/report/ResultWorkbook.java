package nl.tredewijzer.tender.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.formats.workbook.Sheet;
import nl.tredewijzer.tender.formats.workbook.WorkbookWriter;

/** The results as a workbook: a sheet for the bidders, and sheets for what their figures and words rest on. */
final class ResultWorkbook {

    private ResultWorkbook() {}

    static void write(Report report, OutputStream out) throws IOException {
        SupportingSheets sheets = new SupportingSheets(report);
        WorkbookWriter.write(
                out,
                List.of(results(report), sheets.parts(), sheets.remarks(), sheets.policy(), sheets.account()),
                "Tredewijzer – SHA-256 " + report.sha256());
    }

    private static Sheet results(Report report) {
        Language language = report.language();
        return new Sheet(
                language == Language.DUTCH ? "Uitkomsten" : "Results",
                Stream.of(ResultColumn.values())
                        .map(column -> column.titled(language))
                        .toList(),
                ResultRow.all(report).stream().map(row -> Stream.of(ResultColumn.values())
                        .map(column -> column.of(row))
                        .toList()));
    }
}
