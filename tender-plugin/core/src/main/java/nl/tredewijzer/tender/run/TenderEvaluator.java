package nl.tredewijzer.tender.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Crediting;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/** Asks the register about the bidders of a tender, and credits what it answers. Safe for use by several threads. */
public final class TenderEvaluator {

    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

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
     * Evaluates on the deadline of the tender.
     *
     * @throws IllegalArgumentException if the tender has no deadline: then the reference date has to be given
     */
    public EvaluationRecord evaluate(Tender tender, List<Bidder> bidders, Policy policy) {
        ReferenceDate deadline = ReferenceDate.deadlineOf(tender)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The tender has no deadline: give the day on which certificates are tested"));
        return evaluate(tender, bidders, policy, deadline, Progress.UNSEEN);
    }

    /** Evaluates on a day that somebody chose. */
    public EvaluationRecord evaluate(Tender tender, List<Bidder> bidders, Policy policy, LocalDate referenceDate) {
        return evaluate(tender, bidders, policy, ReferenceDate.given(referenceDate), Progress.UNSEEN);
    }

    /** Evaluates, and tells how far the questions to the register are. */
    public EvaluationRecord evaluate(
            Tender tender, List<Bidder> bidders, Policy policy, ReferenceDate referenceDate, Progress progress) {
        List<KvkNumber> numbers = bidders.stream()
                .flatMap(bidder -> bidder.kvkNumber().stream())
                .distinct()
                .toList();
        RegistryAnswers answers = registry.ask(numbers, progress);
        Evaluation evaluation = Crediting.evaluate(tender, bidders, policy, answers, referenceDate);
        return new EvaluationRecord(evaluation, run(answers, referenceDate));
    }

    private Run run(RegistryAnswers answers, ReferenceDate referenceDate) {
        Instant now = clock.instant();
        List<Remark> warnings = new ArrayList<>();
        if (referenceDate.day().isAfter(now.atZone(DUTCH_TIME).toLocalDate())) {
            warnings.add(Remark.of(Code.REFERENCE_DATE_IN_FUTURE, "day", referenceDate.day()));
        }
        Optional<Answered> answered = answers instanceof Answered some ? Optional.of(some) : Optional.empty();
        if (answered.filter(some -> some.provenance().stale()).isPresent()) {
            warnings.add(Remark.of(Code.REGISTRY_STALE));
        }
        return new Run(
                now,
                ToolVersion.get(),
                answered.map(Answered::provenance),
                answered.map(Answered::state).flatMap(RegisterState::recordedAt).map(at -> Duration.between(at, now)),
                answers instanceof Unreachable unreachable ? Optional.of(unreachable) : Optional.empty(),
                warnings);
    }
}
