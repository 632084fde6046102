package nl.tredewijzer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tredewijzer.cli.report.DifferenceLines;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.difference.DifferenceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two kept evaluations. */
@Command(
        name = "diff",
        description = {
            "Toont het verschil tussen twee bewaarde toetsen: wie omslaat, en waardoor.",
            "Shows the difference between two kept evaluations: who flips, and why."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:geen verschil / no difference",
            "1:verschil / difference",
            "2:verkeerd gebruik / wrong use",
            "3:een bestand is niet te lezen of veranderd / a file cannot be read or was changed"
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "Eerdere toets / earlier evaluation.")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Latere toets / later evaluation.")
    private String after;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "Uitvoer / output.")
    private OutputFormat format;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        List<RecordInput> both = RecordInput.readAll(List.of(before, after));
        Difference difference = Difference.between(
                both.get(0).record().inputs(), both.get(1).record().inputs());
        PrintWriter out = speaker.out();
        if (format == OutputFormat.JSON) {
            out.println(CanonicalJson.text(DifferenceJson.write(difference)));
        } else {
            both.stream()
                    .filter(input -> !input.record().isReproduced())
                    .forEach(input -> DifferenceLines.print(speaker.language().of(otherVersion(input)), out));
            DifferenceLines.print(difference, speaker.language(), Terminal.paint(), out);
        }
        out.flush();
        return difference.isNone() ? ExitCode.SETTLED : ExitCode.NEEDS_ATTENTION;
    }

    private static Bilingual otherVersion(RecordInput input) {
        String name = InputFile.shown(input.name());
        return new BilingualText(
                name + " is gemaakt door versie " + input.record().toolVersion()
                        + " en wordt hier gelezen zoals deze versie toetst.",
                name + " was made by version " + input.record().toolVersion()
                        + " and is read here as this version evaluates.");
    }
}
