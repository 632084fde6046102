package nl.tredewijzer.tender.jakarta;

import java.util.Objects;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.registry.NamedBidders;
import nl.tredewijzer.tender.run.EvaluationRecord;

/**
 * What came of an evaluation.
 *
 * @param question what was asked
 * @param named the bidders after their names were looked up, and the questions that this leaves
 * @param report the evaluation in every form in which it can leave
 */
public record EvaluationAnswer(EvaluationQuestion question, NamedBidders named, Report report) {

    public EvaluationAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(report, "report");
    }

    /** The evaluation, what it rests on and how it was made. */
    public EvaluationRecord record() {
        return report.kept();
    }

    /** Whether the register was not reached, so that nothing is said about any certificate. */
    public boolean isUnreached() {
        return record().run().unreachable().isPresent();
    }
}
