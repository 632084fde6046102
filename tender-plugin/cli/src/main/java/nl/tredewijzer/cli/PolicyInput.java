package nl.tredewijzer.cli;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.policy.Policy;

/** Finds the policy that the officer named: by its id (and version, {@code id@version}), or in a file. */
final class PolicyInput {

    private PolicyInput() {}

    static Policy read(String idOrFile, Policies catalogue) {
        if (catalogue.find(idOrFile).isPresent()) {
            return catalogue.get(idOrFile);
        }
        if (!idOrFile.contains(".") && !idOrFile.contains("/") && !idOrFile.contains("\\")) {
            String known = catalogue.all().stream().map(Policy::id).distinct().collect(Collectors.joining(", "));
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Het beleid " + InputFile.shown(idOrFile) + " is niet bekend; bekend zijn " + known
                            + ", of noem een bestand.",
                    "There is no policy " + InputFile.shown(idOrFile) + "; there are " + known + ", or name a file.");
        }
        return file(idOrFile);
    }

    /** The policy in a file; it may inherit one of the catalogue. */
    static Policy file(String name) {
        try {
            return Policies.read(new ByteArrayInputStream(InputFile.read(name)));
        } catch (DocumentRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "Het beleid in " + InputFile.shown(name) + " klopt niet:",
                            "The policy in " + InputFile.shown(name) + " is not right:"),
                    e.defects());
        }
    }
}
