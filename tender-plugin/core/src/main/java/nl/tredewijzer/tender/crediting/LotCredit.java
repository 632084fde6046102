package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.evidence.HumanDecision;

/**
 * The answer for one bidder and one lot, which is a contract by itself.
 *
 * @param lot the lot
 * @param outcome what came of it
 * @param obligation what the bidder would owe for it
 * @param credit what is credited of that, and what remains
 * @param lines of what the credit is made
 * @param penaltyAtRisk what would be due if nothing more were realised, if the policy says it
 * @param reasons why
 * @param decision the decision that it rests on, if it does
 * @param questions what else somebody has to decide about this lot
 */
public record LotCredit(
        String lot,
        Outcome outcome,
        Obligation obligation,
        Credit credit,
        List<CreditLine> lines,
        Optional<Money> penaltyAtRisk,
        List<Remark> reasons,
        Optional<HumanDecision> decision,
        List<Remark> questions) {

    public LotCredit {
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(credit, "credit");
        lines = List.copyOf(lines);
        Objects.requireNonNull(penaltyAtRisk, "penaltyAtRisk");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(decision, "decision");
        questions = List.copyOf(questions);
    }

    /** A lot about which nothing else is asked. */
    public LotCredit(
            String lot,
            Outcome outcome,
            Obligation obligation,
            Credit credit,
            List<CreditLine> lines,
            Optional<Money> penaltyAtRisk,
            List<Remark> reasons,
            Optional<HumanDecision> decision) {
        this(lot, outcome, obligation, credit, lines, penaltyAtRisk, reasons, decision, List.of());
    }

    /** Whether somebody has something to do before it is complete. */
    public boolean isOpen() {
        return credit instanceof Credit.Open || credit instanceof Credit.Unknown;
    }
}
