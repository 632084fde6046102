package nl.tredewijzer.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An event as the ledger holds it.
 *
 * @param sequence place in the ledger, from 1, without gaps
 * @param recordedAt when the ledger took it in, in whole milliseconds
 * @param issuer who sent it
 * @param event what happened
 */
public record RecordedEvent(long sequence, Instant recordedAt, String issuer, CertificateEvent event) {

    /** @throws IllegalArgumentException if the sequence is below 1 or the time finer than milliseconds */
    public RecordedEvent {
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence begins at 1: " + sequence);
        }
        if (!recordedAt.equals(recordedAt.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("A record time is in whole milliseconds: " + recordedAt);
        }
        Text.required("issuer", issuer, CertificateId.LONGEST_BODY);
        Objects.requireNonNull(event, "event");
    }
}
