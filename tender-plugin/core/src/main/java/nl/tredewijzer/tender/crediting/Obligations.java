package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Obligation.PercentageOrigin;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.Clause;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.ContractFacts;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.Verdict;

/** What each bidder of a tender would owe by a policy. */
final class Obligations {

    private static final Optional<Remark> NOBODY = Optional.empty();

    private final Tender tender;
    private final Policy policy;
    private final KnownFacts facts;
    private final Bases bases;

    Obligations(Tender tender, Policy policy, KnownFacts facts) {
        this.tender = tender;
        this.policy = policy;
        this.facts = facts;
        this.bases = new Bases(tender, policy.obligation().base());
    }

    /** That the policy is about subsidies and the tender is a contract, or the other way round, if that is so. */
    static Optional<Remark> mismatch(Tender tender, Policy policy) {
        ObligationBase base = policy.obligation().base();
        if (base == ObligationBase.UNSTATED || tender.subsidy() == (base == ObligationBase.SUBSIDY)) {
            return Optional.empty();
        }
        return Optional.of(Remark.of(tender.subsidy() ? Code.SUBSIDY_NOT_NAMED : Code.BASE_IS_SUBSIDY));
    }

    /**
     * Of all that it bids on together.
     *
     * @param soleLot the lot that this is, if it is one
     */
    Obligation of(Bidder bidder, Optional<String> soleLot) {
        return settled(bidder, soleLot, bases.offered(bidder));
    }

    /** Of one of its lots. */
    Obligation ofLot(Bidder bidder, String lot) {
        return settled(bidder, Optional.of(lot), bases.offered(lot));
    }

    /** The lots that it bids on, where there are several and each has a value. */
    List<String> dividedLots(Bidder bidder) {
        return bases.divided(bidder);
    }

    /** What conditions look at, for all that it bids on. */
    ContractFacts factsOf(Bidder bidder) {
        return facts(bases.offered(bidder));
    }

    /** What conditions look at, for one of its lots. */
    ContractFacts factsOf(Bidder bidder, Optional<String> lot) {
        return facts(lot.map(bases::offered).orElseGet(() -> bases.offered(bidder)));
    }

    /** The value of the contract is held against a threshold, never the wages or the invoices that are a base too. */
    private ContractFacts facts(Bases.Base offered) {
        return new ContractFacts(
                bases.total().or(offered::amount),
                offered.amount(),
                tender.kind(),
                tender.term(),
                tender.labourShare());
    }

    /** With what somebody decided where it cannot be said. */
    private Obligation settled(Bidder bidder, Optional<String> lot, Bases.Base offered) {
        Obligation obligation = owed(bidder, offered);
        if (!(obligation instanceof Obligation.Unknown unknown)) {
            return obligation;
        }
        Optional<HumanDecision.ObligationDecision> decision =
                facts.obligationOf(bidder, lot, unknown.reason().code());
        if (decision.isEmpty()) {
            return obligation;
        }
        Optional<Percentage> percentage = decision.get().percentage();
        if (percentage.isEmpty()) {
            return new Obligation.NotApplicable(Decided.nothingOwed(decision.get()));
        }
        return owed(
                bidder,
                bases.of(offered),
                percentage.get(),
                PercentageOrigin.DECISION,
                List.of(),
                decision.map(Decided::owed));
    }

    private Obligation owed(Bidder bidder, Bases.Base offered) {
        Bases.Base base = bases.of(offered);
        if (tender.socialReturn().isPresent()) {
            return owed(bidder, base, tender.socialReturn().get(), PercentageOrigin.TENDER, List.of(), NOBODY);
        }
        Optional<Remark> mismatch = mismatch(tender, policy);
        if (mismatch.isPresent()) {
            return new Obligation.Unknown(mismatch.get());
        }
        ContractFacts facts = facts(offered);
        for (Clause clause : policy.obligation().onlyWhen()) {
            Optional<Obligation> decided = decided(clause.condition(), facts, offered);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        for (PercentageRule rule : policy.obligation().percentages()) {
            for (Condition condition : rule.onlyWhen()) {
                if (condition.isSatisfiedBy(facts) == Verdict.UNDECIDED) {
                    return new Obligation.Unknown(Remark.of(Code.PERCENTAGE_UNDECIDED, "condition", condition));
                }
            }
            if (Condition.all(rule.onlyWhen(), facts) == Verdict.SATISFIED) {
                return owed(bidder, base, rule.percentage(), PercentageOrigin.POLICY, rule.sources(), NOBODY);
            }
        }
        return new Obligation.Unknown(Remark.of(Code.OBLIGATION_UNKNOWN));
    }

    private Obligation owed(
            Bidder bidder,
            Bases.Base base,
            Percentage percentage,
            PercentageOrigin origin,
            List<String> sources,
            Optional<Remark> decision) {
        if (base.amount().isEmpty()) {
            return new Obligation.Unknown(base.missing().orElseThrow());
        }
        boolean byShare = policy.ruleFor(bidder.role())
                .filter(rule -> rule.counts() == RoleRule.Counting.SHARE)
                .isPresent();
        return new Obligation.Owed(
                base.amount().get(),
                base.basis().orElseThrow(),
                percentage,
                origin,
                byShare ? bidder.share() : Optional.empty(),
                sources,
                decision);
    }

    /** Whether the condition settles that nothing is owed, or that it cannot be said. */
    private Optional<Obligation> decided(Condition condition, ContractFacts facts, Bases.Base offered) {
        Verdict verdict = condition.isSatisfiedBy(facts);
        if (verdict == Verdict.SATISFIED) {
            return Optional.empty();
        }
        boolean undecided = verdict == Verdict.UNDECIDED;
        if (condition instanceof Condition.ContractValue threshold) {
            return Optional.of(threshold(threshold.amount(), undecided, facts, offered));
        }
        return Optional.of(
                undecided
                        ? new Obligation.Unknown(Remark.of(Code.OBLIGATION_CONDITION_UNDECIDED, "condition", condition))
                        : new Obligation.NotApplicable(
                                Remark.of(Code.OBLIGATION_CONDITION_NOT_MET, "condition", condition)));
    }

    private static Obligation threshold(Money threshold, boolean undecided, ContractFacts facts, Bases.Base offered) {
        if (facts.value().isEmpty()) {
            return new Obligation.Unknown(offered.missing().orElseThrow());
        }
        Money value = facts.value().get();
        return undecided
                ? new Obligation.Unknown(new Remark(
                        Code.THRESHOLD_UNDECIDED,
                        Map.of(
                                "threshold", threshold,
                                "value", value,
                                "base", facts.part().orElse(value))))
                : new Obligation.NotApplicable(
                        new Remark(Code.BELOW_THRESHOLD, Map.of("value", value, "threshold", threshold)));
    }
}
