package nl.tredewijzer.registry.intake.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.intake.row.FindingCode;
import nl.tredewijzer.registry.intake.row.Severity;

/** A finding as it is stored. */
@Entity
@Table(name = "intake_finding")
@IdClass(FindingRow.Key.class)
class FindingRow {

    @Id
    @Column(name = "batch_id")
    private long batch;

    @Id
    private long number;

    @Column(name = "row_number")
    private long row;

    @Enumerated(EnumType.STRING)
    @Column(name = "column_name")
    private nl.tredewijzer.registry.intake.file.Column column;

    @Column(name = "given")
    private String value;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private FindingCode code;

    private String dutch;
    private String english;

    protected FindingRow() {}

    FindingRow(BatchId batch, long number, Finding finding) {
        this.batch = batch.number();
        this.number = number;
        this.row = finding.row();
        this.column = finding.column().orElse(null);
        this.value = finding.value();
        this.severity = finding.code().severity();
        this.code = finding.code();
        this.dutch = finding.dutch();
        this.english = finding.english();
    }

    Finding finding() {
        return new Finding(row, Optional.ofNullable(column), value == null ? "" : value, code, dutch, english);
    }

    long batch() {
        return batch;
    }

    long number() {
        return number;
    }

    /** Batch and number. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long batch;
        private long number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && batch == that.batch && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(batch, number);
        }
    }
}
