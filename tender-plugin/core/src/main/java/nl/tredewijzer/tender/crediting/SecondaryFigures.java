package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.Obligation.PercentageOrigin;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.Policy;

/** Which figures of a policy that an evaluation used rest on secondary sources only. */
final class SecondaryFigures {

    /** A figure of a policy that is no rule for a grade. */
    private enum Figure implements Bilingual {
        PERCENTAGE("percentage", "percentage"),
        THRESHOLD("drempel", "threshold"),
        PURCHASES("inkoop", "purchases"),
        BUILDING_BLOCKS("bouwblokken", "building blocks"),
        EQUAL_REGISTER("gelijkgesteld register", "register treated as equal"),
        PENALTY("boete", "penalty"),
        OTHER_USES("andere inzet", "other uses");

        private final String dutch;
        private final String english;

        Figure(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    private final CreditingInput input;
    private final Policy policy;
    private final List<BidderEvaluation> answers;
    private final List<Bilingual> figures = new ArrayList<>();

    private SecondaryFigures(CreditingInput input, List<BidderEvaluation> answers) {
        this.input = input;
        this.policy = input.policy();
        this.answers = answers;
    }

    static Optional<Remark> of(CreditingInput input, List<BidderEvaluation> answers) {
        SecondaryFigures secondary = new SecondaryFigures(input, answers);
        secondary.obligation();
        if (!input.dossier().isEmpty()) {
            secondary.purchases();
            secondary.lines(CreditLine.Kind.EFFORT, Figure.BUILDING_BLOCKS);
            secondary.registers();
        }
        secondary.penalty();
        secondary.otherUses();
        secondary.grades();
        return secondary.figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(Code.SECONDARY_SOURCE, "figures", new Listing(secondary.figures)));
    }

    private void obligation() {
        List<List<String>> percentages = policy.obligation().percentages().stream()
                .map(PercentageRule::sources)
                .filter(policy::restsOnSecondary)
                .toList();
        if (!percentages.isEmpty()
                && anywhere(
                        answer -> isTakenFrom(percentages, answer.obligation()),
                        lot -> isTakenFrom(percentages, lot.obligation()))) {
            figures.add(Figure.PERCENTAGE);
        }
        boolean ofThePolicy = input.tender().socialReturn().isEmpty();
        if (ofThePolicy && Obligations.mismatch(input.tender(), policy).isEmpty()) {
            policy.obligation().threshold().ifPresent(threshold -> add(Figure.THRESHOLD, threshold.sources()));
        }
    }

    private static boolean isTakenFrom(List<List<String>> percentages, Obligation obligation) {
        return obligation instanceof Obligation.Owed owed
                && owed.origin() == PercentageOrigin.POLICY
                && percentages.contains(owed.sources());
    }

    /** What counts, and what counts for nobody knows how much. */
    private void purchases() {
        boolean withoutValue = policy.fulfilment().purchases().stream()
                .anyMatch(rule -> rule.ofInvoice().isEmpty() && policy.restsOnSecondary(rule.sources()));
        boolean asked = withoutValue
                && answers.stream()
                        .flatMap(answer -> answer.questions().stream())
                        .anyMatch(question -> question.code() == Code.PURCHASE_VALUE_UNPUBLISHED);
        if (asked) {
            figures.add(Figure.PURCHASES);
        } else {
            lines(CreditLine.Kind.PURCHASE, Figure.PURCHASES);
        }
    }

    private void lines(CreditLine.Kind kind, Figure figure) {
        Predicate<CreditLine> rests = line -> line.kind() == kind && policy.restsOnSecondary(line.sources());
        if (anywhere(answer -> answer.lines().stream().anyMatch(rests), lot -> lot.lines().stream()
                .anyMatch(rests))) {
            figures.add(figure);
        }
    }

    private void registers() {
        List<String> secondary = policy.equalRegisters().stream()
                .filter(equal -> policy.restsOnSecondary(equal.sources()))
                .map(EqualRegister::register)
                .toList();
        Predicate<Remark> used = reason -> reason.code() == Code.OTHER_REGISTER_EQUAL
                && secondary.contains(reason.values().get("register"));
        if (!secondary.isEmpty()
                && anywhere(answer -> answer.reasons().stream().anyMatch(used), lot -> lot.reasons().stream()
                        .anyMatch(used))) {
            figures.add(Figure.EQUAL_REGISTER);
        }
    }

    private void penalty() {
        policy.fulfilment()
                .penalty()
                .filter(penalty -> anywhere(answer -> answer.penaltyAtRisk().isPresent(), lot -> lot.penaltyAtRisk()
                        .isPresent()))
                .ifPresent(penalty -> add(Figure.PENALTY, penalty.sources()));
    }

    private void otherUses() {
        List<CriterionRule> secondary = policy.criteria().stream()
                .filter(rule -> policy.restsOnSecondary(rule.sources()))
                .toList();
        if (!secondary.isEmpty()
                && answers.stream()
                        .flatMap(answer -> answer.criteria().stream())
                        .anyMatch(finding -> finding.use() != CriterionFinding.Use.NOT_APPLICABLE
                                && secondary.contains(finding.rule()))) {
            figures.add(Figure.OTHER_USES);
        }
    }

    private void grades() {
        List<CreditRule> secondary = policy.rules().stream()
                .filter(rule -> policy.restsOnSecondary(rule.sources()))
                .toList();
        if (secondary.isEmpty()) {
            return;
        }
        // outcomes name the rules of the policy themselves
        Set<CreditRule> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (BidderEvaluation answer : answers) {
            answer.outcome().rule().ifPresent(used::add);
            for (LotCredit lot : answer.lots()) {
                lot.outcome().rule().ifPresent(used::add);
            }
        }
        secondary.stream().filter(used::contains).map(CreditRule::grade).forEach(figures::add);
    }

    /** Whether it is so of some bidder, or of some lot of one. */
    private boolean anywhere(Predicate<BidderEvaluation> ofBidder, Predicate<LotCredit> ofLot) {
        for (BidderEvaluation answer : answers) {
            if (ofBidder.test(answer) || answer.lots().stream().anyMatch(ofLot)) {
                return true;
            }
        }
        return false;
    }

    private void add(Figure figure, List<String> sources) {
        if (policy.restsOnSecondary(sources)) {
            figures.add(figure);
        }
    }
}
