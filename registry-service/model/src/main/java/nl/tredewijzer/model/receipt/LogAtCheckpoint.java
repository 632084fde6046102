package nl.tredewijzer.model.receipt;

import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.NumberProof;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.SignedNote;

/** The log as it stood at a published checkpoint: what receipts are made of. */
public interface LogAtCheckpoint {

    /** The checkpoint, signed. */
    SignedNote checkpoint();

    /** Which events concerned a number. */
    Listing listing(KvkNumber number);

    /** The proof of that listing. */
    NumberProof proof(KvkNumber number);

    /**
     * An entry of the log.
     *
     * @param sequence from 1 to the size of the checkpoint
     */
    PublishedEntry entry(long sequence);

    /** The hashes beside an entry's way to the root, from below. */
    List<Hash> path(long sequence);

    /** The same log at the newest checkpoint, which may be this one. */
    LogAtCheckpoint newest();

    /**
     * The hashes by which this log is the beginning of what it is at a later checkpoint.
     *
     * @param size of the later one
     */
    List<Hash> consistency(long size);
}
