package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.registry.ledger.LedgerHead;
import nl.tredewijzer.registry.ledger.LedgerReader;

/** Brings an index up to the head of the ledger: rewrites every organisation that a new event has to do with. */
final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class.getName());
    private static final int CHUNK = 4000;

    private final LedgerReader ledger;
    private final OpenIndex index;

    CatchUp(LedgerReader ledger, OpenIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    /**
     * Applies the events up to a head, in chunks; after each the index stands at the last event of the chunk.
     *
     * @return false if the ledger does not hold the event on which the index rests: it is another one
     */
    boolean upTo(LedgerHead head) throws IOException {
        long from = index.applied().sequence();
        long begun = System.nanoTime();
        while (index.applied().sequence() < head.sequence()) {
            List<RecordedEvent> chunk = nextChunk(head.sequence());
            if (chunk.isEmpty()) {
                return false;
            }
            apply(chunk, head.ledgerId());
        }
        if (head.sequence() - from > CHUNK) {
            LOG.log(Level.INFO, "Index caught up: {0} events up to event {1} in {2} ms", new Object[] {
                head.sequence() - from, head.sequence(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)
            });
        }
        return true;
    }

    /** The events that follow, or nothing when what the index holds last is not what the ledger holds there. */
    private List<RecordedEvent> nextChunk(long upTo) {
        LedgerHead applied = index.applied();
        if (applied.sequence() == 0) {
            return within(ledger.eventsAfter(0, CHUNK), upTo);
        }
        List<RecordedEvent> events = ledger.eventsAfter(applied.sequence() - 1, CHUNK + 1);
        boolean same = !events.isEmpty()
                && events.get(0).sequence() == applied.sequence()
                && Optional.of(events.get(0).recordedAt()).equals(applied.recordedAt());
        return same ? within(events.subList(1, events.size()), upTo) : List.of();
    }

    private static List<RecordedEvent> within(List<RecordedEvent> events, long upTo) {
        return events.stream().filter(event -> event.sequence() <= upTo).toList();
    }

    private void apply(List<RecordedEvent> chunk, String ledgerId) throws IOException {
        RecordedEvent last = chunk.get(chunk.size() - 1);
        SortedSet<KvkNumber> numbers = ledger.numbersTouched(index.applied().sequence(), last.sequence());
        Map<KvkNumber, List<RecordedEvent>> events = ledger.eventsTouching(numbers);
        Collection<OrganisationEvents> organisations = new ArrayList<>(numbers.size());
        for (KvkNumber number : numbers) {
            organisations.add(OrganisationEvents.of(number, events.getOrDefault(number, List.of()), last.sequence()));
        }
        index.replace(organisations);
        index.advanceTo(new LedgerHead(ledgerId, last.sequence(), Optional.of(last.recordedAt())));
        if (chunk.stream().anyMatch(recorded -> recorded.event() instanceof Redacted)) {
            index.forgetWhatWasReplaced();
        }
    }
}
