package nl.tredewijzer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.tender.document.EvaluationJson;
import nl.tredewijzer.tender.run.StoredRecord;
import nl.tredewijzer.tender.run.ToolVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks kept evaluations: unchanged, and run again to the same bytes. */
@Command(
        name = "check",
        description = {
            "Controleert bewaarde toetsen: ongewijzigd, en opnieuw uitgevoerd met hetzelfde resultaat.",
            "Checks kept evaluations: unchanged, and run again with the same result."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:alles klopt / everything is right",
            "1:deze versie komt tot andere bytes / this version comes to other bytes",
            "2:verkeerd gebruik / wrong use",
            "3:een bestand is niet te lezen of veranderd / a file cannot be read or was changed"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Bewaarde toetsen (evaluation.json) / kept evaluations (evaluation.json).")
    private List<String> files;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        int worst = ExitCode.SETTLED;
        for (String file : files) {
            worst = Math.max(worst, check(file));
        }
        speaker.out().flush();
        return worst;
    }

    private int check(String file) {
        try {
            return told(file, RecordInput.read(file).record());
        } catch (CannotGoOn e) {
            speaker.complain(e);
            return e.exitCode();
        }
    }

    private int told(String file, StoredRecord record) {
        PrintWriter out = speaker.out();
        out.println(InputFile.shown(file));
        out.println(speaker.say("  gemaakt      ", "  made         ")
                + HistoryJson.instant(record.at())
                + speaker.say(", versie ", ", version ")
                + record.toolVersion());
        out.println(speaker.say("  ongewijzigd  ", "  unchanged    ") + "SHA-256 " + record.sha256());
        if (record.isReproduced()) {
            out.println(speaker.say(
                    "  opnieuw      uitgevoerd met dezelfde bytes als resultaat",
                    "  again        run with the same bytes as a result"));
            return ExitCode.SETTLED;
        }
        out.println(speaker.say("  opnieuw      versie ", "  again        version ")
                + ToolVersion.get()
                + speaker.say(" komt tot andere bytes: SHA-256 ", " comes to other bytes: SHA-256 ")
                + EvaluationJson.sha256(record.rerun()));
        return ExitCode.NEEDS_ATTENTION;
    }
}
