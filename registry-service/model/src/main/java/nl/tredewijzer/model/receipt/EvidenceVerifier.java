package nl.tredewijzer.model.receipt;

import java.util.Collection;
import java.util.List;
import nl.tredewijzer.model.note.NoteKey;

/**
 * Checks any file by which a register can be held to what it said, with nothing but the register's public key: no
 * register, no network, no clock. A file that is wrong never throws: the verdict says at which point it fails.
 */
public final class EvidenceVerifier {

    private final List<NoteKey> trusted;

    /**
     * A verifier.
     *
     * @param trusted the keys of the register, the present one and those before it
     */
    public EvidenceVerifier(Collection<NoteKey> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** Checks a file of the kind that {@link EvidenceKind#of} sees in it. */
    public Verdict verify(byte[] file) {
        return switch (EvidenceKind.of(file)) {
            case RECEIPT -> new ReceiptVerifier(trusted).verify(file);
            case SNAPSHOT -> new SnapshotCheck(trusted).of(file);
            case CHECKPOINT -> new LogCheck(trusted).ofCheckpoint(file);
            case LOG_PROOF -> new LogCheck(trusted).ofProof(file);
        };
    }

    /**
     * Checks that an event is in the log.
     *
     * @param proof a file of the kind {@link EvidenceKind#LOG_PROOF}
     * @param entry the event as {@code /v1/log/entries} gives it: the entry, or the whole answer with it
     */
    public Verdict verify(byte[] proof, byte[] entry) {
        return new LogCheck(trusted).ofProof(proof, entry);
    }
}
