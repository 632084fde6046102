package nl.tredewijzer.model.json;

/**
 * How large a JSON text may be.
 *
 * @param characters most characters in all
 * @param depth most arrays and objects inside each other
 */
public record Limits(long characters, int depth) {

    /** For one request or one history: 16 million characters, 32 deep. */
    public static final Limits USUAL = new Limits(16L << 20, 32);

    /** @throws IllegalArgumentException unless both are positive */
    public Limits {
        if (characters < 1 || depth < 1) {
            throw new IllegalArgumentException("Limits are positive: " + characters + " characters, depth " + depth);
        }
    }
}
