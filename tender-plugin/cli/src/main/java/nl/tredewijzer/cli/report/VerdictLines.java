package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.model.receipt.EvidenceKind;
import nl.tredewijzer.model.receipt.Finding;
import nl.tredewijzer.model.receipt.Finding.Kind;
import nl.tredewijzer.model.receipt.ReceiptJson;
import nl.tredewijzer.model.receipt.Verdict;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.document.Sha256;

/**
 * Says on lines what the check of a file came to: what is proven and what is not, or at which point it fails.
 *
 * @param language in which language
 * @param paint colours or none
 * @param out where the lines go
 */
public record VerdictLines(Language language, Paint paint, PrintWriter out) {

    private static final String INDENT = "    ";

    /** Prints what came of a file. */
    public void print(String name, EvidenceKind kind, byte[] file, Verdict verdict) {
        out.println(name + ": " + language.of(kind) + ", " + paint.strong(headline(verdict)));
        out.println("  SHA-256 " + Sha256.hex(file));
        if (verdict.stands() && kind == EvidenceKind.RECEIPT) {
            section(
                    say("Gevraagd en geantwoord", "Asked and answered"),
                    new ReceiptAnswers(ReceiptJson.read(file), language).lines());
        }
        section(
                verdict.stands() ? say("Bewezen", "Proven") : say("Tot daar klopte", "Right up to there"),
                sentences(verdict, Kind.PROVEN));
        section(say("Niet bewezen", "Not proven"), sentences(verdict, Kind.NOT_PROVEN));
        section(say("Hier gaat het mis", "Here it fails"), sentences(verdict, Kind.FAILED));
    }

    private String headline(Verdict verdict) {
        return verdict.stands()
                ? say("klopt", "right")
                : say("klopt niet: ontleen er niets aan", "not right: nothing can be concluded from it");
    }

    private List<String> sentences(Verdict verdict, Kind kind) {
        return verdict.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map((Finding finding) -> language.of(finding))
                .toList();
    }

    private void section(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.println("  " + heading);
            sentences.forEach(sentence -> TerminalText.wrapped(INDENT, "- " + TerminalText.plain(sentence))
                    .forEach(out::println));
        }
    }

    private String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
