package nl.tredewijzer.cli.report;

import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.run.EvaluationRecord;

/** What was evaluated, and how it came out in figures. */
final class OpeningSection {

    private OpeningSection() {}

    static void write(Html html, EvaluationRecord kept) {
        Evaluation evaluation = kept.evaluation();
        Tender tender = evaluation.tender();
        html.element("p", Labels.words("Toets social return", "Social return evaluation"), "class", "kicker");
        html.begin("h1").value(tender.title()).end();
        html.begin("dl", "class", "facts");
        tender.buyer().ifPresent(buyer -> fact(html, "Opdrachtgever", "Contracting authority", buyer));
        tender.reference().ifPresent(reference -> fact(html, "Kenmerk", "Reference", reference));
        tender.kind().ifPresent(kind -> fact(html, "Soort opdracht", "Kind of contract", kind));
        tender.contractValue().ifPresent(value -> fact(html, "Geraamde waarde", "Estimated value", Labels.of(value)));
        tender.publication().ifPresent(day -> fact(html, "Publicatie", "Publication", Labels.of(day)));
        tender.deadline().ifPresent(day -> fact(html, "Uiterste inschrijfdatum", "Tender deadline", Labels.of(day)));
        tender.award().ifPresent(day -> fact(html, "Gunning", "Award", Labels.of(day)));
        tender.term().ifPresent(term -> fact(html, "Looptijd", "Term", Labels.period(term.from(), term.until())));
        tender.socialReturn()
                .ifPresent(stated -> fact(
                        html, "Social return in de aanbesteding", "Social return in the tender", Labels.of(stated)));
        fact(html, "Peildatum", "Reference date", tested(evaluation.referenceDate()));
        fact(html, "Beleid", "Policy", evaluation.policy().title());
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

    private static Bilingual tested(ReferenceDate referenceDate) {
        return new Phrase(
                "{day} ({origin})",
                "{day} ({origin})",
                Map.of("day", referenceDate.day(), "origin", referenceDate.origin()));
    }

    static void fact(Html html, String dutch, String english, Bilingual value) {
        html.begin("div").element("dt", dutch, english).element("dd", value).end();
    }

    static void fact(Html html, String dutch, String english, String value) {
        html.begin("div").element("dt", dutch, english);
        html.begin("dd").value(value).end().end();
    }
}
