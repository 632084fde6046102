package nl.tredewijzer.tender.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.RegistryAnswers;

/** Asks the register about the bidders of a tender, and credits what it answers. Safe for use by several threads. */
public final class TenderEvaluator {

    private final CertificateRegistry registry;
    private final Clock clock;

    /**
     * An evaluator that asks this register; the register stays its owner's to close.
     *
     * @param registry the register
     * @param clock tells when an evaluation is made, which is noted beside it and never decides anything
     */
    public TenderEvaluator(CertificateRegistry registry, Clock clock) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Evaluates on the day by which the policy goes: the deadline of the tender, or the award where it only asks for that.
     *
     * @throws IllegalArgumentException if the tender does not name that day: then the reference date has to be given
     */
    public EvaluationRecord evaluate(Tender tender, List<Bidder> bidders, Policy policy) {
        ReferenceDate day = ReferenceDate.of(tender, policy)
                .orElseThrow(() -> new IllegalArgumentException("The tender names no "
                        + policy.validity().tested().english()
                        + ": give the day on which certificates are tested"));
        return evaluate(tender, bidders, policy, day, Progress.UNSEEN);
    }

    /** Evaluates on a day that somebody chose. */
    public EvaluationRecord evaluate(Tender tender, List<Bidder> bidders, Policy policy, LocalDate referenceDate) {
        return evaluate(tender, bidders, policy, ReferenceDate.given(referenceDate), Progress.UNSEEN);
    }

    /** Evaluates, and tells how far the questions to the register are. */
    public EvaluationRecord evaluate(
            Tender tender, List<Bidder> bidders, Policy policy, ReferenceDate referenceDate, Progress progress) {
        return evaluate(tender, bidders, policy, referenceDate, Dossier.EMPTY, List.of(), progress);
    }

    /**
     * Evaluates with what is known beside the register.
     *
     * @param dossier decisions, other registers, purchases, efforts
     * @param notes how the policy was chosen, to be said with the result
     */
    public EvaluationRecord evaluate(
            Tender tender,
            List<Bidder> bidders,
            Policy policy,
            ReferenceDate referenceDate,
            Dossier dossier,
            List<Remark> notes,
            Progress progress) {
        RegistryAnswers answers = registry.ask(CreditingInput.numbersIn(bidders, dossier), progress);
        return EvaluationRecord.of(
                new CreditingInput(tender, bidders, policy, answers, referenceDate, dossier, notes), clock);
    }
}
