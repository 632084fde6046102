package nl.tredewijzer.registry.intake.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import nl.tredewijzer.registry.intake.file.SourceRow;

/** A row of a file while its batch is worked on. Its cells are one text: nothing but this program asks for them. */
@Entity
@Table(name = "intake_row")
@IdClass(StagedRow.Key.class)
class StagedRow {

    @Id
    @Column(name = "batch_id")
    private long batch;

    @Id
    @Column(name = "group_number")
    private int group;

    @Id
    @Column(name = "row_number")
    private long number;

    private int surplus;
    private String cells;

    protected StagedRow() {}

    StagedRow(BatchId batch, int group, SourceRow row) {
        this.batch = batch.number();
        this.group = group;
        this.number = row.number();
        this.surplus = row.surplus();
        this.cells = row.cells().packed();
    }

    /** Batch, group and row. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long batch;
        private int group;
        private long number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && batch == that.batch && group == that.group && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(batch, group, number);
        }
    }
}
