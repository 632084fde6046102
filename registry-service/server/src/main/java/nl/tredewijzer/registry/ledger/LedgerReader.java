package nl.tredewijzer.registry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;

/**
 * Reads the ledger, and cannot write it: what a projection of it needs.
 *
 * <p>Every method asks the database and throws an unchecked exception when it does not answer.
 */
public interface LedgerReader {

    /** Which ledger this is and how far it has come. */
    LedgerHead head();

    /**
     * The events that follow.
     *
     * @param sequence the last event already known, 0 for none
     * @param limit most events to return
     * @return ascending by sequence, without gaps; empty when nothing followed
     */
    List<RecordedEvent> eventsAfter(long sequence, int limit);

    /**
     * How far the register had come at each moment at which something was recorded: the last event of that moment.
     *
     * @param after the last event before them, 0 for none
     * @param until the last event that counts
     * @return ascending
     */
    List<RegisterState> statesAfter(long after, long until);

    /**
     * All that was ever recorded of organisations: the events of every certificate that covers or ever covered one of
     * them, and of every certificate that names one of those in its {@code replaces}.
     *
     * @return per number its events, ascending by sequence; no entry or an empty list for one never listed
     */
    Map<KvkNumber, List<RecordedEvent>> eventsTouching(Collection<KvkNumber> numbers);

    /**
     * Every number that was ever listed, page by page.
     *
     * @param last the last number of the page before, or {@code null} for the first page
     * @param limit most numbers to return
     * @return ascending; empty when there are no more
     */
    List<KvkNumber> numbersAfter(KvkNumber last, int limit);

    /**
     * Whose answers some events may change: of those whom their certificates cover or covered, and of those whose
     * certificates they replace.
     *
     * @param after the last event before them
     * @param until the last of them
     */
    SortedSet<KvkNumber> numbersTouched(long after, long until);
}
