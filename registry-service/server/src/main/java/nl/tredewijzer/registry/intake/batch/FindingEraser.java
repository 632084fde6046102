package nl.tredewijzer.registry.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes findings away that repeat what nobody is to read any more. It runs in the transaction of its caller. */
@ApplicationScoped
public class FindingEraser {

    private static final String OF_BATCH = "select f from FindingRow f where f.batch in"
            + " (select b.id from BatchRow b where b.registerTime = :time and b.registerSequence >= :sequence)";
    private static final String WITH_TEXT = "select f from FindingRow f where locate(:text, lower(f.value)) > 0"
            + " or locate(:text, lower(f.dutch)) > 0 or locate(:text, lower(f.english)) > 0";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected FindingEraser() {}

    /** An eraser outside an application server. */
    public FindingEraser(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes away all findings of the batch that brought an event, and of every batch those that repeat one of some
     * texts.
     *
     * @param sequence the event
     * @param recordedAt when it was recorded
     * @param texts as they stood in the event; capitals do not matter
     * @return how many it took away
     */
    public int erase(long sequence, Instant recordedAt, Collection<String> texts) {
        Set<FindingRow> found = new HashSet<>(entities.createQuery(OF_BATCH, FindingRow.class)
                .setParameter("time", recordedAt.toEpochMilli())
                .setParameter("sequence", sequence)
                .getResultList());
        for (String text : texts) {
            found.addAll(withText(text));
        }
        found.forEach(entities::remove);
        entities.flush();
        found.stream().map(FindingRow::batch).distinct().forEach(this::count);
        return found.size();
    }

    private List<FindingRow> withText(String text) {
        return entities.createQuery(WITH_TEXT, FindingRow.class)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    private void count(long batch) {
        long left = entities.createQuery("select count(f) from FindingRow f where f.batch = :batch", Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
        entities.find(BatchRow.class, batch).keeps(left);
    }
}
