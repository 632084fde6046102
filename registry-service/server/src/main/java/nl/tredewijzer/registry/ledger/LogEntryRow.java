package nl.tredewijzer.registry.ledger;

import java.util.Optional;
import nl.tredewijzer.model.RecordedEvent;

/**
 * An entry of the log with its stored bytes.
 *
 * @param event what it says; of a redacted one what took its place
 * @param envelope the bytes of which the leaf hash was made
 * @param content salt and payload; empty once the payload was redacted
 * @param leafHash 32 bytes
 */
public record LogEntryRow(RecordedEvent event, byte[] envelope, Optional<Content> content, byte[] leafHash) {

    /** The bytes of which the hash in the envelope was made. */
    public record Content(byte[] salt, byte[] payload) {}
}
