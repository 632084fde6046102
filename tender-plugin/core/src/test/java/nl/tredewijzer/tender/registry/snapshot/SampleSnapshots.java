package nl.tredewijzer.tender.registry.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.snapshot.SnapshotWriter;
import nl.tredewijzer.tender.SampleRegister;

/** Snapshots of sample registers, signed with a key of their own. */
final class SampleSnapshots {

    private static final String ORIGIN = "register.example/pso";

    private final NoteSigner signer = newSigner();

    private static NoteSigner newSigner() {
        try {
            return new NoteSigner(
                    ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    NoteKey key() {
        return signer.key();
    }

    /** The file of the snapshot of a register. */
    byte[] of(SampleRegister register) {
        LogTree tree = new LogTree();
        Listings listings = new Listings();
        List<PublishedEntry> entries = new ArrayList<>();
        RegisterState state = RegisterState.EMPTY;
        for (RecordedEvent event : register.events()) {
            LogEntry entry = LogEntry.of(event, new byte[LogEntry.SALT_LENGTH]);
            Mentions named = Mentions.of(event.event());
            tree.append(Hash.of(entry.leafHash()));
            listings.add(event.sequence(), named.id(), named.covered(), named.replaced());
            entries.add(published(entry));
            state = RegisterState.at(event.sequence(), event.recordedAt());
        }
        NumberTree numbers = NumberTree.EMPTY.with(listings.all(tree.size()));
        SignedNote note =
                signer.sign(new Checkpoint(ORIGIN, tree.root(tree.size()), numbers.root(), state).text());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SnapshotWriter writer = new SnapshotWriter(file, note)) {
            for (PublishedEntry entry : entries) {
                writer.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PublishedEntry published(LogEntry entry) {
        return new PublishedEntry(
                StrictJson.read(new ByteArrayInputStream(entry.envelope()), Limits.USUAL)
                        .asJsonObject(),
                Optional.of(new PublishedEntry.Content(
                        entry.salt(),
                        StrictJson.read(new ByteArrayInputStream(entry.payload()), Limits.USUAL)
                                .asJsonObject())));
    }
}
