package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * The contribution that a level asks of an organisation of one size.
 *
 * @param percentage empty when no source gives it and nobody else did
 */
public record Norm(PerformanceLevel level, Optional<Fraction> percentage, Certainty certainty) {

    /** Whether a contribution reaches it; never, where it is not known. */
    public boolean isReachedBy(Fraction contribution) {
        return percentage.filter(contribution::isAtLeast).isPresent();
    }
}
