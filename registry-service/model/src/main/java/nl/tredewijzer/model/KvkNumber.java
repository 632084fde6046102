package nl.tredewijzer.model;

import java.util.regex.Pattern;

/**
 * The number of an undertaking in the Dutch trade register (KvK): exactly eight digits, leading zeros included.
 *
 * <p>A number that people typed goes through {@link KvkReading#read(String)}, which says what it had to repair.
 *
 * @param digits eight ASCII digits, not all zero
 */
public record KvkNumber(String digits) implements Comparable<KvkNumber> {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
    private static final String PLACEHOLDER = "00000000";

    /** @throws IllegalArgumentException unless {@code digits} is eight digits that are not all zero */
    public KvkNumber {
        if (digits == null || !EIGHT_DIGITS.matcher(digits).matches() || digits.equals(PLACEHOLDER)) {
            throw new IllegalArgumentException("A KvK number is eight digits, not all zero: " + Quoted.of(digits));
        }
    }

    /** The KvK number of these eight digits. */
    public static KvkNumber of(String digits) {
        return new KvkNumber(digits);
    }

    @Override
    public int compareTo(KvkNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
