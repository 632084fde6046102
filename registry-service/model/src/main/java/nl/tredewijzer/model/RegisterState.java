package nl.tredewijzer.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the register had come when it answered.
 *
 * @param sequence the last event the answer rests on; 0 for an empty register
 * @param recordedAt when that event was recorded; empty exactly for an empty register
 */
public record RegisterState(long sequence, Optional<Instant> recordedAt) {

    /** The state of a register without events. */
    public static final RegisterState EMPTY = new RegisterState(0, Optional.empty());

    /** @throws IllegalArgumentException if the sequence is negative, or the time does not go with it */
    public RegisterState {
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (sequence < 0 || (sequence == 0) != recordedAt.isEmpty()) {
            throw new IllegalArgumentException("No state of a register: sequence " + sequence + " at " + recordedAt);
        }
    }

    /** The state after this event. */
    public static RegisterState at(long sequence, Instant recordedAt) {
        return new RegisterState(sequence, Optional.of(recordedAt));
    }
}
