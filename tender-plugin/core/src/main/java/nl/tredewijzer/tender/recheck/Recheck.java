package nl.tredewijzer.tender.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.difference.Figures;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.run.StoredRecord;

/**
 * A kept evaluation, looked at again on a later day. What was credited then stands; beside it is shown how it reads
 * today, because no source says in general what a change within the term does.
 *
 * @param record the evaluation as it was kept
 * @param horizon from where and how far it was looked
 * @param reproduced whether evaluating what was kept gives the same bytes with this version
 * @param bidders its bidders, in the order of the list
 */
public record Recheck(StoredRecord record, Horizon horizon, boolean reproduced, List<BidderRecheck> bidders) {

    public Recheck {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(horizon, "horizon");
        bidders = List.copyOf(bidders);
    }

    /**
     * Looks again.
     *
     * @param record the evaluation as it was kept
     * @param answers what the register says now of the bidders of the record
     * @param horizon the day of today, and how far ahead a certificate falls due
     * @throws IllegalArgumentException if the register was not asked about one of the bidders
     */
    public static Recheck of(StoredRecord record, Answered answers, Horizon horizon) {
        CreditingInput kept = record.inputs();
        CreditingInput now = kept.answeredBy(answers);
        List<BidderEvaluation> then = kept.evaluate().answers();
        List<BidderEvaluation> sameDay = now.evaluate().answers();
        List<BidderEvaluation> today =
                now.on(ReferenceDate.given(horizon.today())).evaluate().answers();
        List<BidderRecheck> bidders = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            bidders.add(bidder(kept, answers, horizon, then.get(i), sameDay.get(i), today.get(i)));
        }
        return new Recheck(record, horizon, record.isReproduced(), bidders);
    }

    /** Whether the term of the contract has passed: then nothing falls due any more, and nothing runs out. */
    public boolean isOver() {
        return isOver(record.inputs(), horizon);
    }

    /** Whether somebody has to look at it. */
    public boolean asksSomething() {
        return bidders.stream().anyMatch(BidderRecheck::asksSomething);
    }

    private static boolean isOver(CreditingInput inputs, Horizon horizon) {
        return inputs.tender()
                .term()
                .filter(term -> term.until().isBefore(horizon.today()))
                .isPresent();
    }

    private static Findings.LevelChange levelChange(CreditingInput kept, Figures then, Figures today) {
        if (then.equals(today)) {
            return Findings.LevelChange.WITHOUT_EFFECT;
        }
        return kept.policy().validity().include(Moment.THROUGHOUT)
                ? Findings.LevelChange.OF_A_CERTIFICATE_ASKED_THROUGHOUT
                : Findings.LevelChange.NOT_STATED;
    }

    private static BidderRecheck bidder(
            CreditingInput kept,
            Answered answers,
            Horizon horizon,
            BidderEvaluation then,
            BidderEvaluation sameDay,
            BidderEvaluation today) {
        List<Statement<FindingCode>> all = new ArrayList<>();
        Figures before = Figures.of(then);
        Figures now = Figures.of(sameDay);
        if (!before.equals(now)) {
            all.add(Statement.turned(FindingCode.READS_OTHERWISE, before.described(), now.described()));
        }
        Optional<Findings> findings = then.bidder()
                .kvkNumber()
                .filter(number -> kept.answers() instanceof Answered && !isOver(kept, horizon))
                .map(number -> new Findings(horizon, kept.tender().term(), answers.of(number)));
        Optional<Evidence> credited = then.leading().filter(evidence -> evidence.status() == CertificateStatus.VALID);
        Figures read = Figures.of(today);
        findings.ifPresent(found -> found.since(credited, levelChange(kept, before, read)));
        var lastValidDay = findings.flatMap(found -> found.lastValidDay(credited));
        findings.ifPresent(found -> all.addAll(found.all()));
        if (all.isEmpty() && !isOver(kept, horizon) && !read.equals(before)) {
            all.add(Statement.turned(FindingCode.COMES_OUT_OTHERWISE, before.described(), read.described()));
        }
        return new BidderRecheck(then.bidder(), before, read, lastValidDay, all);
    }
}
