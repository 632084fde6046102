package nl.tredewijzer.registry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.tredewijzer.model.note.SignedNote;

/** How the log stood after a batch, as it was signed. */
@Entity
@Table(name = "ledger_checkpoint")
class CheckpointRow {

    @Id
    @Column(name = "log_size")
    private long size;

    private String note;

    protected CheckpointRow() {}

    CheckpointRow(long size, SignedNote note) {
        this.size = size;
        this.note = note.note();
    }
}
