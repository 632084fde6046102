package nl.tredewijzer.registry.intake.batch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.tredewijzer.model.EventType;

/**
 * What came of the rows so far.
 *
 * @param checked rows that were checked
 * @param events events by kind, none for a kind that did not occur
 * @param unchanged events that the ledger had already
 * @param refusedRows rows of certificates that were refused
 */
public record Tally(long checked, Map<EventType, Long> events, long unchanged, long refusedRows) {

    /** The events that a file can bring: all but redactions. */
    public static final Set<EventType> COUNTED =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(EventType.REDACTED)));

    /** Before the first row. */
    public static final Tally NONE = new Tally(0, Map.of(), 0, 0);

    public Tally {
        events = Collections.unmodifiableMap(
                new EnumMap<>(events.isEmpty() ? new EnumMap<>(EventType.class) : new EnumMap<>(events)));
    }

    /** Events of this kind. */
    public long of(EventType type) {
        return events.getOrDefault(type, 0L);
    }

    /** Events of every kind. */
    public long appended() {
        return events.values().stream().mapToLong(Long::longValue).sum();
    }

    /** With one more group of rows, of which an event came. */
    public Tally plus(long rows, EventType type) {
        Map<EventType, Long> more = new EnumMap<>(EventType.class);
        more.putAll(events);
        more.merge(type, 1L, Long::sum);
        return new Tally(checked + rows, more, unchanged, refusedRows);
    }

    /** With one more group of rows, which the ledger had already. */
    public Tally plusUnchanged(long rows) {
        return new Tally(checked + rows, events, unchanged + 1, refusedRows);
    }

    /** With one more group of rows, which was refused. */
    public Tally plusRefused(long rows) {
        return new Tally(checked + rows, events, unchanged, refusedRows + rows);
    }

    /** The same when nothing was appended after all. */
    public Tally withoutEvents() {
        return new Tally(checked, Map.of(), unchanged, refusedRows);
    }
}
