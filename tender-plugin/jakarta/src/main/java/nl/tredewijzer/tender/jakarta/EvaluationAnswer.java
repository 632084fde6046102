package nl.tredewijzer.tender.jakarta;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.model.Bilingual;
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

    /** What does not fit between the bidders and the notice, now that it is known whom their names mean. */
    public List<Bilingual> differences() {
        return question.differences(named.bidders());
    }

    /** Whether the register was not reached, so that nothing is said about any certificate. */
    public boolean isUnreached() {
        return record().run().unreachable().isPresent();
    }
}
