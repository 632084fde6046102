package nl.tredewijzer.registry.following;

import java.io.IOException;

/** A projection of the ledger that is brought up to its head step by step, by one thread. */
public interface LedgerFollower extends AutoCloseable {

    /**
     * Looks at the ledger once and follows it to its head.
     *
     * @throws RuntimeException if the ledger does not answer, or is not what it was: nothing has changed
     * @throws IOException if the projection cannot be written
     */
    void step() throws IOException;

    /** Makes what was applied survive the process. */
    void commit() throws IOException;

    @Override
    void close() throws IOException;
}
