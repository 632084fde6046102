package nl.tredewijzer.model.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.log.PublishedEntry.Content;

/**
 * An entry of the log as JSON: {@code envelope}, and {@code salt} (Base 64) with {@code payload}; once it was redacted
 * {@code redactedBy} instead, the sequence of the event that did so.
 * The bytes that were hashed are the canonical form (RFC 8785) of envelope and payload.
 */
public final class EntryJson {

    private EntryJson() {}

    /** The entry as an object. */
    public static JsonObject write(PublishedEntry entry) {
        JsonObjectBuilder object = JsonParts.object().add("envelope", entry.envelope());
        entry.content()
                .ifPresent(content -> object.add("salt", Base64.getEncoder().encodeToString(content.salt()))
                        .add("payload", content.payload()));
        entry.redactedBy().ifPresent(sequence -> object.add("redactedBy", sequence));
        return object.build();
    }

    /** An entry as one line of canonical JSON, made of the bytes that were hashed. */
    public static byte[] line(byte[] envelope, byte[] salt, byte[] payload) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(envelope.length + payload.length + 80);
        add(line, "{\"envelope\":");
        line.writeBytes(envelope);
        add(line, ",\"payload\":");
        line.writeBytes(payload);
        add(line, ",\"salt\":\"" + Base64.getEncoder().encodeToString(salt) + "\"}");
        return line.toByteArray();
    }

    /** A redacted entry as one line of canonical JSON. */
    public static byte[] redactedLine(byte[] envelope, long redactedBy) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(envelope.length + 48);
        add(line, "{\"envelope\":");
        line.writeBytes(envelope);
        add(line, ",\"redactedBy\":" + redactedBy + "}");
        return line.toByteArray();
    }

    private static void add(ByteArrayOutputStream line, String ascii) {
        line.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads the members that {@link #write} writes, whatever stands beside them.
     *
     * @throws JsonRefused if a member is missing or nonsense
     */
    public static PublishedEntry read(JsonObject object) {
        Fields fields = new Fields(object);
        Optional<byte[]> salt = fields.optionalText("salt").map(EntryJson::decoded);
        JsonValue payload = object.get("payload");
        if (salt.isPresent() != (payload != null)) {
            throw new JsonRefused("An entry has salt and payload, or neither");
        }
        try {
            return new PublishedEntry(
                    fields.object("envelope").object(),
                    salt.map(bytes ->
                            new Content(bytes, Fields.of(payload, "A payload").object())),
                    object.containsKey("redactedBy") ? Optional.of(fields.number("redactedBy")) : Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("This is no entry: " + e.getMessage(), e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("\"salt\" is not Base 64", e);
        }
    }
}
