package nl.tredewijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.tredewijzer.cli.report.ReportFiles;
import nl.tredewijzer.tender.formats.report.ocds.OcdsFragment;
import nl.tredewijzer.tender.run.EvaluationRecord;
import picocli.CommandLine.Option;

/** The option by which an evaluation is written as a part of an OCDS release. */
final class OcdsOutput {

    @Option(
            names = "--ocds",
            paramLabel = "FILE",
            description = {
                "Bestand voor de uitkomst als deel van een OCDS-release; het noemt alle inschrijvers.",
                "File for the result as a part of an OCDS release; it names all bidders."
            })
    private Path file;

    /**
     * Writes it, if that was asked.
     *
     * @return the file
     */
    Optional<Path> write(EvaluationRecord kept) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            ReportFiles.put(file, OcdsFragment.of(kept).bytes());
            return Optional.of(file);
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    "Het deel van een OCDS-release is niet geschreven: " + e.getMessage(),
                    "The part of an OCDS release was not written: " + e.getMessage());
        }
    }
}
