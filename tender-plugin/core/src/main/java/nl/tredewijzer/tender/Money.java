package nl.tredewijzer.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount of euros, exact to the cent.
 *
 * @param amount not negative, always with two decimals; below a hundred thousand million where somebody wrote it, below
 *     ten thousand times that where it was worked out: a penalty can be ten times what is owed
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    /** No euros. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int CENTS = 2;
    private static final int MOST_DIGITS_WRITTEN = 11;
    private static final int MOST_DIGITS = 15;

    /** @throws IllegalArgumentException if the amount is negative, too large, or finer than a cent */
    public Money {
        Objects.requireNonNull(amount, "amount");
        if (amount.signum() < 0 || digits(amount) > MOST_DIGITS) {
            throw new IllegalArgumentException("An amount lies between 0 and 999,999,999,999,999.99: " + amount);
        }
        if (amount.scale() > CENTS && amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException("An amount has at most two decimals: " + amount);
        }
        amount = amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    /**
     * The amount that the text writes with digits and a decimal point, such as {@code 250000} or {@code 12.50}.
     *
     * @throws IllegalArgumentException if it is no amount, or has more than two decimals, see {@link #written}
     */
    public static Money of(String digits) {
        return written(new BigDecimal(digits));
    }

    /**
     * The amount that somebody wrote. A third decimal is refused, zero or not: {@code 250.000} is a quarter of a million
     * to whoever writes Dutch, and 250 euros to a program.
     *
     * @throws IllegalArgumentException if it is written with more than two decimals, is negative or too large
     */
    public static Money written(BigDecimal digits) {
        if (digits.scale() > CENTS) {
            throw new IllegalArgumentException("An amount is written with two decimals at most: " + digits);
        }
        return given(digits);
    }

    /**
     * The amount that a file or a notice holds, where a third decimal can be a zero that a program wrote.
     *
     * @throws IllegalArgumentException if it is negative, above 99,999,999,999.99, or finer than a cent
     */
    public static Money given(BigDecimal amount) {
        if (digits(amount) > MOST_DIGITS_WRITTEN) {
            throw new IllegalArgumentException("An amount lies between 0 and 99,999,999,999.99: " + amount);
        }
        return new Money(amount);
    }

    /** The amount rounded half up to the cent: the only place where an amount is rounded. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(CENTS, RoundingMode.HALF_UP));
    }

    private static long digits(BigDecimal amount) {
        return (long) amount.precision() - amount.scale();
    }

    /** Both amounts together. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** What is left of this amount. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** Whether it is no money at all. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Digits with a decimal point and two decimals, without grouping: the form in which documents carry it. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
