package nl.tredewijzer.cli;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.ChosenPolicy;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.catalogue.PolicyChoice;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.policy.Policy;

/** Finds the policy that the officer named: by its id (and version, {@code id@version}), or in a file. */
final class PolicyInput {

    private PolicyInput() {}

    /** The policy by which a tender is evaluated: the one that the officer named, or the one of its buyer. */
    static ChosenPolicy chosen(Optional<String> idOrFile, Policies catalogue, Tender tender) {
        if (idOrFile.isEmpty()) {
            return ofBuyer(catalogue, tender);
        }
        return catalogue
                .chosenFor(idOrFile.get(), tender)
                .orElseGet(() -> ChosenPolicy.named(read(idOrFile.get(), catalogue)));
    }

    private static ChosenPolicy ofBuyer(Policies catalogue, Tender tender) {
        PolicyChoice choice = catalogue.choose(tender);
        return choice.chosen()
                .orElseThrow(() -> new CannotGoOn(
                        ExitCode.WRONG_USE,
                        new BilingualText(
                                "Geef het beleid op met --policy: bij opdrachtgever "
                                        + tender.buyer().orElse("(niet genoemd)") + " hoort er niet precies een.",
                                "Give the policy with --policy: there is not exactly one for buyer "
                                        + tender.buyer().orElse("(not named)") + "."),
                        choice.candidates().stream().map(PolicyInput::candidate).toList()));
    }

    private static Bilingual candidate(PolicyChoice.Candidate candidate) {
        return new Phrase(
                "{id}: {title} ({ground})",
                "{id}: {title} ({ground})",
                Map.of(
                        "id", candidate.policy().id(),
                        "title", candidate.policy().title(),
                        "ground", candidate.ground()));
    }

    static Policy read(String idOrFile, Policies catalogue) {
        Optional<Policy> shipped = catalogue.find(idOrFile);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        if (!idOrFile.contains(".") && !idOrFile.contains("/") && !idOrFile.contains("\\")) {
            String known = catalogue.all().stream().map(Policy::id).distinct().collect(Collectors.joining(", "));
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Het beleid " + InputFile.shown(idOrFile) + " is niet bekend; bekend zijn " + known
                            + ", of noem een bestand.",
                    "There is no policy " + InputFile.shown(idOrFile) + "; there are " + known + ", or name a file.");
        }
        return file(idOrFile, catalogue);
    }

    /** The policy in a file; it may inherit one of the catalogue. */
    static Policy file(String name, Policies catalogue) {
        try {
            return catalogue.readBeside(new ByteArrayInputStream(InputFile.read(name)));
        } catch (DocumentRefused e) {
            throw wrong(InputFile.shown(name), e.defects());
        }
    }

    /** These defects of the policy in a file. */
    static CannotGoOn wrong(String file, List<Defect> defects) {
        return new CannotGoOn(
                ExitCode.INPUT_UNREADABLE,
                new BilingualText("Het beleid in " + file + " klopt niet:", "The policy in " + file + " is not right:"),
                defects);
    }
}
