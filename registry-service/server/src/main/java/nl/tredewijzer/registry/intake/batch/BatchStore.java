package nl.tredewijzer.registry.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.intake.row.Finding;

/** Keeps batches and their findings. It runs in the transaction of its caller. */
@ApplicationScoped
public class BatchStore {

    /** A finding and its number within its batch, from 1. */
    public record Numbered(long number, Finding finding) {}

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected BatchStore() {}

    /** A store outside an application server. */
    public BatchStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a new batch. */
    public Batch add(BatchId id, Submission submission) {
        BatchRow row = new BatchRow(id, submission);
        entities.persist(row);
        return row.batch();
    }

    /** A batch, or empty when there is none. */
    public Optional<Batch> find(BatchId id) {
        return Optional.ofNullable(entities.find(BatchRow.class, id.number())).map(BatchRow::batch);
    }

    /**
     * The batches last sent, newest first.
     *
     * @param body of this body only, or of everybody
     */
    public List<Batch> latest(Optional<String> body, int limit) {
        String where = body.isPresent() ? " where lower(b.certificationBody) = lower(:body)" : "";
        TypedQuery<BatchRow> query = entities.createQuery(
                "select b from BatchRow b" + where + " order by b.submittedAt desc, b.id", BatchRow.class);
        body.ifPresent(name -> query.setParameter("body", name));
        return query.setMaxResults(limit).getResultStream().map(BatchRow::batch).toList();
    }

    /** The batches that are not final, oldest first. */
    public List<Batch> unfinished() {
        return entities.createQuery(
                        "select b from BatchRow b where b.state in :states order by b.submittedAt", BatchRow.class)
                .setParameter("states", List.of(BatchState.RECEIVED, BatchState.STAGED, BatchState.CHECKED))
                .getResultStream()
                .map(BatchRow::batch)
                .toList();
    }

    /** Begins a batch, and takes away what an earlier attempt left. */
    public Batch begin(BatchId id) {
        clear(id);
        entities.createQuery("delete from FindingRow f where f.batch = :batch")
                .setParameter("batch", id.number())
                .executeUpdate();
        BatchRow row = row(id);
        row.begin();
        return row.batch();
    }

    /** Takes the rows of a batch away. */
    public void clear(BatchId id) {
        entities.createQuery("delete from StagedRow r where r.batch = :batch")
                .setParameter("batch", id.number())
                .executeUpdate();
    }

    /** Notes how many rows are in the database. */
    public void staged(BatchId id, long rows) {
        row(id).staged(rows);
    }

    /** Notes the next state. */
    public void enter(BatchId id, BatchState state) {
        row(id).enter(state);
    }

    /**
     * Keeps findings, and how far the check is.
     *
     * @param before how many findings there are already
     */
    public void progress(BatchId id, Tally tally, long before, List<Finding> findings) {
        long number = before;
        for (Finding finding : findings) {
            number++;
            entities.persist(new FindingRow(id, number, finding));
        }
        row(id).progress(tally, number);
    }

    /** Ends a batch whose events were appended; in the transaction that appends them. */
    public void appended(BatchId id, Tally tally, long findings, RegisterState register, Instant at) {
        BatchRow row = row(id);
        row.progress(tally, findings);
        row.appended(register);
        row.end(BatchState.APPENDED, at);
    }

    /** Ends a batch of which nothing was appended. */
    public void ended(BatchId id, BatchState last, Tally tally, long findings, Instant at) {
        BatchRow row = row(id);
        row.progress(tally, findings);
        row.end(last, at);
    }

    /** Ends a batch that the register could not deal with. */
    public void failed(BatchId id, String why, Instant at) {
        BatchRow row = row(id);
        row.failed(why);
        row.end(BatchState.FAILED, at);
    }

    /** Findings of a batch, ascending. */
    public List<Numbered> findings(BatchId id, long after, int limit) {
        return entities.createQuery(
                        "select f from FindingRow f where f.batch = :batch and f.number > :after order by f.number",
                        FindingRow.class)
                .setParameter("batch", id.number())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Numbered(row.number(), row.finding()))
                .toList();
    }

    private BatchRow row(BatchId id) {
        BatchRow row = entities.find(BatchRow.class, id.number());
        if (row == null) {
            throw new IllegalStateException("There is no batch " + id);
        }
        return row;
    }
}
