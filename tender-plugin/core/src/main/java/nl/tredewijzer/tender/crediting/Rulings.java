package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValuedEffect;

/** What a policy makes of what a bidder holds; where it is silent, what somebody decided. */
final class Rulings {

    private final Policy policy;
    private final Obligations obligations;
    private final Moments moments;

    /** What the rule of a grade says where nothing else stands in the way, the same for all who hold this grade. */
    private final Map<Grade, Found> said = new HashMap<>();

    Rulings(CreditingInput input, Obligations obligations) {
        this.policy = input.policy();
        this.obligations = obligations;
        this.moments = new Moments(input);
    }

    Ruling of(Bidder bidder, Optional<String> lot, Holding holding, Optional<TermCoverage> coverage, KnownFacts facts) {
        List<Remark> reasons = new ArrayList<>(2);
        Optional<HumanDecision> decision = Optional.empty();
        if (holding instanceof Holding.Proven proven) {
            reasons.add(Decided.accepted(proven.proof()));
            decision = Optional.of(proven.proof());
        } else if (holding instanceof Holding.Registered registered) {
            reasons.add(new Remark(
                    Code.OTHER_REGISTER_EQUAL,
                    Map.of(
                            "register", registered.equal().register(),
                            "grade", registered.equal().treatedAs())));
        }
        CreditRule rule = policy.effectiveRuleFor(holding.grade());
        if (policy.ruleFor(holding.grade()).effect() == PlainEffect.FOLLOWS_STEP) {
            reasons.add(Remark.of(Code.FOLLOWS_STEP));
        }
        Found found = decide(bidder, lot, holding, rule, coverage);
        reasons.add(found.reason());
        if (found.outcome() instanceof Outcome.NeedsDecision asked) {
            Optional<HumanDecision.Choice> choice = facts.choiceOf(bidder, lot, asked.question());
            if (choice.isPresent()) {
                return new Ruling(found.outcome(), reasons, decision).chosen(choice.get());
            }
        }
        return new Ruling(found.outcome(), reasons, decision);
    }

    private Found decide(
            Bidder bidder, Optional<String> lot, Holding holding, CreditRule rule, Optional<TermCoverage> coverage) {
        Optional<RoleRule> role = policy.ruleFor(bidder.role());
        if (role.isEmpty()) {
            return asking(Question.ROLE_NOT_NAMED, rule, Remark.of(Code.ROLE_NOT_NAMED, "role", bidder.role()));
        }
        if (role.get().counts() == RoleRule.Counting.NOT) {
            return new Found(
                    new Outcome.NotCredited(Optional.empty()),
                    Remark.of(Code.ROLE_DOES_NOT_COUNT, "role", bidder.role()));
        }
        if (role.get().counts() == RoleRule.Counting.SHARE && bidder.share().isEmpty()) {
            return asking(Question.SHARE_MISSING, rule, Remark.of(Code.SHARE_MISSING, "role", bidder.role()));
        }
        if (rule.effect().question().isPresent()) {
            return said(rule, holding.grade());
        }
        for (Condition condition : rule.onlyWhen()) {
            Optional<Found> unmet = unmet(condition, rule, bidder, lot);
            if (unmet.isPresent()) {
                return unmet.get();
            }
        }
        return moments.missing(holding, coverage)
                .map(moment -> asking(moment.question(), rule, moment.reason()))
                .orElseGet(() -> said(rule, holding.grade()));
    }

    private Found said(CreditRule rule, Grade grade) {
        return said.computeIfAbsent(
                grade,
                held -> rule.effect().question().isPresent()
                        ? silent(rule)
                        : new Found(new Outcome.ByRule(OutcomeKind.of(rule.effect()), rule), reasonOf(rule, held)));
    }

    private Optional<Found> unmet(Condition condition, CreditRule rule, Bidder bidder, Optional<String> lot) {
        return switch (condition.isSatisfiedBy(obligations.factsOf(bidder, lot))) {
            case SATISFIED -> Optional.empty();
            case NOT_SATISFIED ->
                Optional.of(new Found(
                        new Outcome.NotCredited(Optional.of(rule)),
                        Remark.of(Code.CONDITION_NOT_MET, "condition", condition)));
            case UNDECIDED ->
                Optional.of(asking(
                        Question.CONDITION_UNDECIDED,
                        rule,
                        Remark.of(Code.CONDITION_UNDECIDED, "condition", condition)));
        };
    }

    private static Found silent(CreditRule rule) {
        Question question = rule.effect().question().orElseThrow();
        return new Found(new Outcome.NeedsDecision(question, Optional.of(rule)), silence(question, rule));
    }

    private static Remark silence(Question question, CreditRule rule) {
        Code code = Code.valueOf(question.name());
        if (rule.effect() instanceof ValuedEffect.Recognition recognition) {
            return new Remark(code, Map.of("grade", rule.grade(), "as", recognition.as()));
        }
        return Remark.of(code, "grade", rule.grade());
    }

    private static Found asking(Question question, CreditRule rule, Remark reason) {
        Optional<CreditRule> silent = question == Question.CONDITION_UNDECIDED ? Optional.of(rule) : Optional.empty();
        return new Found(new Outcome.NeedsDecision(question, silent), reason);
    }

    private static Remark reasonOf(CreditRule rule, Grade grade) {
        return switch (rule.effect().settling()) {
            case REDUCES -> new Remark(Code.LEVEL_CREDITED, Map.of("grade", grade, "effect", rule.effect()));
            case FULFILS -> Remark.of(Code.LEVEL_SATISFIES, "grade", grade);
            case LIFTS -> Remark.of(Code.LEVEL_EXEMPT, "grade", grade);
            case LEAVES -> Remark.of(Code.LEVEL_YIELDS_NOTHING, "grade", grade);
            case ASKS -> throw new IllegalStateException("A rule that asks yields nothing");
        };
    }

    private record Found(Outcome outcome, Remark reason) {}
}
