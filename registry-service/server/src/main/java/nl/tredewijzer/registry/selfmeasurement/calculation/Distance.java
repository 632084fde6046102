package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.LongPredicate;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * Looks for the fewest fte that reach a level, in tenths. Whoever is hired makes the organisation larger too, which
 * changes the norm, so that no formula gives it.
 */
final class Distance {

    private static final Fraction TEN = Fraction.of(10);

    private final Figures figures;

    Distance(Figures figures) {
        this.figures = figures;
    }

    Step to(PerformanceLevel level) {
        return new Step(
                level,
                fewest(tenths -> figures.reaches(level, fte(tenths), true)),
                fewest(tenths -> figures.reaches(level, fte(tenths), false)));
    }

    private static Fraction fte(long tenths) {
        return Fraction.of(tenths).dividedBy(TEN);
    }

    private Optional<BigDecimal> fewest(LongPredicate enough) {
        long most = figures.largestDistance();
        if (!enough.test(most)) {
            return Optional.empty();
        }
        long tooFew = 0;
        long sufficient = most;
        while (sufficient - tooFew > 1) {
            long middle = tooFew + (sufficient - tooFew) / 2;
            if (enough.test(middle)) {
                sufficient = middle;
            } else {
                tooFew = middle;
            }
        }
        return Optional.of(BigDecimal.valueOf(sufficient, 1));
    }
}
