package nl.tredewijzer.workbench.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.text.Text;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.CriterionFinding;
import nl.tredewijzer.tender.decision.OpenQuestions;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Question;

/** What an evaluation asks somebody to decide about, beside equivalent proof. */
enum Matter {
    /** What a certificate, a purchase or a building block yields. */
    CREDIT("credit", WorkbenchText.DECIDE_CREDIT),
    /** Whether an obligation applies, and of which percentage. */
    OBLIGATION("obligation", WorkbenchText.DECIDE_OBLIGATION),
    /** Whether what a bidder holds can be used beside the obligation. */
    CRITERION("criterion", WorkbenchText.DECIDE_CRITERION);

    /** Values of the answers that are no effects. */
    static final String OWED = "owed";

    static final String NOTHING_OWED = "nothingOwed";
    static final String USABLE = "usable";
    static final String NOT_USABLE = "notUsable";

    private final String parameter;
    private final Text title;

    Matter(String parameter, Text title) {
        this.parameter = parameter;
        this.title = title;
    }

    /**
     * What is asked of a bidder.
     *
     * @param code by which a decision names it
     * @param said what it is, in words
     */
    record Asked(String code, Bilingual said) {

        private Asked(Question question) {
            this(question.name(), question);
        }

        private Asked(CriterionFinding finding) {
            this(finding.rule().criterion().kind(), finding.rule().criterion());
        }
    }

    /**
     * What can be decided.
     *
     * @param value by which a form names it
     * @param said what it is, in words
     */
    record Answer(String value, Bilingual said) {}

    /** The matter that a form names so. */
    static Optional<Matter> of(String parameter) {
        return Stream.of(values())
                .filter(matter -> matter.parameter.equals(parameter))
                .findFirst();
    }

    /** By what a form names it. */
    String parameter() {
        return parameter;
    }

    Text title() {
        return title;
    }

    /** Whether what is decided can be a figure. */
    boolean hasFigure() {
        return this != CRITERION;
    }

    /** What is asked of one bidder, or was before somebody decided. */
    List<Asked> askedOf(BidderEvaluation answer, List<String> lots) {
        return switch (this) {
            case CREDIT, OBLIGATION ->
                OpenQuestions.in(answer, lots).stream()
                        .filter(question -> question.isAboutTheObligation() == (this == OBLIGATION))
                        .map(Asked::new)
                        .toList();
            case CRITERION ->
                answer.criteria().stream()
                        .filter(finding -> finding.use() == CriterionFinding.Use.ASKED)
                        .map(Asked::new)
                        .toList();
        };
    }

    /** Among what somebody chooses. */
    List<Answer> answers() {
        return switch (this) {
            case CREDIT ->
                Effect.deciding().stream()
                        .map(form -> new Answer(form.kind(), form.meaning()))
                        .toList();
            case OBLIGATION ->
                List.of(
                        new Answer(OWED, WorkbenchText.DECIDE_OWED),
                        new Answer(NOTHING_OWED, WorkbenchText.DECIDE_NOTHING_OWED));
            case CRITERION ->
                List.of(
                        new Answer(USABLE, WorkbenchText.DECIDE_USABLE),
                        new Answer(NOT_USABLE, WorkbenchText.DECIDE_NOT_USABLE));
        };
    }
}
