package nl.tredewijzer.model.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.Certificates;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.snapshot.SnapshotWriter;

/** A log of events that follow each other, with a snapshot of it, for tests. */
public final class LogInMemory {

    public static final String ORIGIN = "register.example/pso";

    private final LogBuilder log;
    private final Listings listings = new Listings();

    public LogInMemory(NoteSigner signer) {
        this.log = new LogBuilder(signer);
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
        long sequence = log.size() + 1;
        log.add(Certificates.recorded(sequence, event), new byte[LogEntry.SALT_LENGTH]);
        listings.add(sequence, Mentions.of(event));
        return this;
    }

    /** Takes the content of an event away, and that of earlier redactions of it. */
    public LogInMemory redacting(long sequence, CertificateEvent replacement, String reason) {
        return with(new Redacted(sequence, replacement, reason));
    }

    /** The file of the snapshot of all its events. */
    public byte[] snapshot() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LogAtCheckpoint now = log.now();
        try (SnapshotWriter writer = new SnapshotWriter(file, now.checkpoint())) {
            for (long sequence = 1; sequence <= log.size(); sequence++) {
                writer.add(now.entry(sequence));
            }
        }
        return file.toByteArray();
    }

    Set<KvkNumber> numbers() {
        return new HashSet<>(listings.all(log.size()).keySet());
    }

    /** The log as it stood after some of its events. */
    public LogAtCheckpoint at(long size) {
        return log.at(size);
    }
}
