package nl.tredewijzer.tender.formats.report;

import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.wording.Labels;

/** What is asked of the reader: decisions, missing amounts, unreadable numbers and lines; and warnings about all. */
final class AttentionSection {

    private AttentionSection() {}

    static void write(Html html, Evaluation evaluation, InputNotes notes) {
        List<BidderEvaluation> open = evaluation.answers().stream()
                .filter(BidderEvaluation::needsAttention)
                .toList();
        if (!open.isEmpty() || !notes.notRead().isEmpty() || !notes.checks().isEmpty()) {
            html.begin("section", "class", "attention", "aria-labelledby", "attention");
            html.element("h2", Labels.words("Dit wordt nog van u gevraagd", "What is asked of you"), "id", "attention");
            html.begin("ul");
            open.forEach(answer -> item(html, answer));
            html.end();
            if (!notes.checks().isEmpty()) {
                html.element("h3", "Na te gaan in de invoer", "To be looked into in the input");
                list(html, notes.checks());
            }
            if (!notes.notRead().isEmpty()) {
                html.element("h3", "Niet gelezen in de invoer", "Not read in the input");
                list(html, notes.notRead());
            }
            html.end();
        }
        if (!evaluation.warnings().isEmpty()) {
            html.begin("section", "class", "warnings", "aria-labelledby", "warnings");
            html.element("h2", Labels.words("Bij deze toets", "About this evaluation"), "id", "warnings");
            remarks(html, evaluation.warnings());
            html.end();
        }
    }

    private static void item(Html html, BidderEvaluation answer) {
        html.begin("li").begin("a", "href", "#bidder-" + answer.position());
        BidderSection.name(html, answer);
        html.end().text(":");
        answer.reasons().forEach(reason -> html.text(" ").both(reason));
        answer.questions().forEach(question -> html.text(" ").both(question));
        html.end();
    }

    static void list(Html html, List<? extends Bilingual> items) {
        html.begin("ul");
        items.forEach(item -> html.element("li", item));
        html.end();
    }

    static void remarks(Html html, List<Remark> remarks) {
        html.begin("ul", "class", "remarks");
        for (Remark remark : remarks) {
            html.begin("li").both(remark).text(" ");
            html.begin("code").text(remark.code().name()).end().end();
        }
        html.end();
    }
}
