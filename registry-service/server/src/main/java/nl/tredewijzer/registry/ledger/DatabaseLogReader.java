package nl.tredewijzer.registry.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.note.SignedNote;

/** Reads the log from the database, and adds the checkpoints of it. */
@ApplicationScoped
public class DatabaseLogReader implements LogReader {

    private static final String ENTRIES =
            "select " + EventQueries.EVENT + ", e.envelope, e.salt, e.leaf_hash from ledger_event e";
    private static final String ENTRIES_AFTER = ENTRIES + " where e.sequence > ? order by e.sequence";
    private static final String REDACTED_AFTER = ENTRIES + " where e.redacted_by > ? order by e.sequence";
    private static final String CHECKPOINTS_AFTER =
            "select c.note from ledger_checkpoint c where c.log_size > ? order by c.log_size";
    private static final int FURTHER = EventQueries.EVENT.split(",").length;

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    @Inject
    private LedgerReader ledger;

    protected DatabaseLogReader() {}

    /** A reader outside an application server. */
    public DatabaseLogReader(EntityManager entities) {
        this.entities = entities;
        this.ledger = new DatabaseLedgerReader(entities);
    }

    @Override
    public LedgerHead head() {
        return ledger.head();
    }

    @Override
    public List<LogEntryRow> entriesAfter(long sequence, int limit) {
        return entries(entities.createNativeQuery(ENTRIES_AFTER)
                .setParameter(1, sequence)
                .setMaxResults(limit));
    }

    @Override
    public List<LogEntryRow> entriesRedactedAfter(long after) {
        return entries(entities.createNativeQuery(REDACTED_AFTER).setParameter(1, after));
    }

    private static List<LogEntryRow> entries(Query query) {
        return EventQueries.rows(query).parallelStream()
                .map(DatabaseLogReader::entry)
                .toList();
    }

    private static LogEntryRow entry(Object[] row) {
        byte[] payload = (byte[]) row[4];
        return new LogEntryRow(
                EventQueries.event(row),
                (byte[]) row[FURTHER],
                payload == null
                        ? Optional.empty()
                        : Optional.of(new LogEntryRow.Content((byte[]) row[FURTHER + 1], payload)),
                (byte[]) row[FURTHER + 2]);
    }

    @Override
    public List<RegisterState> statesAfter(long after, long until) {
        return ledger.statesAfter(after, until);
    }

    @Override
    public List<SignedNote> checkpointsAfter(long size, int limit) {
        List<?> notes = entities.createNativeQuery(CHECKPOINTS_AFTER)
                .setParameter(1, size)
                .setMaxResults(limit)
                .getResultList();
        return notes.stream().map(note -> SignedNote.parse((String) note)).toList();
    }

    /**
     * Publishes a checkpoint. Belongs in a transaction; fails when there is one of this size, whoever published it.
     *
     * @param size of the log
     */
    public void publish(long size, SignedNote note) {
        entities.persist(new CheckpointRow(size, note));
    }
}
