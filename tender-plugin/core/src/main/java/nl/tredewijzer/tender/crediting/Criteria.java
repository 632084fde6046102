package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.crediting.CriterionFinding.Use;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.ContractFacts;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;

/** Uses of a certificate beside the obligation: to be admitted, to be chosen, to rank higher. */
final class Criteria {

    private final List<CriterionRule> rules;
    private final KnownFacts facts;

    Criteria(Policy policy, KnownFacts facts) {
        this.rules = policy.criteria();
        this.facts = facts;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** What a bidder can use what it holds for, with what somebody decided where that is asked. */
    List<CriterionFinding> of(
            Bidder bidder, Optional<String> soleLot, Optional<Holding> holding, ContractFacts contract) {
        List<CriterionFinding> findings = new ArrayList<>(rules.size());
        for (CriterionRule rule : rules) {
            CriterionFinding finding = finding(rule, holding.map(Holding::grade), contract, bidder.amount());
            findings.add(finding.isAsked() ? decided(bidder, soleLot, finding) : finding);
        }
        return findings;
    }

    private CriterionFinding decided(Bidder bidder, Optional<String> soleLot, CriterionFinding asked) {
        Optional<HumanDecision.CriterionDecision> decision =
                facts.criterionOf(bidder, soleLot, asked.rule().criterion());
        if (decision.isEmpty()) {
            return asked;
        }
        boolean usable = decision.get().usable();
        return new CriterionFinding(
                asked.rule(),
                usable ? Use.USABLE : Use.DECLINED,
                Decided.criterion(decision.get(), asked.rule().criterion()),
                usable ? comparedPrice(asked.rule(), bidder.amount()) : Optional.empty());
    }

    private static CriterionFinding finding(
            CriterionRule rule, Optional<Grade> held, ContractFacts contract, Optional<Money> bid) {
        return switch (Condition.all(rule.onlyWhen(), contract)) {
            case NOT_SATISFIED -> found(rule, Use.NOT_APPLICABLE, Code.CRITERION_NOT_APPLICABLE);
            case UNDECIDED -> found(rule, Use.ASKED, Code.CRITERION_CONDITION_UNDECIDED);
            case SATISFIED -> applying(rule, held, bid);
        };
    }

    private static CriterionFinding applying(CriterionRule rule, Optional<Grade> held, Optional<Money> bid) {
        if (held.isEmpty()) {
            return found(rule, Use.NOT_SHOWN, Code.CRITERION_NOT_SHOWN);
        }
        Optional<Grade> minimum = rule.criterion().minimum();
        if (minimum.isEmpty()) {
            return new CriterionFinding(
                    rule, Use.ASKED, reason(Code.CRITERION_LEVEL_NOT_NAMED, rule, held.get()), Optional.empty());
        }
        if (!held.get().isAtLeast(minimum.get())) {
            return new CriterionFinding(
                    rule, Use.NOT_SHOWN, reason(Code.CRITERION_LEVEL_TOO_LOW, rule, held.get()), Optional.empty());
        }
        return new CriterionFinding(
                rule, Use.USABLE, reason(Code.CRITERION_USABLE, rule, held.get()), comparedPrice(rule, bid));
    }

    private static Optional<Money> comparedPrice(CriterionRule rule, Optional<Money> bid) {
        return bid.flatMap(sum -> rule.criterion().comparedPrice(sum.amount())).map(Money::rounded);
    }

    private static CriterionFinding found(CriterionRule rule, Use use, Code code) {
        return new CriterionFinding(rule, use, Remark.of(code, "criterion", rule.criterion()), Optional.empty());
    }

    private static Remark reason(Code code, CriterionRule rule, Grade held) {
        return new Remark(code, Map.of("criterion", rule.criterion(), "grade", held));
    }
}
