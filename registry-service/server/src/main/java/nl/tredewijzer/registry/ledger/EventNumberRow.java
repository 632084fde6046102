package nl.tredewijzer.registry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import nl.tredewijzer.model.KvkNumber;

/** That an event may change the answer about an organisation. */
@Entity
@Table(name = "ledger_event_number")
@IdClass(EventNumberRow.Key.class)
class EventNumberRow {

    @Id
    private long sequence;

    @Id
    @Column(name = "kvk_number")
    private String kvkNumber;

    protected EventNumberRow() {}

    EventNumberRow(long sequence, KvkNumber number) {
        this.sequence = sequence;
        this.kvkNumber = number.digits();
    }

    /** The whole row is its key; a record will not do, because JPA fills the fields one by one. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long sequence;
        private String kvkNumber;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && sequence == that.sequence && Objects.equals(kvkNumber, that.kvkNumber);
        }

        @Override
        public int hashCode() {
            return Objects.hash(sequence, kvkNumber);
        }
    }
}
