package nl.tredewijzer.tender.formats.report;

import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.wording.Labels;

/** What was evaluated, and how it came out in figures. */
final class OpeningSection {

    private OpeningSection() {}

    static void write(Html html, EvaluationRecord kept) {
        Evaluation evaluation = kept.evaluation();
        Tender tender = evaluation.tender();
        html.element("p", Labels.words("Toets social return", "Social return evaluation"), "class", "kicker");
        html.begin("h1").value(tender.title()).end();
        html.begin("dl", "class", "facts");
        Facts.tender(evaluation).stream().skip(1).forEach(fact -> fact(html, fact));
        html.end();
        html.begin("ul", "class", "tally");
        for (OutcomeKind kind : OutcomeKind.values()) {
            long count = evaluation.answers().stream()
                    .filter(answer -> answer.outcome().kind() == kind)
                    .count();
            if (count > 0) {
                html.begin("li", "class", "kind " + style(kind));
                html.begin("b").text(String.valueOf(count)).end();
                html.text(" ").both(kind).end();
            }
        }
        html.end();
    }

    /** The class that colours an outcome; its words say the same. */
    static String style(OutcomeKind kind) {
        return switch (kind) {
            case CREDITED, SATISFIED, EXEMPT -> "good";
            case NEEDS_DECISION, UNREADABLE_NUMBER -> "ask";
            case REGISTER_UNREACHABLE -> "bad";
            case NO_VALID_CERTIFICATE, NO_OBLIGATION, NOT_CREDITED -> "none";
        };
    }

    static void fact(Html html, Fact fact) {
        html.begin("div").element("dt", fact.name());
        html.begin("dd").begin("bdi").both(fact.value()).end().end().end();
    }

    static void fact(Html html, String dutch, String english, Bilingual value) {
        html.begin("div").element("dt", dutch, english).element("dd", value).end();
    }

    static void fact(Html html, String dutch, String english, String value) {
        html.begin("div").element("dt", dutch, english);
        html.begin("dd").value(value).end().end();
    }
}
