package nl.tredewijzer.tender.formats.report;

import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.difference.DifferenceText;
import nl.tredewijzer.tender.reserved.ReservedReading;
import nl.tredewijzer.tender.wording.Labels;

/** What else was asked: PSO 30+ for a reserved contract, the difference from an earlier evaluation, and what if. */
final class MoreSection {

    private MoreSection() {}

    static void write(Html html, Report report) {
        report.difference().ifPresent(difference -> {
            begin(html, "difference", Labels.words("Wat verschilt van de eerdere toets", "What differs from before"));
            lines(html, difference);
            html.end();
        });
        if (!report.reserved().isEmpty()) {
            begin(
                    html,
                    "reserved",
                    Labels.words(
                            "Voorbehouden opdracht (art. 2.82): PSO 30+", "Reserved contract (art. 2.82): PSO 30+"));
            html.begin("ul");
            report.reserved().forEach(reading -> reading(html, reading));
            html.end().end();
        }
        for (int i = 0; i < report.suppositions().size(); i++) {
            Supposition supposition = report.suppositions().get(i);
            begin(html, "what-if-" + (i + 1), supposition.question());
            lines(html, supposition.difference());
            html.end();
        }
    }

    private static void begin(Html html, String id, Bilingual title) {
        html.begin("section", "class", "more", "aria-labelledby", id);
        html.element("h2", title, "id", id);
    }

    private static void reading(Html html, ReservedReading reading) {
        Bidder bidder = reading.bidder();
        html.begin("li")
                .begin("strong")
                .value(bidder.name().orElse(bidder.key()))
                .end();
        html.text(": ").both(reading.finding()).text(" ");
        html.begin("code").text(reading.finding().code().name()).end().end();
    }

    /** Both texts, of which the page shows one; each has as many lines as it has, and what belongs under what. */
    private static void lines(Html html, Difference difference) {
        for (Language language : Language.values()) {
            html.begin("div", "lang", language.tag(), "class", "difference");
            List<String> lines = DifferenceText.lines(difference, language);
            for (String line : lines) {
                int depth = (line.length() - line.stripLeading().length()) / 2;
                html.begin("p", "class", "depth-" + Math.min(depth, 3))
                        .text(line.strip())
                        .end();
            }
            html.end();
        }
    }
}
