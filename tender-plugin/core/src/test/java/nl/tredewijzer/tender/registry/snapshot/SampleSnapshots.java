package nl.tredewijzer.tender.registry.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.snapshot.SnapshotBuilder;
import nl.tredewijzer.tender.SampleRegister;

/** Snapshots of sample registers, signed with a key of their own. */
final class SampleSnapshots {

    private final NoteSigner signer = newSigner();

    private static NoteSigner newSigner() {
        try {
            return new NoteSigner(
                    "register.example/pso",
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    NoteKey key() {
        return signer.key();
    }

    /** The file of the snapshot of a register. */
    byte[] of(SampleRegister register) {
        SnapshotBuilder snapshot = new SnapshotBuilder(signer);
        register.events().forEach(event -> snapshot.add(event, new byte[LogEntry.SALT_LENGTH]));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            snapshot.writeTo(file, snapshot.checkpoint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
