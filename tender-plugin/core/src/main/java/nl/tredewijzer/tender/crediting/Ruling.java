package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.evidence.HumanDecision;

/** What came of one bidder, why, and by whose decision if by somebody's. */
record Ruling(Outcome outcome, List<Remark> reasons, Optional<HumanDecision> decision) {

    Ruling {
        reasons = List.copyOf(reasons);
    }

    static Ruling of(Outcome outcome, Remark... reasons) {
        return new Ruling(outcome, List.of(reasons), Optional.empty());
    }

    /** What somebody chose where this asks something, or leaves something open. */
    Ruling chosen(HumanDecision.Choice choice) {
        List<Remark> all = new ArrayList<>(reasons);
        all.add(Decided.chosen(choice));
        return new Ruling(new Outcome.ByDecision(choice), all, Optional.of(choice));
    }

    /** Whether the rule for a level counts, or would if it said something; not proof, nor what somebody chose. */
    static boolean restsOnALevel(Outcome outcome, Optional<HumanDecision> decision) {
        return decision.isEmpty()
                && (outcome instanceof Outcome.ByRule
                        || outcome instanceof Outcome.NeedsDecision asked
                                && asked.silent().isPresent());
    }

    /** The same once it is known what is owed: nothing to credit against goes before, a missing amount or a decision is said. */
    Ruling under(Obligation obligation) {
        if (obligation instanceof Obligation.Owed owed) {
            return owed.decision().isPresent() ? saying(owed.decision().get()) : this;
        }
        if (obligation instanceof Obligation.NotApplicable none) {
            List<Remark> all = new ArrayList<>(reasons);
            all.add(0, none.reason());
            return new Ruling(new Outcome.NoObligation(), all, decision);
        }
        return saying(((Obligation.Unknown) obligation).reason());
    }

    private Ruling saying(Remark more) {
        List<Remark> all = new ArrayList<>(reasons);
        all.add(more);
        return new Ruling(outcome, all, decision);
    }
}
