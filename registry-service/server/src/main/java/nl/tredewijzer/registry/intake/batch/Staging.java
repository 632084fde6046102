package nl.tredewijzer.registry.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import nl.tredewijzer.registry.intake.file.Cells;
import nl.tredewijzer.registry.intake.file.SourceRow;

/** Keeps the rows of a batch while it is worked on. It runs in the transaction of its caller. */
@ApplicationScoped
public class Staging {

    private static final String PAGE = "select r.group_number, r.row_number, r.surplus, r.cells from intake_row r"
            + " where r.batch_id = ? and r.group_number >= ? and (r.group_number > ? or r.row_number > ?)"
            + " order by r.batch_id, r.group_number, r.row_number";

    /** A row with the number of the group to which it belongs. */
    public record Grouped(int group, SourceRow row) {}

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected Staging() {}

    /** A staging outside an application server. */
    public Staging(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps rows. */
    public void add(BatchId batch, List<Grouped> rows) {
        rows.forEach(grouped -> entities.persist(new StagedRow(batch, grouped.group(), grouped.row())));
        entities.flush();
        entities.clear();
    }

    /** Rows of a batch in the order of their groups, those that follow this group and row. */
    public List<Grouped> after(BatchId batch, int group, long row, int limit) {
        Query query = entities.createNativeQuery(PAGE)
                .setParameter(1, batch.number())
                .setParameter(2, group)
                .setParameter(3, group)
                .setParameter(4, row)
                .setMaxResults(limit);
        return rows(query).stream().map(Staging::grouped).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Grouped grouped(Object[] row) {
        return new Grouped(
                ((Number) row[0]).intValue(),
                new SourceRow(
                        ((Number) row[1]).longValue(), ((Number) row[2]).intValue(), Cells.unpacked((String) row[3])));
    }
}
