package nl.tredewijzer.tender.jakarta;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.registry.NamedBidders;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.whatif.WhatIf;

/**
 * What came of an evaluation.
 *
 * @param question what was asked
 * @param named the bidders after their names were looked up, and the questions that this leaves
 * @param record the evaluation, what it rests on and how it was made
 * @param whatIfs what would differ, for each thing that could have been otherwise
 */
public record EvaluationAnswer(
        EvaluationQuestion question, NamedBidders named, EvaluationRecord record, List<Otherwise> whatIfs) {

    /**
     * What would differ if one thing were otherwise.
     *
     * @param question the thing
     * @param difference who flips, and why
     */
    public record Otherwise(WhatIf question, Difference difference) {}

    public EvaluationAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(record, "record");
        whatIfs = List.copyOf(whatIfs);
    }

    /** Whether the register was not reached, so that nothing is said about any certificate. */
    public boolean isUnreached() {
        return record.run().unreachable().isPresent();
    }
}
