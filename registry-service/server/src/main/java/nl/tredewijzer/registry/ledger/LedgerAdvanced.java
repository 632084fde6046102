package nl.tredewijzer.registry.ledger;

/**
 * Fired asynchronously once events have been committed: a hint to look at the ledger now.
 *
 * @param sequence the last event of the ledger as the writer knows it
 */
public record LedgerAdvanced(long sequence) {}
