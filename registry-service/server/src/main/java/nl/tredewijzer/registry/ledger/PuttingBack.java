package nl.tredewijzer.registry.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Set;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.SignedNote;

/**
 * Puts published entries back that the database misses, as they were: bytes, times and numbers. The ledger is locked
 * meanwhile. Whoever uses it holds the whole against a signed checkpoint before the transaction is committed.
 */
public final class PuttingBack {

    private static final String TAKE_AWAY =
            "update ledger_event set payload = null, salt = null, redacted_by = ? where sequence = ?";
    private static final int AT_A_TIME = 500;

    private final EntityManager entities;
    private final Set<String> introduced = new HashSet<>();
    private LedgerHead head;
    private int pending;

    PuttingBack(EntityManager entities) {
        this.entities = entities;
        this.head = entities.find(HeadRow.class, HeadRow.ID, LockModeType.PESSIMISTIC_WRITE)
                .head();
    }

    /** Which ledger it is, and how far it had come before anything was put back. */
    public LedgerHead head() {
        return head;
    }

    /**
     * Makes an empty ledger the one that the entries are of.
     *
     * @throws IllegalStateException if something was recorded in it
     */
    public void adopt(String ledgerId) {
        if (head.sequence() > 0) {
            throw new IllegalStateException("A ledger with events keeps its id");
        }
        entities.find(HeadRow.class, HeadRow.ID).adopt(ledgerId);
        head = new LedgerHead(ledgerId, head.sequence(), head.recordedAt());
    }

    /**
     * Adds the next entry.
     *
     * @param event what it says; of a redacted one what is read in its place
     * @param concerned whose answers it may change
     */
    public void add(RecordedEvent event, PublishedEntry entry, Set<KvkNumber> concerned) {
        entities.persist(new EventRow(event, entry));
        concerned.forEach(number -> entities.persist(new EventNumberRow(event.sequence(), number)));
        String body = event.event().id().certificationBody();
        String folded = BodyRow.folded(body);
        if (introduced.add(folded) && entities.find(BodyRow.class, folded) == null) {
            entities.persist(new BodyRow(body));
        }
        if (++pending == AT_A_TIME) {
            flush();
        }
    }

    /** Takes the content of an entry away that the database still has, because a later event did so. */
    public void takeAway(long sequence, long redactedBy) {
        entities.createNativeQuery(TAKE_AWAY)
                .setParameter(1, redactedBy)
                .setParameter(2, sequence)
                .executeUpdate();
    }

    /** Keeps a checkpoint that was published of a size. */
    public void keep(long size, SignedNote note) {
        if (entities.find(CheckpointRow.class, size) == null) {
            entities.persist(new CheckpointRow(size, note));
        }
    }

    /** Moves the head to where the entries end. It counts once the transaction commits. */
    public void end(RegisterState state) {
        flush();
        entities.find(HeadRow.class, HeadRow.ID)
                .advance(state.sequence(), state.recordedAt().orElseThrow());
        entities.flush();
    }

    private void flush() {
        entities.flush();
        entities.clear();
        pending = 0;
    }
}
