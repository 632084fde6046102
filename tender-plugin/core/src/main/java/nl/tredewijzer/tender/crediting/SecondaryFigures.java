package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.Obligation.PercentageOrigin;
import nl.tredewijzer.tender.policy.CreditRule;
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
        PENALTY("boete", "penalty");

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

    private final Policy policy;
    private final List<BidderEvaluation> answers;
    private final List<Bilingual> figures = new ArrayList<>();

    private SecondaryFigures(Policy policy, List<BidderEvaluation> answers) {
        this.policy = policy;
        this.answers = answers;
    }

    static Optional<Remark> of(CreditingInput input, List<BidderEvaluation> answers) {
        SecondaryFigures secondary = new SecondaryFigures(input.policy(), answers);
        secondary.percentage();
        boolean ofThePolicy = input.tender().socialReturn().isEmpty();
        if (ofThePolicy && Obligations.mismatch(input.tender(), input.policy()).isEmpty()) {
            input.policy()
                    .obligation()
                    .threshold()
                    .ifPresent(threshold -> secondary.add(Figure.THRESHOLD, threshold.sources()));
        }
        if (!input.dossier().isEmpty()) {
            secondary.lines(CreditLine.Kind.PURCHASE, Figure.PURCHASES);
            secondary.lines(CreditLine.Kind.EFFORT, Figure.BUILDING_BLOCKS);
        }
        input.policy()
                .fulfilment()
                .penalty()
                .filter(penalty -> answers.stream()
                        .anyMatch(answer -> answer.penaltyAtRisk().isPresent()))
                .ifPresent(penalty -> secondary.add(Figure.PENALTY, penalty.sources()));
        secondary.grades();
        return secondary.figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(Code.SECONDARY_SOURCE, "figures", new Listing(secondary.figures)));
    }

    private void percentage() {
        boolean rests = policy.obligation().percentages().stream()
                .map(PercentageRule::sources)
                .filter(policy::restsOnSecondary)
                .anyMatch(sources -> answers.stream()
                        .anyMatch(answer -> answer.obligation() instanceof Obligation.Owed owed
                                && owed.origin() == PercentageOrigin.POLICY
                                && owed.sources().equals(sources)));
        if (rests) {
            figures.add(Figure.PERCENTAGE);
        }
    }

    private void lines(CreditLine.Kind kind, Figure figure) {
        for (BidderEvaluation answer : answers) {
            for (CreditLine line : answer.lines()) {
                if (line.kind() == kind && policy.restsOnSecondary(line.sources())) {
                    figures.add(figure);
                    return;
                }
            }
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
        }
        secondary.stream().filter(used::contains).map(CreditRule::grade).forEach(figures::add);
    }

    private void add(Figure figure, List<String> sources) {
        if (policy.restsOnSecondary(sources)) {
            figures.add(figure);
        }
    }
}
