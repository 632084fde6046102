package nl.tredewijzer.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * An event as the ledger holds it.
 *
 * @param sequence place in the ledger, from 1, without gaps
 * @param recordedAt when the ledger took it in, in whole milliseconds
 * @param issuer who sent it
 * @param event what happened; what is read in its place once it was redacted
 * @param redaction by what text in it was taken away; empty for what was never redacted
 */
public record RecordedEvent(
        long sequence, Instant recordedAt, String issuer, CertificateEvent event, Optional<Redaction> redaction) {

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
        Objects.requireNonNull(redaction, "redaction");
    }

    /** An event as it was recorded, of which nothing was taken away. */
    public RecordedEvent(long sequence, Instant recordedAt, String issuer, CertificateEvent event) {
        this(sequence, recordedAt, issuer, event, Optional.empty());
    }
}
