package nl.tredewijzer.registry.evidence;

import java.util.List;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.registry.ledger.LedgerHead;
import nl.tredewijzer.registry.ledger.LogEntryRow;
import nl.tredewijzer.registry.ledger.LogReader;

/** A ledger that does not answer once, in the middle of being read. */
final class FailingLogReader implements LogReader {

    private static final long NEVER = -1;

    private final LogReader ledger;
    private long failsAfter = NEVER;

    FailingLogReader(LogReader ledger) {
        this.ledger = ledger;
    }

    /** Fails once, when it is asked for what follows on this event. */
    void failOnceAfter(long sequence) {
        failsAfter = sequence;
    }

    @Override
    public LedgerHead head() {
        return ledger.head();
    }

    @Override
    public List<LogEntryRow> entriesAfter(long sequence, int limit) {
        if (sequence == failsAfter) {
            failsAfter = NEVER;
            throw new IllegalStateException("The database went away after event " + sequence);
        }
        return ledger.entriesAfter(sequence, limit);
    }

    @Override
    public List<LogEntryRow> entriesRedactedAfter(long after) {
        return ledger.entriesRedactedAfter(after);
    }

    @Override
    public List<RegisterState> statesAfter(long after, long until) {
        return ledger.statesAfter(after, until);
    }

    @Override
    public List<SignedNote> checkpointsAfter(long size, int limit) {
        return ledger.checkpointsAfter(size, limit);
    }
}
