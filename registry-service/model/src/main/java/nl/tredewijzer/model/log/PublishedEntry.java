package nl.tredewijzer.model.log;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Redaction;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EventJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;

/**
 * An entry of the log as others get it: whoever hashes its envelope has the leaf of the tree, and whoever hashes salt
 * and payload has the hash that the envelope names.
 *
 * @param envelope sequence, recordedAt, type, issuer and payloadHash
 * @param content salt and payload; empty once the payload was redacted
 * @param redactedBy the event that took the content away; empty for what was never redacted
 */
public record PublishedEntry(JsonObject envelope, Optional<Content> content, Optional<Long> redactedBy) {

    /** An entry of which nothing is known to have been taken away. */
    public PublishedEntry(JsonObject envelope, Optional<Content> content) {
        this(envelope, content, Optional.empty());
    }

    /**
     * What an event says, and the random bytes that were hashed with it.
     *
     * @param salt sixteen bytes
     * @param payload as {@link EventJson#payload} writes it
     */
    public record Content(byte[] salt, JsonObject payload) {

        /** @throws IllegalArgumentException if the salt is not sixteen bytes */
        public Content {
            if (salt.length != LogEntry.SALT_LENGTH) {
                throw new IllegalArgumentException("A salt has " + LogEntry.SALT_LENGTH + " bytes: " + salt.length);
            }
            salt = salt.clone();
        }

        @Override
        public byte[] salt() {
            return salt.clone();
        }

        private String hash() {
            return HexFormat.of().formatHex(LogEntry.payloadHash(salt, CanonicalJson.bytes(payload)));
        }
    }

    /** Its hash as a leaf of the log. */
    public Hash leaf() {
        return Hash.ofLeaf(CanonicalJson.bytes(envelope));
    }

    /** Whether the content is what the envelope names; true when the content was taken away. */
    public boolean isWhole() {
        return content.map(Content::hash)
                .map(JsonParts::text)
                .map(hash -> hash.equals(envelope.get("payloadHash")))
                .orElse(true);
    }

    /**
     * Its place in the ledger, from 1.
     *
     * @throws JsonRefused if the envelope names none
     */
    public long sequence() {
        try {
            return envelope.getJsonNumber("sequence").longValueExact();
        } catch (ClassCastException | NullPointerException | ArithmeticException e) {
            throw new JsonRefused("The envelope of an entry names no sequence", e);
        }
    }

    /**
     * The event, as the ledger holds it; empty when its content was taken away.
     *
     * @throws JsonRefused if envelope or payload are of another shape
     */
    public Optional<RecordedEvent> event() {
        return content.map(known -> recorded(EventJson.read(type(), known.payload()), Optional.empty()));
    }

    /**
     * The event as it is read once it was redacted: what the redaction puts in its place, or the newest redaction where
     * this is an earlier one.
     *
     * @param by the event that took its content away
     * @throws JsonRefused if the envelope is of another shape, or that event is no redaction of this one
     */
    RecordedEvent redacted(RecordedEvent by) {
        if (by.event() instanceof Redacted later) {
            Optional<Redaction> redaction = Optional.of(new Redaction(by.sequence(), later.reason()));
            if (type() == EventType.REDACTED && by.sequence() > sequence()) {
                return recorded(later, redaction);
            }
            if (later.redactedSequence() == sequence() && later.replacement().type() == type()) {
                return recorded(later.replacement(), redaction);
            }
        }
        throw new JsonRefused("Event " + by.sequence() + " is no redaction of event " + sequence());
    }

    private EventType type() {
        try {
            return EventType.valueOf(envelope.getString("type"));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new JsonRefused("The envelope of an entry names no type", e);
        }
    }

    private RecordedEvent recorded(CertificateEvent event, Optional<Redaction> redaction) {
        try {
            return new RecordedEvent(
                    sequence(),
                    Instant.parse(envelope.getString("recordedAt")),
                    envelope.getString("issuer"),
                    event,
                    redaction);
        } catch (ClassCastException | NullPointerException | DateTimeException | IllegalArgumentException e) {
            throw new JsonRefused("The envelope of an entry is not complete", e);
        }
    }
}
