package nl.tredewijzer.registry.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tredewijzer.model.RecordedEvent;

/** Takes findings away that repeat what nobody is to read any more. It runs in the transaction of its caller. */
@ApplicationScoped
public class FindingEraser {

    private static final String OF_BATCH = "select f from FindingRow f where f.batch in"
            + " (select b.id from BatchRow b where b.registerTime = :time and b.registerSequence >= :sequence)";
    private static final String WITH_TEXT = "select f from FindingRow f where f.batch in"
            + " (select b.id from BatchRow b where b.certificationBody is null"
            + " or lower(b.certificationBody) = lower(:body))"
            + " and (locate(:lower, lower(f.value)) > 0 or locate(:text, f.value) > 0"
            + " or locate(:lower, lower(f.dutch)) > 0 or locate(:text, f.dutch) > 0"
            + " or locate(:lower, lower(f.english)) > 0 or locate(:text, f.english) > 0)";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected FindingEraser() {}

    /** An eraser outside an application server. */
    public FindingEraser(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes away all findings of the batch that brought an event, and of every other batch of the same certification
     * body or of the registrar those that repeat one of some texts.
     *
     * @param texts as they stood in the event; capitals do not matter, and words count whole
     * @return how many it took away
     */
    public int erase(RecordedEvent event, Collection<String> texts) {
        Set<FindingRow> found = new HashSet<>(entities.createQuery(OF_BATCH, FindingRow.class)
                .setParameter("time", event.recordedAt().toEpochMilli())
                .setParameter("sequence", event.sequence())
                .getResultList());
        for (String text : texts) {
            found.addAll(withText(text, event.event().id().certificationBody()));
        }
        found.forEach(entities::remove);
        entities.flush();
        found.stream().map(FindingRow::batch).distinct().forEach(this::count);
        return found.size();
    }

    private List<FindingRow> withText(String text, String body) {
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return entities.createQuery(WITH_TEXT, FindingRow.class)
                .setParameter("body", body)
                .setParameter("text", text)
                .setParameter("lower", text.toLowerCase(Locale.ROOT))
                .getResultStream()
                .filter(row -> row.holds(whole))
                .toList();
    }

    private void count(long batch) {
        long left = entities.createQuery("select count(f) from FindingRow f where f.batch = :batch", Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
        entities.find(BatchRow.class, batch).keeps(left);
    }
}
