package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.Obligation.PercentageOrigin;
import nl.tredewijzer.tender.policy.Grade;
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
        if (input.tender().socialReturn().isEmpty()) {
            input.policy()
                    .obligation()
                    .threshold()
                    .ifPresent(threshold -> secondary.add(Figure.THRESHOLD, threshold.sources()));
        }
        secondary.lines(CreditLine.Kind.PURCHASE, Figure.PURCHASES);
        secondary.lines(CreditLine.Kind.EFFORT, Figure.BUILDING_BLOCKS);
        if (answers.stream().anyMatch(answer -> answer.penaltyAtRisk().isPresent())) {
            input.policy()
                    .fulfilment()
                    .penalty()
                    .ifPresent(penalty -> secondary.add(Figure.PENALTY, penalty.sources()));
        }
        secondary.grades();
        return secondary.figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(Code.SECONDARY_SOURCE, "figures", new Listing(secondary.figures)));
    }

    private void percentage() {
        answers.stream()
                .map(BidderEvaluation::obligation)
                .filter(Obligation.Owed.class::isInstance)
                .map(Obligation.Owed.class::cast)
                .filter(owed -> owed.origin() == PercentageOrigin.POLICY && policy.restsOnSecondary(owed.sources()))
                .findFirst()
                .ifPresent(owed -> figures.add(Figure.PERCENTAGE));
    }

    private void lines(CreditLine.Kind kind, Figure figure) {
        answers.stream()
                .flatMap(answer -> answer.lines().stream())
                .filter(line -> line.kind() == kind && policy.restsOnSecondary(line.sources()))
                .findFirst()
                .ifPresent(line -> figures.add(figure));
    }

    private void grades() {
        Set<Grade> used = new TreeSet<>();
        for (BidderEvaluation answer : answers) {
            answer.outcome().rule().ifPresent(rule -> used.add(rule.grade()));
        }
        used.removeIf(grade -> !policy.restsOnSecondary(policy.ruleFor(grade).sources()));
        figures.addAll(used);
    }

    private void add(Figure figure, List<String> sources) {
        if (policy.restsOnSecondary(sources)) {
            figures.add(figure);
        }
    }
}
