package nl.tredewijzer.registry.evidence;

import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.NumberProof;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.LogAtCheckpoint;

/** The log as it stood at one of its checkpoints. */
public final class CheckpointView implements LogAtCheckpoint {

    private final LogCopy copy;
    private final LocalLog log;
    private final Sealed sealed;
    private final NumberTree numbers;

    CheckpointView(LogCopy copy, LocalLog log, Sealed sealed) {
        this.copy = copy;
        this.log = log;
        this.sealed = sealed;
        this.numbers = log.numbers(sealed.size());
    }

    /** What the checkpoint says. */
    public Checkpoint says() {
        return sealed.checkpoint();
    }

    @Override
    public SignedNote checkpoint() {
        return sealed.note();
    }

    @Override
    public Listing listing(KvkNumber number) {
        return log.listing(number, sealed.size());
    }

    @Override
    public NumberProof proof(KvkNumber number) {
        return numbers.proof(number);
    }

    @Override
    public PublishedEntry entry(long sequence) {
        if (sequence > sealed.size()) {
            // a redaction of this moment, which the next checkpoint covers
            throw new EvidenceUnavailable();
        }
        return copy.entry(sequence);
    }

    /** An entry as one line of canonical JSON, without its end. */
    public byte[] line(long sequence) {
        return copy.line(sequence);
    }

    @Override
    public List<Hash> path(long sequence) {
        return log.inclusion(sequence - 1, sealed.size()).path();
    }

    @Override
    public CheckpointView newest() {
        return new CheckpointView(copy, log, log.latest().orElse(sealed));
    }

    @Override
    public List<Hash> consistency(long size) {
        return log.consistency(sealed.size(), size).path();
    }
}
