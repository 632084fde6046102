package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.Certificates;
import nl.tredewijzer.model.CoveredEntity;
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
import nl.tredewijzer.model.log.NumberProof;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.note.SignedNote;

/** A log of some events, with its trees, for tests. */
final class LogInMemory {

    static final String ORIGIN = "register.example/pso";

    private final List<PublishedEntry> entries = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final LogTree tree = new LogTree();
    private final Listings listings = new Listings();
    private final NoteSigner signer;

    LogInMemory(NoteSigner signer) {
        this.signer = signer;
    }

    static NoteSigner newSigner() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(ORIGIN, pair);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    LogInMemory with(CertificateEvent event) {
        RecordedEvent recorded = Certificates.recorded(events.size() + 1L, event);
        LogEntry entry = LogEntry.of(recorded, new byte[LogEntry.SALT_LENGTH]);
        entries.add(new PublishedEntry(
                object(entry.envelope()),
                Optional.of(new PublishedEntry.Content(entry.salt(), object(entry.payload())))));
        events.add(recorded);
        tree.append(Hash.of(entry.leafHash()));
        Optional<Certificate> content = event.content();
        listings.add(
                recorded.sequence(),
                event.id(),
                content.stream()
                        .flatMap(certificate -> certificate.entities().stream())
                        .map(CoveredEntity::kvkNumber)
                        .toList(),
                content.flatMap(Certificate::replacedId));
        return this;
    }

    private static JsonObject object(byte[] json) {
        return StrictJson.read(new java.io.ByteArrayInputStream(json), Limits.USUAL)
                .asJsonObject();
    }

    Set<KvkNumber> numbers() {
        return new HashSet<>(listings.all(events.size()).keySet());
    }

    /** The log as it stood after some of its events. */
    LogAtCheckpoint at(long size) {
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
        };
    }
}
