package nl.tredewijzer.registry.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;

/** Reads the ledger from the database. */
@ApplicationScoped
public class DatabaseLedgerReader implements LedgerReader {

    private static final String EVENTS_AFTER =
            "select " + EventQueries.EVENT + " from ledger_event e where e.sequence > ? order by e.sequence";
    private static final String STATES_AFTER = "select max(e.sequence), e.recorded_at from ledger_event e"
            + " where e.sequence > ? and e.sequence <= ? group by e.recorded_at order by e.recorded_at";
    private static final String NUMBERS_AFTER =
            "select n.kvk_number from ledger_event_number n where n.kvk_number > ? order by n.kvk_number";
    private static final String TOUCHED =
            "select n.kvk_number from ledger_event_number n where n.sequence > ? and n.sequence <= ?";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected DatabaseLedgerReader() {}

    /** A reader outside an application server. */
    public DatabaseLedgerReader(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public LedgerHead head() {
        return entities.find(HeadRow.class, HeadRow.ID).head();
    }

    @Override
    public List<RecordedEvent> eventsAfter(long sequence, int limit) {
        Query query = entities.createNativeQuery(EVENTS_AFTER)
                .setParameter(1, sequence)
                .setMaxResults(limit);
        return EventQueries.rows(query).parallelStream()
                .map(EventQueries::event)
                .toList();
    }

    @Override
    public List<RegisterState> statesAfter(long after, long until) {
        Query query =
                entities.createNativeQuery(STATES_AFTER).setParameter(1, after).setParameter(2, until);
        return EventQueries.rows(query).stream()
                .map(row -> RegisterState.at(
                        ((Number) row[0]).longValue(), Instant.ofEpochMilli(((Number) row[1]).longValue())))
                .toList();
    }

    @Override
    public Map<KvkNumber, List<RecordedEvent>> eventsTouching(Collection<KvkNumber> numbers) {
        return new OrganisationQueries(entities).eventsTouching(numbers);
    }

    @Override
    public List<KvkNumber> numbersAfter(KvkNumber last, int limit) {
        SortedSet<KvkNumber> found = new TreeSet<>();
        String from = last == null ? "" : last.digits();
        while (found.size() < limit) {
            // a number stands there once per event: read on until enough different ones were seen
            List<KvkNumber> page = numbers(entities.createNativeQuery(NUMBERS_AFTER)
                    .setParameter(1, from)
                    .setMaxResults(limit));
            found.addAll(page);
            if (page.size() < limit) {
                break;
            }
            from = page.get(page.size() - 1).digits();
        }
        return found.stream().limit(limit).toList();
    }

    @Override
    public SortedSet<KvkNumber> numbersTouched(long after, long until) {
        return new TreeSet<>(numbers(
                entities.createNativeQuery(TOUCHED).setParameter(1, after).setParameter(2, until)));
    }

    @SuppressWarnings("unchecked")
    private static List<KvkNumber> numbers(Query query) {
        return ((List<String>) query.getResultList())
                .stream().map(KvkNumber::of).toList();
    }
}
