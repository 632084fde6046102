package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.NumberProof;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.note.SignedNote;

/**
 * Makes a log of events that are at hand, and receipts from it: for tests of those who embed the plugin, and for trying
 * things out. Not for several threads at once.
 */
public final class LogBuilder {

    private final NoteSigner signer;
    private final List<LogEntry> entries = new ArrayList<>();
    private final List<Instant> recordedAt = new ArrayList<>();
    private final Map<Long, Long> redactions = new HashMap<>();
    private final Map<Long, Long> redactedBy = new HashMap<>();
    private final LogTree tree = new LogTree();
    private final Listings listings = new Listings();

    /**
     * A log without events.
     *
     * @param signer signs its checkpoints; its name is the origin of the log
     */
    public LogBuilder(NoteSigner signer) {
        this.signer = signer;
    }

    /**
     * Adds the next event. A redaction takes away the content of the event that it names, and of earlier redactions of it.
     *
     * @param event with the sequence that follows
     * @param salt sixteen bytes
     */
    public LogBuilder add(RecordedEvent event, byte[] salt) {
        LogEntry entry = LogEntry.of(event, salt);
        if (event.event() instanceof Redacted redacted) {
            takeAway(redacted.redactedSequence(), event.sequence());
        }
        entries.add(entry);
        recordedAt.add(event.recordedAt());
        tree.append(Hash.of(entry.leafHash()));
        listings.add(event.sequence(), Mentions.of(event.event()));
        return this;
    }

    private void takeAway(long sequence, long by) {
        redactions.forEach((earlier, redacted) -> {
            if (redacted == sequence) {
                redactedBy.put(earlier, by);
            }
        });
        redactions.put(by, sequence);
        redactedBy.put(sequence, by);
    }

    private PublishedEntry published(long sequence) {
        LogEntry entry = entries.get(Math.toIntExact(sequence) - 1);
        Optional<Long> by = Optional.ofNullable(redactedBy.get(sequence));
        Optional<PublishedEntry.Content> content = by.isPresent()
                ? Optional.empty()
                : Optional.of(new PublishedEntry.Content(entry.salt(), object(entry.payload())));
        return new PublishedEntry(object(entry.envelope()), content, by);
    }

    private static JsonObject object(byte[] json) {
        return StrictJson.read(new ByteArrayInputStream(json), Limits.USUAL).asJsonObject();
    }

    /** How many events it has. */
    public long size() {
        return entries.size();
    }

    /** The log with all of its events. */
    public LogAtCheckpoint now() {
        return at(size());
    }

    /** The log as it stood after some of its events. */
    public LogAtCheckpoint at(long size) {
        NumberTree numbers = NumberTree.EMPTY.with(listings.all(size));
        RegisterState state =
                size == 0 ? RegisterState.EMPTY : RegisterState.at(size, recordedAt.get(Math.toIntExact(size) - 1));
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), tree.root(size), numbers.root(), state);
        return new Stood(size, signer.sign(checkpoint.text()), numbers);
    }

    private final class Stood implements LogAtCheckpoint {
        private final long size;
        private final SignedNote checkpoint;
        private final NumberTree numbers;

        Stood(long size, SignedNote checkpoint, NumberTree numbers) {
            this.size = size;
            this.checkpoint = checkpoint;
            this.numbers = numbers;
        }

        @Override
        public SignedNote checkpoint() {
            return checkpoint;
        }

        @Override
        public Listing listing(KvkNumber number) {
            return listings.of(number, size);
        }

        @Override
        public NumberProof proof(KvkNumber number) {
            return numbers.proof(number);
        }

        @Override
        public PublishedEntry entry(long sequence) {
            return published(sequence);
        }

        @Override
        public List<Hash> path(long sequence) {
            return tree.inclusion(sequence - 1, size).path();
        }

        @Override
        public LogAtCheckpoint newest() {
            return now();
        }

        @Override
        public List<Hash> consistency(long later) {
            return tree.consistency(size, later).path();
        }
    }
}
