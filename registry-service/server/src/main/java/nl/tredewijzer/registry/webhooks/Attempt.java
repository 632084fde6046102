package nl.tredewijzer.registry.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * One attempt to send a message.
 *
 * @param at when
 * @param outcome what came of it
 * @param status the HTTP status, if the receiver answered
 * @param pause how long the receiver asks to be left alone; zero when it does not
 */
record Attempt(Instant at, Outcome outcome, OptionalInt status, Duration pause) {

    /** An attempt that was answered. */
    static Attempt answered(Instant at, int status, Duration pause) {
        Outcome outcome = status / 100 == 2 ? Outcome.DELIVERED : status == 410 ? Outcome.GONE : Outcome.REFUSED;
        return new Attempt(at, outcome, OptionalInt.of(status), pause);
    }

    /** An attempt without an answer. */
    static Attempt unanswered(Instant at, Outcome outcome) {
        return new Attempt(at, outcome, OptionalInt.empty(), Duration.ZERO);
    }

    /** In words for the log, without anything that is secret. */
    @Override
    public String toString() {
        return outcome + (status.isPresent() ? " (HTTP " + status.getAsInt() + ")" : "");
    }
}
