/**
 * The append-only log of what happened to certificates, in the database. The truth about certificates is written here
 * and nowhere else: {@link nl.tredewijzer.registry.ledger.LedgerWriter} appends, in one transaction per batch,
 * {@link nl.tredewijzer.registry.ledger.LedgerReader} reads.
 */
package nl.tredewijzer.registry.ledger;
