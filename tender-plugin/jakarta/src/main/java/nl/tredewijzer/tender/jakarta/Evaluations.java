package nl.tredewijzer.tender.jakarta;

import java.util.Objects;
import nl.tredewijzer.tender.formats.report.InputNotes;
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
     * @param progress is told how far the questions to the register are, first those about names and then those about numbers
     */
    public EvaluationAnswer answer(EvaluationQuestion question, Progress progress) {
        ChosenNames chosen = new ChosenNames(question);
        NamedBidders named = chosen.told(NamedBidders.of(chosen.bidders(), names, progress));
        EvaluationRecord kept = evaluator.evaluate(
                question.tender(),
                named.bidders(),
                question.policy(),
                question.referenceDate(),
                question.dossier(),
                question.notes(),
                progress);
        InputNotes input =
                question.input().checking(question.differences(named.bidders())).with(named);
        return new EvaluationAnswer(question, named, question.report(kept, input));
    }
}
