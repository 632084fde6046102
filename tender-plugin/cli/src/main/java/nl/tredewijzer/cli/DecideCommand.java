package nl.tredewijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tredewijzer.cli.report.DecisionFiles;
import nl.tredewijzer.cli.report.DifferenceLines;
import nl.tredewijzer.tender.decision.DecidedEvaluation;
import nl.tredewijzer.tender.decision.DecisionRefused;
import nl.tredewijzer.tender.evidence.HumanDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what an officer decided, and runs the evaluation again with it. */
@Command(
        name = "decide",
        description = {
            "Legt een beslissing vast en voert de toets opnieuw uit; de eerdere toets blijft bewaard.",
            "Records a decision and runs the evaluation again; the earlier evaluation is kept."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:vastgelegd, en elk antwoord is volledig / recorded, and every answer is complete",
            "1:vastgelegd, en er is nog iets te doen / recorded, and there is still something to do",
            "2:verkeerd gebruik, of een beslissing waar niets gevraagd wordt / wrong use, or nothing is asked",
            "3:de toets is niet te lezen of veranderd / the evaluation cannot be read or was changed",
            "5:niet geschreven / not written"
        })
final class DecideCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Bewaarde toets (evaluation.json) / kept evaluation.")
    private String file;

    @Mixin
    private DecisionInput decision;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {
                "Nieuwe map voor de beslissing, beide toetsen en het verschil.",
                "New directory for the decision, both evaluations and the difference."
            })
    private Path out;

    @Mixin
    private OcdsOutput ocds;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        RecordInput kept = RecordInput.read(file);
        if (!kept.record().isReproduced()) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    "Deze versie komt voor " + InputFile.shown(file) + " tot een andere uitkomst dan versie "
                            + kept.record().toolVersion() + "; beslis met die versie, of toets eerst opnieuw.",
                    "This version comes to another result for " + InputFile.shown(file) + " than version "
                            + kept.record().toolVersion() + "; decide with that version, or evaluate again first.");
        }
        DecidedEvaluation decided = decided(kept);
        write(kept, decided);
        PrintWriter printed = speaker.out();
        DifferenceLines.print(decided.difference(), speaker.language(), Terminal.paint(), printed);
        printed.println();
        printed.println(speaker.say("Vastgelegd in ", "Recorded in ") + out);
        ocds.write(decided.after()).ifPresent(part -> printed.println("OCDS: " + part));
        printed.flush();
        return decided.after().evaluation().needsAttention() ? ExitCode.NEEDS_ATTENTION : ExitCode.SETTLED;
    }

    private DecidedEvaluation decided(RecordInput kept) {
        Clock clock = Clock.systemUTC();
        HumanDecision read = decision.read(kept.record(), clock);
        try {
            return DecidedEvaluation.of(kept.record(), read, clock);
        } catch (DecisionRefused e) {
            throw new CannotGoOn(ExitCode.WRONG_USE, e, List.of());
        }
    }

    private void write(RecordInput kept, DecidedEvaluation decided) {
        try {
            DecisionFiles.write(out, kept.bytes(), decided, speaker.language());
        } catch (FileAlreadyExistsException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    InputFile.shown(out.toString()) + " bestaat al; een beslissing overschrijft niets.",
                    InputFile.shown(out.toString()) + " is there already; a decision overwrites nothing.");
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    "De beslissing is niet geschreven: " + e.getMessage(),
                    "The decision was not written: " + e.getMessage());
        }
    }
}
