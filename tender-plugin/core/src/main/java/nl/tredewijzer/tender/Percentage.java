package nl.tredewijzer.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A part of a whole.
 *
 * @param value above 0, at most 100, at most four decimals, without trailing zeros
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** The whole. */
    public static final Percentage WHOLE = new Percentage(BigDecimal.valueOf(100));

    /** @throws IllegalArgumentException if the value is not above 0 and at most 100, or finer than four decimals */
    public Percentage {
        Objects.requireNonNull(value, "value");
        if (value.signum() <= 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("A percentage is above 0 and at most 100: " + value);
        }
        if (value.scale() > DECIMALS && value.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("A percentage has at most four decimals: " + value);
        }
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    /** The percentage that the text writes with digits and a decimal point, such as {@code 5} or {@code 2.5}. */
    public static Percentage of(String digits) {
        return new Percentage(new BigDecimal(digits));
    }

    /** This part of an amount, exact. */
    public BigDecimal of(BigDecimal exact) {
        return exact.multiply(value).movePointLeft(2);
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** Digits with a decimal point, without a sign behind them: the form in which documents carry it. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
