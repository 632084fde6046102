package nl.tredewijzer.tender.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.policy.Question;

/** What an evaluation asks, or asked before somebody chose. */
public final class OpenQuestions {

    private OpenQuestions() {}

    /**
     * The questions about a bidder on which a choice can be made, each once.
     *
     * @param evaluation the evaluation
     * @param bidder which bidder, by {@link nl.tredewijzer.tender.Bidder#key()}
     * @param lots about which lots; none: about all
     */
    public static List<Question> about(Evaluation evaluation, String bidder, List<String> lots) {
        return evaluation.answers().stream()
                .filter(answer -> answer.bidder().key().equalsIgnoreCase(bidder))
                .flatMap(answer -> in(answer, lots).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The questions of one answer on which a choice can be made, each once.
     *
     * @param answer the answer for a bidder
     * @param lots about which lots; none: about all
     */
    public static List<Question> in(BidderEvaluation answer, List<String> lots) {
        return Stream.of(
                        outcomes(answer, lots).flatMap(outcome -> question(outcome).stream()),
                        obligations(answer, lots).flatMap(obligation -> question(obligation).stream()),
                        answer.questions().stream().flatMap(asked -> question(asked.code()).stream()))
                .flatMap(questions -> questions)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Outcome> outcomes(BidderEvaluation answer, List<String> lots) {
        return answer.lots().isEmpty()
                ? Stream.of(answer.outcome())
                : among(answer, lots).map(LotCredit::outcome);
    }

    private static Stream<Obligation> obligations(BidderEvaluation answer, List<String> lots) {
        return answer.lots().isEmpty()
                ? Stream.of(answer.obligation())
                : among(answer, lots).map(LotCredit::obligation);
    }

    private static Stream<LotCredit> among(BidderEvaluation answer, List<String> lots) {
        return answer.lots().stream()
                .filter(lot -> lots.isEmpty() || lots.stream().anyMatch(lot.lot()::equalsIgnoreCase));
    }

    private static Optional<Question> question(Obligation obligation) {
        return obligation instanceof Obligation.Unknown unknown
                ? question(unknown.reason().code())
                : Optional.empty();
    }

    /** Questions beside the outcome, and about what is owed, have the name of the remark that words them. */
    private static Optional<Question> question(Code asked) {
        return Stream.of(Question.values())
                .filter(question -> question.name().equals(asked.name()))
                .findFirst();
    }

    private static Optional<Question> question(Outcome outcome) {
        if (outcome instanceof Outcome.NeedsDecision asked) {
            return Optional.of(asked.question());
        }
        return outcome instanceof Outcome.ByDecision decided
                ? Optional.of(decided.choice().question())
                : Optional.empty();
    }
}
