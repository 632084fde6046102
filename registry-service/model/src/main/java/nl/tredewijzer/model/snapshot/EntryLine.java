package nl.tredewijzer.model.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.PublishedEntry;

/**
 * One entry of a snapshot, cut into the bytes that are hashed without building objects. Every byte of the line is either
 * one of a fixed form or hashed, so that no second line means the same.
 *
 * @param line the whole line
 * @param envelope the envelope in it
 * @param content salt and payload; empty once they were redacted
 * @param redactedBy the event that took them away
 */
record EntryLine(Slice line, Slice envelope, Optional<Content> content, Optional<Long> redactedBy) {

    private static final byte[] BEGIN = bytes("{\"envelope\":{");
    private static final byte[] PAYLOAD = bytes("},\"payload\":{");
    private static final byte[] SALT = bytes(",\"salt\":\"");
    private static final byte[] SALT_END = bytes("\"}");
    private static final byte[] REDACTED_BY = bytes("},\"redactedBy\":");
    private static final byte[] REDACTION = bytes(",\"type\":\"REDACTED\"}");
    private static final byte[] PAYLOAD_HASH = bytes(",\"payloadHash\":\"");
    private static final byte[] SEQUENCE = bytes(",\"sequence\":");
    private static final int SALT_CHARACTERS = 24;
    private static final int HASH_CHARACTERS = 64;

    /** Salt, as Base 64, and payload. */
    record Content(Slice salt, Slice payload) {}

    /**
     * Cuts a line.
     *
     * @param sequence which entry it has to be
     * @throws SnapshotRefused if it has another form, or is another entry
     */
    static EntryLine cut(byte[] text, int from, int to, long sequence) {
        Slice line = new Slice(text, from, to);
        EntryLine cut = cut(line).orElseThrow(() -> SnapshotRefused.atLine(Defect.NOT_AN_ENTRY, sequence + 1));
        if (!cut.isAt(sequence)) {
            throw SnapshotRefused.atLine(Defect.OTHER_SEQUENCE, sequence + 1);
        }
        return cut;
    }

    private static Optional<EntryLine> cut(Slice line) {
        if (!line.startsWith(BEGIN)) {
            return Optional.empty();
        }
        int envelope = line.from() + BEGIN.length - 1;
        OptionalInt boundary = line.find(PAYLOAD, envelope);
        return boundary.isPresent()
                ? whole(line, line.between(envelope, boundary.getAsInt() + 1))
                : redacted(line, envelope);
    }

    private static Optional<EntryLine> whole(Slice line, Slice envelope) {
        int payload = envelope.to() + PAYLOAD.length - 2;
        int salt = line.to() - SALT_END.length - SALT_CHARACTERS;
        Slice behind = line.between(Math.max(payload, salt - SALT.length), line.to());
        if (!behind.startsWith(SALT) || !line.endsWith(SALT_END)) {
            return Optional.empty();
        }
        Content content = new Content(line.between(salt, salt + SALT_CHARACTERS), line.between(payload, behind.from()));
        return Optional.of(new EntryLine(line, envelope, Optional.of(content), Optional.empty()));
    }

    private static Optional<EntryLine> redacted(Slice line, int envelope) {
        OptionalInt boundary = line.find(REDACTED_BY, envelope);
        if (boundary.isEmpty()) {
            return Optional.empty();
        }
        int end = boundary.getAsInt() + 1;
        Slice number = line.between(end + REDACTED_BY.length - 1, line.to() - 1);
        return number.whole()
                .filter(sequence -> line.endsWith(bytes(sequence + "}")))
                .map(sequence ->
                        new EntryLine(line, line.between(envelope, end), Optional.empty(), Optional.of(sequence)));
    }

    /** Whether it records a redaction. */
    boolean isRedaction() {
        return envelope.endsWith(REDACTION);
    }

    private boolean isAt(long sequence) {
        byte[] expected = bytes(sequence + ",");
        OptionalInt found = envelope.find(SEQUENCE, envelope.from());
        return found.isPresent()
                && envelope.between(found.getAsInt() + SEQUENCE.length, envelope.to())
                        .startsWith(expected);
    }

    /** Its hash as a leaf of the log. */
    Hash leaf() {
        return Hash.ofLeaf(envelope.bytes());
    }

    /** Whether the content is what the envelope names; true when the content was taken away. */
    boolean isWhole() {
        return content.map(known -> payloadHash(known)
                        .filter(hash -> Arrays.equals(hash, namedHash()))
                        .isPresent())
                .orElse(true);
    }

    private static Optional<byte[]> payloadHash(Content content) {
        try {
            byte[] written = content.salt().bytes();
            byte[] salt = Base64.getDecoder().decode(written);
            boolean onlyWay = Arrays.equals(Base64.getEncoder().encode(salt), written);
            return onlyWay && salt.length == LogEntry.SALT_LENGTH
                    ? Optional.of(bytes(HexFormat.of()
                            .formatHex(
                                    LogEntry.payloadHash(salt, content.payload().bytes()))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] namedHash() {
        OptionalInt found = envelope.find(PAYLOAD_HASH, envelope.from());
        int at = found.orElse(envelope.to()) + PAYLOAD_HASH.length;
        return at + HASH_CHARACTERS <= envelope.to()
                ? envelope.between(at, at + HASH_CHARACTERS).bytes()
                : new byte[0];
    }

    /** The entry as an object. */
    PublishedEntry entry() {
        return EntryJson.read(StrictJson.read(line.string(), new Limits(line.length(), Limits.USUAL.depth()))
                .asJsonObject());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
