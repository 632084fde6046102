package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
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
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<PublishedEntry> entries = new ArrayList<>();
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
        entries.add(new PublishedEntry(
                object(entry.envelope()),
                Optional.of(new PublishedEntry.Content(entry.salt(), object(entry.payload())))));
        events.add(event);
        tree.append(Hash.of(entry.leafHash()));
        listings.add(event.sequence(), Mentions.of(event.event()));
        return this;
    }

    private void takeAway(long sequence, long by) {
        for (int i = 0; i < events.size(); i++) {
            boolean earlier = events.get(i).event() instanceof Redacted before && before.redactedSequence() == sequence;
            if (earlier || i == sequence - 1) {
                entries.set(i, new PublishedEntry(entries.get(i).envelope(), Optional.empty(), Optional.of(by)));
            }
        }
    }

    private static JsonObject object(byte[] json) {
        return StrictJson.read(new ByteArrayInputStream(json), Limits.USUAL).asJsonObject();
    }

    /** How many events it has. */
    public long size() {
        return events.size();
    }

    /** The log with all of its events. */
    public LogAtCheckpoint now() {
        return at(size());
    }

    /** The log as it stood after some of its events. */
    public LogAtCheckpoint at(long size) {
        NumberTree numbers = NumberTree.EMPTY.with(listings.all(size));
        RegisterState state = size == 0
                ? RegisterState.EMPTY
                : RegisterState.at(size, events.get(Math.toIntExact(size) - 1).recordedAt());
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
            return entries.get(Math.toIntExact(sequence) - 1);
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
