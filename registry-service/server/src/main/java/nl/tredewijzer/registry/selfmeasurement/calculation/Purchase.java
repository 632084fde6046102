package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was bought in a year from one supplier that is certified, or a sheltered employer.
 *
 * @param value of the orders, in euros
 * @param turnover of the supplier in the same year, in euros, as it states or estimates it
 * @param supplierFte how large the supplier is
 * @param supplierDirect its direct contribution, in percent
 */
public record Purchase(BigDecimal value, BigDecimal turnover, BigDecimal supplierFte, BigDecimal supplierDirect) {

    /**
     * Decimals of the fte of one purchase. The sum of many fractions of different turnovers has a denominator that is as
     * long as all of these together, which takes a minute to count with where it should take a moment.
     */
    private static final int DECIMALS = 20;

    /** @throws IllegalArgumentException if a number is negative, or there is no turnover */
    public Purchase {
        if (value.signum() < 0 || turnover.signum() <= 0 || supplierFte.signum() < 0 || supplierDirect.signum() < 0) {
            throw new IllegalArgumentException("A purchase has numbers from zero up, and its supplier a turnover");
        }
    }

    /** The fte of the target group that worked on it pro rata. */
    Fraction targetGroupFte() {
        Fraction exact = Fraction.of(value)
                .dividedBy(Fraction.of(turnover))
                .times(Fraction.of(supplierFte))
                .times(Fraction.of(supplierDirect))
                .dividedBy(Fraction.of(100));
        return Fraction.of(exact.rounded(DECIMALS, RoundingMode.HALF_UP));
    }
}
