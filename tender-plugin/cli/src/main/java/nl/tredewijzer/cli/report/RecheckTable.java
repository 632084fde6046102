package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.difference.Figures;
import nl.tredewijzer.tender.recheck.BidderRecheck;
import nl.tredewijzer.tender.recheck.Recheck;
import nl.tredewijzer.tender.wording.Labels;

/** Kept evaluations that were looked at again, as a table for a terminal. */
public final class RecheckTable {

    private static final String INDENT = "     ";
    private static final int NAME = 28;
    private static final int OUTCOME = 20;
    private static final int AMOUNT = 13;

    private final Language language;
    private final Paint paint;
    private final PrintWriter out;

    private RecheckTable(Language language, Paint paint, PrintWriter out) {
        this.language = language;
        this.paint = paint;
        this.out = out;
    }

    /** Prints the table: for each evaluation the bidders that hold something, or of whom something is to be said. */
    public static void print(List<Recheck> rechecks, Language language, Paint paint, PrintWriter out) {
        RecheckTable table = new RecheckTable(language, paint, out);
        rechecks.forEach(table::print);
        out.flush();
    }

    private void print(Recheck recheck) {
        Tender tender = recheck.record().inputs().tender();
        out.println(paint.strong(TerminalText.plain(tender.title()
                + tender.reference().map(reference -> " (" + reference + ")").orElse(""))));
        out.println(say("Getoetst op ", "Tested on ")
                + language.of(recheck.record().inputs().referenceDate().day())
                + say(", gemaakt ", ", made ")
                + language.of(DutchTime.dayOf(recheck.record().at()))
                + tender.term()
                        .map(term -> say(", looptijd tot en met ", ", term until ") + language.of(term.until()))
                        .orElse(say(", looptijd niet opgegeven", ", term not given"))
                + (recheck.isOver() ? say(" (voorbij)", " (over)") : ""));
        if (!recheck.reproduced()) {
            line(say(
                    "! Gemaakt door versie " + recheck.record().toolVersion()
                            + "; 'toen' is hier zoals deze versie toetst.",
                    "! Made by version " + recheck.record().toolVersion()
                            + "; 'then' is here as this version evaluates."));
        }
        row(
                "KvK",
                say("Inschrijver", "Bidder"),
                say("Toen", "Then"),
                say("Resterend", "Remaining"),
                say("Nu", "Now"),
                say("Resterend", "Remaining"),
                say("Geldig t/m", "Valid to"));
        List<BidderRecheck> shown =
                recheck.bidders().stream().filter(RecheckTable::isWorthARow).toList();
        shown.forEach(this::print);
        int rest = recheck.bidders().size() - shown.size();
        if (rest > 0) {
            line(say(
                    "· " + rest + " zonder certificaat, toen en nu",
                    "· " + rest + " without a certificate, then and now"));
        }
        out.println();
    }

    private static boolean isWorthARow(BidderRecheck bidder) {
        return !bidder.findings().isEmpty()
                || bidder.lastValidDay().isPresent()
                || bidder.then().effect().isPresent();
    }

    private void print(BidderRecheck bidder) {
        row(
                bidder.bidder().kvkNumber().map(Object::toString).orElse("–"),
                bidder.bidder().name().map(TerminalText::plain).orElse("–"),
                outcome(bidder.then()),
                amount(bidder.then()),
                outcome(bidder.today()),
                amount(bidder.today()),
                bidder.lastValidDay().map(this::figures).orElse("–"));
        bidder.findings()
                .forEach(finding -> line((finding.code().asksSomething() ? "! " : "· ")
                        + TerminalText.plain(language.of(finding)) + " [" + finding.code() + "]"));
    }

    private String outcome(Figures figures) {
        return switch (figures.outcome()) {
            case NO_VALID_CERTIFICATE -> say("niets geldigs", "nothing valid");
            case REGISTER_UNREACHABLE -> say("niet geraadpleegd", "not consulted");
            case UNREADABLE_NUMBER -> say("nummer onleesbaar", "number unreadable");
            default -> language.of(figures.described());
        };
    }

    private String amount(Figures figures) {
        Optional<Money> remaining = figures.remaining();
        return remaining.map(language::of).orElse("?");
    }

    private String figures(LocalDate day) {
        return Labels.figures(day, language);
    }

    private void row(String... cells) {
        out.println(TerminalText.left(cells[0], 8) + " " + TerminalText.left(cells[1], NAME) + " "
                + TerminalText.left(cells[2], OUTCOME) + " " + TerminalText.right(cells[3], AMOUNT) + " "
                + TerminalText.left(cells[4], OUTCOME) + " " + TerminalText.right(cells[5], AMOUNT) + " "
                + TerminalText.left(cells[6], 10).stripTrailing());
    }

    private void line(String text) {
        TerminalText.wrapped(INDENT, text).forEach(line -> out.println(paint.faint(line)));
    }

    private String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
