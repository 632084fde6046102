package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.Certificates;
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
import nl.tredewijzer.model.snapshot.SnapshotWriter;

/** A log of some events, with its trees, for tests. */
public final class LogInMemory {

    public static final String ORIGIN = "register.example/pso";

    private final List<PublishedEntry> entries = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final LogTree tree = new LogTree();
    private final Listings listings = new Listings();
    private final NoteSigner signer;

    public LogInMemory(NoteSigner signer) {
        this.signer = signer;
    }

    public static NoteSigner newSigner() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(ORIGIN, pair);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public LogInMemory with(CertificateEvent event) {
        RecordedEvent recorded = Certificates.recorded(events.size() + 1L, event);
        LogEntry entry = LogEntry.of(recorded, new byte[LogEntry.SALT_LENGTH]);
        entries.add(new PublishedEntry(
                object(entry.envelope()),
                Optional.of(new PublishedEntry.Content(entry.salt(), object(entry.payload())))));
        events.add(recorded);
        tree.append(Hash.of(entry.leafHash()));
        listings.add(recorded.sequence(), Mentions.of(event));
        return this;
    }

    /** Takes the content of an event away, and that of earlier redactions of it. */
    public LogInMemory redacting(long sequence, CertificateEvent replacement, String reason) {
        long by = events.size() + 1L;
        for (int i = 0; i < events.size(); i++) {
            boolean earlier = events.get(i).event() instanceof Redacted before && before.redactedSequence() == sequence;
            if (earlier || i == sequence - 1) {
                entries.set(i, new PublishedEntry(entries.get(i).envelope(), Optional.empty(), Optional.of(by)));
            }
        }
        return with(new Redacted(sequence, replacement, reason));
    }

    /** The file of the snapshot of all its events. */
    public byte[] snapshot() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SnapshotWriter writer = new SnapshotWriter(file, at(events.size()).checkpoint())) {
            for (PublishedEntry entry : entries) {
                writer.add(entry);
            }
        }
        return file.toByteArray();
    }

    private static JsonObject object(byte[] json) {
        return StrictJson.read(new java.io.ByteArrayInputStream(json), Limits.USUAL)
                .asJsonObject();
    }

    Set<KvkNumber> numbers() {
        return new HashSet<>(listings.all(events.size()).keySet());
    }

    /** The log as it stood after some of its events. */
    public LogAtCheckpoint at(long size) {
        NumberTree numbers = NumberTree.EMPTY.with(listings.all(size));
        RegisterState state = size == 0
                ? RegisterState.EMPTY
                : RegisterState.at(size, events.get((int) size - 1).recordedAt());
        SignedNote note = signer.sign(new Checkpoint(ORIGIN, tree.root(size), numbers.root(), state).text());
        return new LogAtCheckpoint() {
            @Override
            public SignedNote checkpoint() {
                return note;
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
                return entries.get((int) sequence - 1);
            }

            @Override
            public List<Hash> path(long sequence) {
                return tree.inclusion(sequence - 1, size).path();
            }

            @Override
            public LogAtCheckpoint newest() {
                return at(events.size());
            }

            @Override
            public List<Hash> consistency(long later) {
                return tree.consistency(size, later).path();
            }
        };
    }
}
