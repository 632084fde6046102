package nl.tredewijzer.tender.evidence;

import java.time.Instant;
import java.util.Objects;

/**
 * Who decided, when, and why.
 *
 * @param by name of the officer
 * @param at when it was recorded
 * @param motivation why, in the officer's words
 */
public record Recorded(String by, Instant at, String motivation) {

    /** Longest name and longest motivation, in characters. */
    public static final int LONGEST = 4000;

    /** @throws IllegalArgumentException if the name or the motivation is blank */
    public Recorded {
        Objects.requireNonNull(at, "at");
        if (by.isBlank() || motivation.isBlank()) {
            throw new IllegalArgumentException("A decision has a name and a motivation");
        }
        by = by.strip();
        motivation = motivation.strip();
    }
}
