package nl.tredewijzer.registry.ledger;

import java.util.List;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.note.SignedNote;

/**
 * Reads the ledger as a log: the stored bytes of its entries, and the checkpoints that were published.
 *
 * <p>Every method asks the database and throws an unchecked exception when it does not answer.
 */
public interface LogReader {

    /** Which ledger this is and how far it has come. */
    LedgerHead head();

    /**
     * The entries that follow.
     *
     * @param sequence the last one already known, 0 for none
     * @param limit most entries to return
     * @return ascending, without gaps
     */
    List<LogEntryRow> entriesAfter(long sequence, int limit);

    /**
     * The entries whose content was taken away.
     *
     * @param after only by events behind this sequence
     * @return ascending
     */
    List<LogEntryRow> entriesRedactedAfter(long after);

    /** The state after each batch that follows a sequence, up to another one; ascending. */
    List<RegisterState> statesAfter(long after, long until);

    /** The checkpoints that were published of larger logs than this; ascending, at most so many. */
    List<SignedNote> checkpointsAfter(long size, int limit);
}
