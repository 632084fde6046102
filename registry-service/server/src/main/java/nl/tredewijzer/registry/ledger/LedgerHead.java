package nl.tredewijzer.registry.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a ledger has come, and which ledger it is.
 *
 * @param ledgerId identity of the ledger, given once when it was begun: a projection of another one is worthless
 * @param sequence its last event; 0 for an empty ledger
 * @param recordedAt when that event was recorded; empty exactly for an empty ledger
 */
public record LedgerHead(String ledgerId, long sequence, Optional<Instant> recordedAt) {
    public LedgerHead {
        Objects.requireNonNull(ledgerId, "ledgerId");
        if (sequence < 0 || (sequence == 0) != recordedAt.isEmpty()) {
            throw new IllegalArgumentException("No head of a ledger: sequence " + sequence + " at " + recordedAt);
        }
    }
}
