package nl.tredewijzer.registry.http;

import java.time.Instant;
import nl.tredewijzer.registry.http.Problem.Message;

/** What came of reading a moment in the past, as RFC 3339 writes it: {@code 2026-11-01T13:00:00+01:00}. */
public sealed interface MomentReading {

    /** The moment. */
    record Read(Instant moment) implements MomentReading {}

    /** Why it is none. */
    record Refused(Message message) implements MomentReading {}

    /**
     * Reads a moment.
     *
     * @param text as it was given
     * @param now what lies behind it has not come yet, and is refused
     */
    static MomentReading of(String text, Instant now) {
        return MomentReader.read(text, now);
    }
}
