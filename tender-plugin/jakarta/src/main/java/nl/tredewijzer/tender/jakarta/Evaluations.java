package nl.tredewijzer.tender.jakarta;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer.Otherwise;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.NamedBidders;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;

/** Evaluates what a platform asks: looks names up, asks the register, credits. Safe for use by several threads. */
public final class Evaluations {

    private final TenderEvaluator evaluator;
    private final NameLookup names;

    /** Evaluations on this register; both stay their owner's to close. */
    public Evaluations(TenderEvaluator evaluator, NameLookup names) {
        this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
        this.names = Objects.requireNonNull(names, "names");
    }

    /**
     * Evaluates. A register that is not reached is an answer too: nothing is then said about any certificate.
     *
     * @param progress is told how far the questions to the register are
     */
    public EvaluationAnswer answer(EvaluationQuestion question, Progress progress) {
        NamedBidders named = NamedBidders.of(question.bidders(), names);
        EvaluationRecord record = evaluator.evaluate(
                question.tender(),
                named.bidders(),
                question.policy(),
                question.referenceDate(),
                question.dossier(),
                question.notes(),
                progress);
        List<Otherwise> whatIfs = question.whatIfs().stream()
                .map(whatIf -> new Otherwise(whatIf, whatIf.differenceFrom(record.inputs())))
                .toList();
        return new EvaluationAnswer(question, named, record, whatIfs);
    }
}
