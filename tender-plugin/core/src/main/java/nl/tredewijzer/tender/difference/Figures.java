package nl.tredewijzer.tender.difference;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Described;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.policy.Effect;

/**
 * What an answer comes to, for a bidder or for one of its lots.
 *
 * @param outcome the kind of outcome
 * @param effect what is done to the obligation, where a rule or a decision says so
 * @param obligation what is owed, where that is known
 * @param credited what is credited, where that is known
 * @param remaining what remains, where that is known
 * @param penaltyAtRisk what would be due if nothing more were realised, where the policy says it
 */
public record Figures(
        OutcomeKind outcome,
        Optional<Effect> effect,
        Optional<Money> obligation,
        Optional<Money> credited,
        Optional<Money> remaining,
        Optional<Money> penaltyAtRisk) {

    public Figures {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(credited, "credited");
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(penaltyAtRisk, "penaltyAtRisk");
    }

    /** What an answer comes to. */
    public static Figures of(BidderEvaluation answer) {
        return of(answer.outcome(), answer.owed(), answer.credit(), answer.penaltyAtRisk());
    }

    /** What the answer for one lot comes to. */
    static Figures of(LotCredit lot) {
        Optional<Money> owed =
                lot.obligation() instanceof Obligation.Owed some ? Optional.of(some.euros()) : Optional.empty();
        return of(lot.outcome(), owed, lot.credit(), lot.penaltyAtRisk());
    }

    private static Figures of(Outcome outcome, Optional<Money> owed, Credit credit, Optional<Money> penaltyAtRisk) {
        Optional<Credit.Settled> settled = credit instanceof Credit.Settled some ? Optional.of(some) : Optional.empty();
        return new Figures(
                outcome.kind(),
                outcome.effect(),
                owed,
                settled.map(Credit.Settled::credited),
                settled.map(Credit.Settled::remaining),
                penaltyAtRisk);
    }

    /** The outcome, with what is done to the obligation, in words and for documents. */
    public Described described() {
        return effect.map(done -> new Described(done, outcome.name() + " " + done.plain()))
                .orElseGet(() -> new Described(outcome, outcome.name()));
    }
}
