package nl.tredewijzer.tender.formats.report;

import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.wording.Labels;

/** All bidders in one table. */
final class OverviewSection {

    private static final Bilingual OPEN = Labels.words("nog open", "still open");
    private static final Bilingual NONE = Labels.words("n.v.t.", "n/a");

    private OverviewSection() {}

    static void write(Html html, Evaluation evaluation) {
        html.begin("section", "id", "results", "aria-labelledby", "overview");
        html.element("h2", Labels.words("Uitkomsten", "Results"), "id", "overview");
        html.begin("table", "class", "overview", "role", "table", "aria-labelledby", "overview");
        html.begin("thead", "role", "rowgroup").begin("tr", "role", "row");
        column(html, "Inschrijver", "Bidder", "");
        column(html, "Uitkomst", "Outcome", "");
        column(html, "Certificaat", "Certificate", "wide-only");
        column(html, "Deel van de verplichting", "Part of the obligation", "number wide-only");
        column(html, "Toegerekend", "Credited", "number wide-only");
        column(html, "Resterend", "Remaining", "number");
        html.end().end();
        html.begin("tbody", "role", "rowgroup");
        evaluation.answers().forEach(answer -> row(html, answer));
        html.end().end().end();
    }

    private static void row(Html html, BidderEvaluation answer) {
        html.begin("tr", "role", "row");
        html.begin("th", "scope", "row", "role", "rowheader");
        html.begin("a", "href", "#bidder-" + answer.position());
        BidderSection.name(html, answer);
        html.end();
        html.begin("small");
        html.text(answer.bidder().kvkNumber().map(number -> "KvK " + number).orElse(""));
        html.end().end();
        html.begin("td", "role", "cell")
                .begin(
                        "span",
                        "class",
                        "kind " + OpeningSection.style(answer.outcome().kind()));
        html.both(answer.outcome().kind()).end().end();
        html.begin("td", "role", "cell", "class", "wide-only");
        answer.leading().ifPresentOrElse(evidence -> certificate(html, evidence), () -> html.text("–"));
        html.end();
        html.begin("td", "role", "cell", "class", "number wide-only");
        answer.outcome().reduction().ifPresentOrElse(part -> html.both(Labels.of(part)), () -> html.text("–"));
        html.end();
        html.element("td", credited(answer), "role", "cell", "class", "number wide-only");
        html.element("td", remaining(answer.credit()), "role", "cell", "class", "number");
        html.end();
    }

    private static void certificate(Html html, Evidence evidence) {
        html.both(evidence.grade());
        html.begin("small")
                .both(Labels.figures(evidence.certificate().validity()))
                .end();
    }

    /** What is credited; where no certificate was found that is nothing, which is something else than zero euros. */
    static Bilingual credited(BidderEvaluation answer) {
        boolean nothingFound = answer.outcome().kind() == OutcomeKind.NO_VALID_CERTIFICATE;
        if (answer.credit() instanceof Credit.Settled settled
                && !(nothingFound && settled.credited().isZero())) {
            return Labels.of(settled.credited());
        } else if (nothingFound) {
            return Labels.words("niets", "nothing");
        }
        return answer.credit() instanceof Credit.NotApplicable ? NONE : OPEN;
    }

    static Bilingual remaining(Credit credit) {
        if (credit instanceof Credit.Settled settled) {
            return Labels.of(settled.remaining());
        }
        return credit instanceof Credit.NotApplicable ? NONE : OPEN;
    }

    private static void column(Html html, String dutch, String english, String style) {
        html.element("th", Labels.words(dutch, english), "scope", "col", "role", "columnheader", "class", style);
    }
}
