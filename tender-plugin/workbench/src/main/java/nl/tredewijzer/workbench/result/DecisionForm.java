package nl.tredewijzer.workbench.result;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Form;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.workbench.web.SentForm;
import nl.tredewijzer.workbench.web.TypedFigure;

/** A form in which an officer decides about what an evaluation asks. */
final class DecisionForm {

    /** What stands between a question and the bidder of whom it is asked; a question alone is about all of whom it is. */
    static final String ABOUT = "|";

    private final EvaluationAnswer answer;
    private final SentForm form;
    private final Clock clock;

    /**
     * A form that was sent from the page of this evaluation.
     *
     * @param clock tells when it is decided
     */
    DecisionForm(EvaluationAnswer answer, SentForm form, Clock clock) {
        this.answer = answer;
        this.form = form;
        this.clock = clock;
    }

    /** What came of reading the form. */
    sealed interface Reading {

        /** Decisions, at least one. */
        record Decided(List<HumanDecision> decisions) implements Reading {}

        /** Something is missing or wrong. */
        record Mistaken(WorkbenchText mistake) implements Reading {}
    }

    /** A decision about equivalent proof. */
    Reading proof() {
        Optional<Grade> accepted = Grade.named(form.text("as"));
        boolean decided = accepted.isPresent() || form.text("as").equals("refused");
        String key = form.text("bidder");
        boolean known = answers()
                .map(BidderEvaluation::bidder)
                .anyMatch(one -> one.key().equals(key) && one.lots().containsAll(lots()));
        if (!decided || !known || !isFilledIn("proof") || !isSigned()) {
            return new Reading.Mistaken(WorkbenchText.PROOF_INCOMPLETE);
        }
        return new Reading.Decided(
                List.of(new HumanDecision.EquivalentProof(key, lots(), form.text("proof"), accepted, recorded())));
    }

    /** Decisions in a matter, about one bidder or about all of whom the same is asked. */
    Reading about(Matter matter) {
        String[] about = form.text("about").split("\\" + ABOUT, 2);
        boolean answered = matter.answers().stream().anyMatch(one -> one.value().equals(form.text("answer")));
        if (about[0].isEmpty() || !answered || !isSigned()) {
            return new Reading.Mistaken(WorkbenchText.DECIDE_INCOMPLETE);
        }
        List<String> asked = answers()
                .filter(one -> about.length == 1 || one.bidder().key().equals(about[1]))
                .filter(one -> matter.askedOf(one, lots()).stream()
                        .anyMatch(question -> question.code().equals(about[0])))
                .map(BidderEvaluation::bidder)
                .map(Bidder::key)
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return new Reading.Mistaken(WorkbenchText.DECIDE_NOT_ASKED);
        }
        try {
            Recorded recorded = recorded();
            return new Reading.Decided(asked.stream()
                    .map(key -> decision(matter, key, about[0], recorded))
                    .toList());
        } catch (IllegalArgumentException noSuchFigure) {
            return new Reading.Mistaken(WorkbenchText.DECIDE_FIGURE);
        }
    }

    private HumanDecision decision(Matter matter, String bidder, String code, Recorded recorded) {
        return switch (matter) {
            case CREDIT ->
                new HumanDecision.Choice(bidder, lots(), Question.valueOf(code), effect(form.text("answer")), recorded);
            case OBLIGATION ->
                new HumanDecision.ObligationDecision(bidder, lots(), Question.valueOf(code), percentage(), recorded);
            case CRITERION ->
                new HumanDecision.CriterionDecision(
                        bidder, lots(), code, form.text("answer").equals(Matter.USABLE), recorded);
        };
    }

    private Optional<Percentage> percentage() {
        if (form.text("answer").equals(Matter.OWED)) {
            return Optional.of(Percentage.of(TypedFigure.plain(form.text("figure"))));
        }
        refuseFigure();
        return Optional.empty();
    }

    private Effect effect(String kind) {
        Form<? extends Effect> shape = Effect.deciding().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        if (shape.fields().isEmpty()) {
            refuseFigure();
        }
        Map<String, Object> values = new HashMap<>();
        shape.fields().forEach(field -> values.put(field.name(), figure(field.type())));
        return shape.making().apply(new Form.Values(values));
    }

    private Object figure(Form.Type type) {
        String digits = TypedFigure.plain(form.text("figure"));
        return type == Form.Type.PERCENTAGE ? Percentage.of(digits) : positive(Money.of(digits));
    }

    private static Money positive(Money amount) {
        if (amount.isZero()) {
            throw new IllegalArgumentException("An amount that is taken off is above zero");
        }
        return amount;
    }

    private void refuseFigure() {
        if (!form.text("figure").isEmpty()) {
            throw new IllegalArgumentException("No figure belongs to this answer");
        }
    }

    /** Those who bid; nobody where the register was not reached, for a decision is about what is known. */
    private Stream<BidderEvaluation> answers() {
        return answer.isUnreached() ? Stream.empty() : answer.record().evaluation().answers().stream();
    }

    private List<String> lots() {
        return form.text("lot").isEmpty() ? List.of() : List.of(form.text("lot"));
    }

    private boolean isSigned() {
        return isFilledIn("by") && isFilledIn("motivation");
    }

    private boolean isFilledIn(String field) {
        String text = form.text(field);
        return !text.isBlank() && text.length() <= Recorded.LONGEST;
    }

    private Recorded recorded() {
        return new Recorded(form.text("by"), clock.instant(), form.text("motivation"));
    }
}
