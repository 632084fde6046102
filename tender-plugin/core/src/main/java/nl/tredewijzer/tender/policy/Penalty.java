package nl.tredewijzer.tender.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is due for what was not realised (boete).
 *
 * @param multiplier so many times the amount, above 0 and at most 10
 * @param sources keys of the sources that say so, at least one
 */
public record Penalty(BigDecimal multiplier, List<String> sources) implements Sourced {

    /** Largest multiplier that is taken for no typing error. */
    public static final BigDecimal LARGEST = BigDecimal.TEN;

    /** @throws IllegalArgumentException if the multiplier is out of bounds or no source is named */
    public Penalty {
        if (multiplier.signum() <= 0 || multiplier.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("A penalty is above 0 and at most 10 times the amount: " + multiplier);
        }
        multiplier = multiplier.stripTrailingZeros();
        sources = Sourced.required("penalty", sources);
    }

    /** What is due for this amount, in euros, not rounded. */
    public BigDecimal on(BigDecimal notRealised) {
        return multiplier.multiply(notRealised);
    }
}
