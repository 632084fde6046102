package nl.tredewijzer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.tredewijzer.cli.report.DifferenceLines;
import nl.tredewijzer.cli.report.ReservedTable;
import nl.tredewijzer.cli.report.TextTable;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.formats.report.Supposition;

/**
 * What an evaluation prints: itself, and what else was asked.
 *
 * @param report the evaluation
 */
record EvaluateOutput(Report report) {

    void print(OutputFormat format, PrintWriter out) {
        if (format == OutputFormat.JSON) {
            out.println(new String(report.bytes(ReportFormat.JSON), StandardCharsets.UTF_8));
        } else {
            table(out);
        }
        out.flush();
    }

    private void table(PrintWriter out) {
        Language language = report.language();
        TextTable.print(report, Terminal.paint(), out);
        if (!report.reserved().isEmpty()) {
            out.println();
            ReservedTable.print(
                    report.reserved(), report.kept().inputs().referenceDate().day(), language, Terminal.paint(), out);
        }
        for (Supposition supposition : report.suppositions()) {
            out.println();
            out.println(language.of(supposition.question()));
            DifferenceLines.print(supposition.difference(), language, Terminal.paint(), out);
        }
    }
}
