package nl.tredewijzer.model.receipt;

import java.util.ArrayList;
import java.util.List;

/** What no receipt shows, so that nobody reads more in it than there is. */
final class Limits {

    static final Finding TRUTH = Finding.notProven(
            "TRUTH",
            "Dat wat certificerende instellingen hebben ingezonden waar is, en dat de klok van het register goed liep.",
            "That what certification bodies sent in is true, and that the register's clock was right.");

    static final Finding ONE_LOG = Finding.notProven(
            "ONE_LOG",
            "Dat het register anderen hetzelfde logboek toont: vergelijk het controlepunt met dat van een ander.",
            "That the register shows others the same log: compare the checkpoint with that of somebody else.");

    static final Finding LATER = Finding.notProven(
            "LATER",
            "Dat er sindsdien niets is bijgekomen: dit zegt hoe het register op dat moment stond.",
            "That nothing was added since: this says how the register stood at that moment.");

    private static final Finding NEWEST = Finding.notProven(
            "NEWEST",
            "Dat het register op dat moment niet al verder was: dat dit de nieuwste stand was, is een ondertekende"
                    + " uitspraak van het register. Vergelijk het controlepunt met een dat u of een ander van dat moment"
                    + " bewaarde.",
            "That the register had not come further at that moment: that this was its newest state is a signed statement"
                    + " of the register. Compare the checkpoint with one of that moment that you or somebody else kept.");

    private static final Finding HOLDERS = Finding.notProven(
            "HOLDERS",
            "Welke organisaties een certificaat onder dit nummer hebben, of dat er geen zijn, is een ondertekende uitspraak"
                    + " van het register; het logboek bewijst per KvK-nummer wat er staat, niet per certificaatnummer.",
            "Which organisations have a certificate under this number, or that none have, is a signed statement of the"
                    + " register; the log proves what it holds by KvK number, not by certificate number.");

    static final Finding OTHERS = Finding.notProven(
            "OTHERS",
            "Dat er over dezelfde organisatie niets anders in het register staat: daar is een bewijs van een antwoord"
                    + " voor.",
            "That the register holds nothing else of the same organisation: that is what the receipt of an answer is"
                    + " for.");

    private Limits() {}

    static Finding unknownEntry(long sequence) {
        return Finding.notProven(
                "ENTRY",
                "Welke gebeurtenis op plaats " + sequence + " staat: geef die erbij, zoals het logboek haar toont.",
                "Which event stands at place " + sequence + ": give it too, as the log shows it.");
    }

    static List<Finding> of(Receipt receipt) {
        List<Finding> limits = new ArrayList<>();
        if (receipt.question().asked().stream().anyMatch(asked -> asked.name().isPresent())) {
            limits.add(Finding.notProven(
                    "NAMES",
                    "Dat een naam bij een organisatie hoort, is een ondertekende uitspraak van het register; het"
                            + " logboek bewijst die niet.",
                    "That a name means an organisation is a signed statement of the register; the log does not prove"
                            + " it."));
        }
        if (receipt.question().kind() == Question.Kind.CERTIFICATE) {
            limits.add(HOLDERS);
        }
        if (receipt.entries().stream()
                .anyMatch(proven -> proven.entry().redactedBy().isPresent())) {
            limits.add(Finding.notProven(
                    "REDACTED_TEXT",
                    "Wat er in geredigeerde gebeurtenissen stond. Dat daarin alleen vrije tekst (namen, plaats, reden) is"
                            + " vervangen, en geen trede of datum, is een ondertekende uitspraak van het register.",
                    "What redacted events said. That only free text (names, place, reason) was replaced in them, and no"
                            + " step or date, is a signed statement of the register."));
        }
        limits.addAll(List.of(NEWEST, LATER, TRUTH, ONE_LOG));
        return limits;
    }
}
