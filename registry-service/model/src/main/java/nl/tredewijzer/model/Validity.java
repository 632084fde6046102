package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which a certificate is valid by its own words, both ends included.
 *
 * <p>At most two years, because a certificate is never renewed by itself (pso-nederland.nl, "Wat kost het
 * PSO-keurmerk"): {@code until} is at latest the day two years after {@code from}.
 */
public record Validity(LocalDate from, LocalDate until) {

    /** Longest term in years. */
    public static final int YEARS = 2;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** @throws IllegalArgumentException if it ends before it begins, lasts over two years, or lies outside 1900–2199 */
    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!isPlausible(from) || !isPlausible(until)) {
            throw new IllegalArgumentException("A validity lies between 1900 and 2199: " + from + " – " + until);
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A validity does not end before it begins: " + from + " – " + until);
        }
        if (until.isAfter(longestUntil(from))) {
            throw new IllegalArgumentException("A validity lasts at most two years: " + from + " – " + until);
        }
    }

    /** The last day to which a certificate that begins on {@code from} may run. */
    public static LocalDate longestUntil(LocalDate from) {
        return from.plusYears(YEARS);
    }

    /** Whether a date lies in the years that a certificate can speak of, 1900–2199. */
    public static boolean isPlausible(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }

    /** Whether the day lies in the validity. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
