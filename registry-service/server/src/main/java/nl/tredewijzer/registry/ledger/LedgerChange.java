package nl.tredewijzer.registry.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tredewijzer.model.CertificateEvent.Turn;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;

/**
 * An event, and whose answers it may change.
 *
 * @param recorded the event
 * @param numbers of those whom its certificate covers or covered, and of those whose certificate it replaces
 */
public record LedgerChange(RecordedEvent recorded, SortedSet<KvkNumber> numbers) {

    /** Keeps the numbers as they are now. */
    public LedgerChange {
        numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }

    /** Its place in the ledger. */
    public long sequence() {
        return recorded.sequence();
    }

    /** The first day on which it counts; empty for what counts on every day that the certificate names. */
    public Optional<LocalDate> effectiveFrom() {
        return recorded.event() instanceof Turn turn ? Optional.of(turn.effectiveFrom()) : Optional.empty();
    }
}
