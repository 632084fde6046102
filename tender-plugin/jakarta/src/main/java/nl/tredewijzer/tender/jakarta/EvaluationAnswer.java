package nl.tredewijzer.tender.jakarta;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.registry.NamedBidders;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.StoredRecord;

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

    /**
     * The same with decisions in it, beside which this one stays as it is; the report says what they changed. The register
     * is not asked again: a decision is about what was known.
     *
     * @param decisions what was decided, by whom, when and why
     * @param clock tells when it is evaluated again
     */
    public EvaluationAnswer deciding(List<HumanDecision> decisions, Clock clock) {
        CreditingInput before = record().inputs();
        CreditingInput after = before.with(before.dossier().with(decisions));
        EvaluationRecord decided = EvaluationRecord.following(StoredRecord.of(record()), after, clock);
        Report told = question.report(decided, report.notes()).since(Difference.between(before, after));
        return new EvaluationAnswer(question.with(after.dossier()), named, told);
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
