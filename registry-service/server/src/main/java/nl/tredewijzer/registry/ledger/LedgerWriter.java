package nl.tredewijzer.registry.ledger;

/** Appends to the ledger. It runs in the transaction of its caller, which is one per batch. */
public interface LedgerWriter {

    /**
     * Locks the ledger for the rest of the transaction: a second writer waits here until the first one is done.
     *
     * @param issuer who sends the events that follow
     */
    Appending begin(String issuer);
}
