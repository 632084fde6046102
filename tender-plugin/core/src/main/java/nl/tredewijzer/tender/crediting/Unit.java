package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Money;

/** What one bidder would owe and gets credited, for the whole or for one lot. */
record Unit(Obligation obligation, Ruling ruling, Account account) {

    /** Why, with what stands in the way of an amount behind it. */
    List<Remark> reasons() {
        return ruling.reasons();
    }

    LotCredit onLot(String lot) {
        return new LotCredit(
                lot,
                ruling.outcome(),
                obligation,
                account.credit(),
                account.lines(),
                account.penaltyAtRisk(),
                reasons(),
                ruling.decision(),
                account.questions());
    }

    /**
     * The whole as the sum of its lots: every lot is a contract by itself, whose amounts are rounded by themselves. Where
     * lots differ in outcome, the first that asks something speaks for the whole, else the first on which something is
     * credited.
     */
    Unit summing(List<LotCredit> lots) {
        LotCredit speaking = speaking(lots);
        Ruling spoken = new Ruling(speaking.outcome(), speaking.reasons(), speaking.decision());
        Optional<Credit.Settled> sum = Optional.empty();
        Money penalty = Money.ZERO;
        boolean atRisk = true;
        for (LotCredit lot : lots) {
            if (lot.credit() instanceof Credit.Settled settled) {
                sum = Optional.of(sum.map(before -> before.plus(settled)).orElse(settled));
                penalty = penalty.plus(lot.penaltyAtRisk().orElse(Money.ZERO));
                atRisk &= lot.penaltyAtRisk().isPresent();
            } else if (!(lot.credit() instanceof Credit.NotApplicable)) {
                return new Unit(
                        obligation,
                        spoken,
                        account.open(
                                lot.credit() instanceof Credit.Unknown ? lot.credit() : new Credit.Open(owed(lots))));
            }
        }
        if (sum.isEmpty()) {
            return new Unit(speaking.obligation(), spoken, account.open(speaking.credit()));
        }
        List<CreditLine> lines = new ArrayList<>();
        lots.forEach(lot -> lines.addAll(lot.lines()));
        return new Unit(
                obligation,
                spoken,
                new Account(sum.get(), lines, atRisk ? Optional.of(penalty) : Optional.empty(), account.questions()));
    }

    private static LotCredit speaking(List<LotCredit> lots) {
        LotCredit speaking = lots.get(0);
        for (LotCredit lot : lots) {
            if (rank(lot) > rank(speaking)) {
                speaking = lot;
            }
        }
        return speaking;
    }

    private static int rank(LotCredit lot) {
        if (lot.isOpen()) {
            return 3;
        }
        if (lot.credit() instanceof Credit.Settled settled) {
            return settled.credited().isZero() ? 1 : 2;
        }
        return 0;
    }

    /** The sum of what is owed for each lot, where all of that is known. */
    private static Optional<Money> owed(List<LotCredit> lots) {
        Money sum = Money.ZERO;
        for (LotCredit lot : lots) {
            if (lot.obligation() instanceof Obligation.Unknown) {
                return Optional.empty();
            }
            if (lot.obligation() instanceof Obligation.Owed owed) {
                sum = sum.plus(owed.euros());
            }
        }
        return Optional.of(sum);
    }
}
