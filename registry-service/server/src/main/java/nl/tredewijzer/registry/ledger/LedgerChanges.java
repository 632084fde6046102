package nl.tredewijzer.registry.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.tredewijzer.model.KvkNumber;

/**
 * Reads what was recorded after a moment: what those need who follow the register. Each page costs what its events
 * cost, however large the ledger is.
 */
@ApplicationScoped
public class LedgerChanges {

    private static final String ASKED_NUMBERS = "select distinct n.sequence"
            + " from unnest(cast(?1 as varchar array)) as asked(asked_value)"
            + " join ledger_event_number n on n.kvk_number = asked.asked_value"
            + " where n.sequence > ?2 and n.sequence <= ?3 order by n.sequence";
    private static final String OF_SEQUENCES =
            " from unnest(cast(?1 as bigint array)) as asked(asked_value) join %s on %s.sequence = asked.asked_value"
                    + " order by %s.sequence";
    private static final String EVENTS =
            "select " + EventQueries.EVENT + OF_SEQUENCES.formatted("ledger_event e", "e", "e");
    private static final String NUMBERS =
            "select n.sequence, n.kvk_number" + OF_SEQUENCES.formatted("ledger_event_number n", "n", "n");

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected LedgerChanges() {}

    /** A reader outside an application server. */
    public LedgerChanges(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The changes that follow.
     *
     * @param after the last event already known, 0 for none
     * @param until the last event that counts
     * @param of only what touches one of these numbers; everything when there are none
     * @param limit most changes to return
     * @return ascending by sequence; empty when nothing followed
     */
    public List<LedgerChange> between(long after, long until, Collection<KvkNumber> of, int limit) {
        Long[] sequences = of.isEmpty() ? following(after, until, limit) : touching(after, until, of, limit);
        if (sequences.length == 0) {
            return List.of();
        }
        Map<Long, TreeSet<KvkNumber>> numbers = new HashMap<>();
        for (Object[] row :
                EventQueries.rows(entities.createNativeQuery(NUMBERS).setParameter(1, sequences))) {
            numbers.computeIfAbsent(((Number) row[0]).longValue(), key -> new TreeSet<>())
                    .add(KvkNumber.of((String) row[1]));
        }
        return EventQueries.rows(entities.createNativeQuery(EVENTS).setParameter(1, sequences)).stream()
                .map(EventQueries::event)
                .map(event -> new LedgerChange(event, numbers.getOrDefault(event.sequence(), new TreeSet<>())))
                .toList();
    }

    /** Sequences have no gaps, so they need not be asked for. */
    private static Long[] following(long after, long until, int limit) {
        return LongStream.rangeClosed(after + 1, until).limit(limit).boxed().toArray(Long[]::new);
    }

    @SuppressWarnings("unchecked")
    private Long[] touching(long after, long until, Collection<KvkNumber> of, int limit) {
        List<Number> sequences = entities.createNativeQuery(ASKED_NUMBERS)
                .setParameter(1, of.stream().map(KvkNumber::digits).sorted().toArray(String[]::new))
                .setParameter(2, after)
                .setParameter(3, until)
                .setMaxResults(limit)
                .getResultList();
        return sequences.stream().map(Number::longValue).toArray(Long[]::new);
    }
}
