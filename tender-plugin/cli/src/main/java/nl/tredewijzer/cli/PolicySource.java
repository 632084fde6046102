package nl.tredewijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.DocumentRefused;
import picocli.CommandLine.Option;

/** The policies there are: those of the catalogue, and before them those of an authority's own directory. */
final class PolicySource {

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description = {
                "Map met eigen beleidsbestanden; die gaan voor de catalogus.",
                "Directory with policy files of your own; they go before the catalogue."
            })
    private Path directory;

    Policies policies() {
        return directory == null ? Policies.catalogue() : with(directory);
    }

    /** The catalogue with the files of this directory before it. */
    static Policies with(Path directory) {
        String shown = InputFile.shown(directory.toString());
        try {
            return Policies.catalogue().with(directory);
        } catch (DocumentRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "Het beleid in " + shown + " klopt niet:", "The policies in " + shown + " are not right:"),
                    e.defects());
        } catch (IOException e) {
            throw InputFile.unreadable(shown, "geen map die te lezen is", "no directory that can be read");
        }
    }
}
