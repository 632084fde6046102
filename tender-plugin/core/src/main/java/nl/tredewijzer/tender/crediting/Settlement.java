package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.policy.Cap;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Fulfilment;

/** Adds up what is credited against an obligation: never more than the obligation, nor more than a category may fill. */
final class Settlement {

    private final Fulfilment fulfilment;
    private final Realised realised;
    private final DecidedFacts decided;

    Settlement(CreditingInput input, KnownFacts facts) {
        this.fulfilment = input.policy().fulfilment();
        this.realised = new Realised(input, facts);
        this.decided = new DecidedFacts(facts);
    }

    /** Something that counts before caps, exact. */
    record Part(
            CreditLine.Kind kind,
            Bilingual what,
            Optional<String> lot,
            BigDecimal exact,
            Optional<String> category,
            List<String> sources) {}

    Account of(Bidder bidder, Optional<String> lot, Obligation obligation, Ruling ruling) {
        List<Part> parts = new ArrayList<>(1);
        List<Remark> questions = new ArrayList<>(0);
        if (!(obligation instanceof Obligation.Owed owed)) {
            realised.of(bidder, lot, parts, questions);
            decided.answer(bidder, lot, Optional.empty(), parts, questions);
            boolean open = ruling.outcome().isOpen() || Realised.leaveOpen(questions);
            return new Account(without(obligation, open), List.of(), Optional.empty(), questions);
        }
        BigDecimal exact = owed.exact();
        Money euros = Money.rounded(exact);
        byOutcome(ruling.outcome(), owed.exactBase(), exact, lot).ifPresent(parts::add);
        realised.of(bidder, lot, parts, questions);
        decided.answer(bidder, lot, Optional.of(owed), parts, questions);
        List<CreditLine> lines = new ArrayList<>(parts.size());
        Money credited = count(parts, exact, lines);
        Money remaining = euros.minus(credited);
        boolean open = ruling.outcome().isOpen() || !remaining.isZero() && Realised.leaveOpen(questions);
        if (open) {
            return new Account(new Credit.Open(Optional.of(euros)), lines, Optional.empty(), questions);
        }
        Optional<Money> atRisk = fulfilment.penalty().map(penalty -> Money.rounded(penalty.on(remaining.amount())));
        return new Account(new Credit.Settled(euros, credited, remaining), lines, atRisk, questions);
    }

    private static Credit without(Obligation obligation, boolean open) {
        if (obligation instanceof Obligation.NotApplicable) {
            return new Credit.NotApplicable();
        }
        return open
                ? new Credit.Open(Optional.empty())
                : new Credit.Unknown(((Obligation.Unknown) obligation).reason().code());
    }

    private static Optional<Part> byOutcome(
            Outcome outcome, BigDecimal base, BigDecimal obligation, Optional<String> lot) {
        Optional<Effect> effect = outcome.effect();
        if (effect.isEmpty()) {
            return Optional.empty();
        }
        CreditLine.Kind kind =
                outcome instanceof Outcome.ByDecision ? CreditLine.Kind.DECISION : CreditLine.Kind.CERTIFICATE;
        return effect.get()
                .creditOf(base, obligation)
                .filter(exact -> exact.signum() > 0)
                .map(exact -> new Part(
                        kind,
                        effect.get(),
                        lot,
                        exact,
                        Optional.empty(),
                        outcome.rule().map(CreditRule::sources).orElseGet(List::of)));
    }

    /**
     * The sum, rounded once. A line is what the rounded sum grows by through it, so that the lines add up to the cent.
     */
    private Money count(List<Part> parts, BigDecimal obligation, List<CreditLine> lines) {
        Map<String, BigDecimal> filled = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        Money before = Money.ZERO;
        for (Part part : parts) {
            BigDecimal counting = within(fulfilment.capOf(part.category()), part.exact(), obligation, filled);
            sum = sum.add(counting).min(obligation);
            Money after = Money.rounded(sum);
            lines.add(new CreditLine(
                    part.kind(),
                    part.what(),
                    part.lot(),
                    after.minus(before),
                    Money.rounded(part.exact()),
                    part.sources()));
            before = after;
        }
        return before;
    }

    private static BigDecimal within(
            Optional<Cap> cap, BigDecimal exact, BigDecimal obligation, Map<String, BigDecimal> filled) {
        if (cap.isEmpty()) {
            return exact;
        }
        String category = cap.get().category();
        BigDecimal already = filled.getOrDefault(category, BigDecimal.ZERO);
        BigDecimal room =
                cap.get().ofObligation().of(obligation).subtract(already).max(BigDecimal.ZERO);
        BigDecimal counting = exact.min(room);
        filled.put(category, already.add(counting));
        return counting;
    }
}
