package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.RoundingMode;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * The fte of a situation, and what comes of them.
 *
 * @param direct weighted fte of the target group
 * @param bought fte of the target group at suppliers
 */
record Figures(Scheme scheme, Situation situation, Fraction direct, Fraction bought) {

    static Figures of(Scheme scheme, Situation situation) {
        return new Figures(
                scheme,
                situation,
                situation.counted().stream().map(Person::weighted).reduce(Fraction.ZERO, Fraction::plus),
                situation.purchases().stream().map(Purchase::targetGroupFte).reduce(Fraction.ZERO, Fraction::plus));
    }

    Contribution contribution() {
        return contribution(Fraction.ZERO, situation.fte());
    }

    private Contribution contribution(Fraction more, Fraction size) {
        return Contribution.of(direct.plus(more), bought, size, Fraction.of(scheme.mostIndirect()));
    }

    Norm norm(PerformanceLevel level) {
        return norm(level, situation.fte());
    }

    private Norm norm(PerformanceLevel level, Fraction size) {
        return Optional.ofNullable(situation.givenNorms().get(level))
                .map(percentage -> new Norm(
                        level, Optional.of(Fraction.of(percentage).dividedBy(Fraction.of(100))), Certainty.GIVEN))
                .orElseGet(() -> scheme.norms().of(level, size));
    }

    /** Whether so many fte of weight 1 more are enough for a level. */
    boolean reaches(PerformanceLevel level, Fraction more, boolean hired) {
        Fraction size = hired ? situation.fte().plus(more) : situation.fte();
        return norm(level, size).isReachedBy(contribution(more, size).total());
    }

    /** In tenths of fte: so many could not be a change of this organisation any more. */
    long largestDistance() {
        return situation
                .fte()
                .times(Fraction.of(10))
                .rounded(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
