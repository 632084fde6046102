package nl.tredewijzer.model.log;

import java.util.HexFormat;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EventJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;

/**
 * The bytes of one event in the ledger. They are made once, stored, and never made again.
 *
 * <p>The <b>payload</b> is what the event says. Its hash is SHA-256 over sixteen random bytes and the payload, so that
 * a payload can be taken away later (redaction) and nobody can find a name by trying its hash. The <b>envelope</b>
 * binds that hash to place, time, kind and issuer; the <b>leaf hash</b> is SHA-256(0x00 ‖ envelope), RFC 6962 section
 * 2.1. Payload and envelope are canonical JSON (RFC 8785). The leaf's index in the log is its sequence minus one.
 *
 * @param salt sixteen random bytes
 * @param payload canonical JSON of {@link EventJson#payload}
 * @param envelope canonical JSON of sequence, recordedAt, type, issuer and payloadHash (hexadecimal)
 * @param leafHash 32 bytes
 */
public record LogEntry(byte[] salt, byte[] payload, byte[] envelope, byte[] leafHash) {

    /** Length of the salt, in bytes. */
    public static final int SALT_LENGTH = 16;

    private static final byte[] LEAF = {0};

    /**
     * The bytes of an event.
     *
     * @param recorded the event with its place and time
     * @param salt sixteen bytes from a secure random source
     */
    public static LogEntry of(RecordedEvent recorded, byte[] salt) {
        byte[] payload = CanonicalJson.bytes(EventJson.payload(recorded.event()));
        byte[] envelope = CanonicalJson.bytes(JsonParts.object()
                .add("sequence", recorded.sequence())
                .add("recordedAt", HistoryJson.instant(recorded.recordedAt()))
                .add("type", recorded.event().type().name())
                .add("issuer", recorded.issuer())
                .add("payloadHash", HexFormat.of().formatHex(payloadHash(salt, payload)))
                .build());
        return new LogEntry(salt.clone(), payload, envelope, leafHash(envelope));
    }

    /**
     * The hash by which an envelope names its payload.
     *
     * @throws IllegalArgumentException if the salt is not sixteen bytes
     */
    public static byte[] payloadHash(byte[] salt, byte[] payload) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("A salt has " + SALT_LENGTH + " bytes: " + salt.length);
        }
        return Sha256.of(salt, payload);
    }

    /** The hash of an envelope as a leaf of the log's tree. */
    public static byte[] leafHash(byte[] envelope) {
        return Sha256.of(LEAF, envelope);
    }
}
