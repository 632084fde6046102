package nl.tredewijzer.registry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The one row that every writer locks: how far the ledger has come. */
@Entity
@Table(name = "ledger_head")
class HeadRow {

    static final int ID = 1;

    @Id
    private int id;

    @Column(name = "ledger_id")
    private String ledgerId;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "last_recorded_at")
    private Long lastRecordedAt;

    protected HeadRow() {}

    LedgerHead head() {
        return new LedgerHead(
                ledgerId, lastSequence, Optional.ofNullable(lastRecordedAt).map(Instant::ofEpochMilli));
    }

    /** Makes it the head of the ledger with this id. */
    void adopt(String id) {
        ledgerId = id;
    }

    void advance(long sequence, Instant recordedAt) {
        lastSequence = sequence;
        lastRecordedAt = recordedAt.toEpochMilli();
    }
}
