package nl.tredewijzer.registry.intake.batch;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What identifies a batch.
 *
 * @param number a random number, not negative
 */
public record BatchId(long number) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static BatchId random() {
        return new BatchId(RANDOM.nextLong() & Long.MAX_VALUE);
    }

    /** What {@link #toString()} wrote. */
    public static Optional<BatchId> parse(String text) {
        return text.matches("[0-7][0-9a-f]{15}")
                ? Optional.of(new BatchId(HexFormat.fromHexDigitsToLong(text)))
                : Optional.empty();
    }

    /** Sixteen hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(number);
    }
}
