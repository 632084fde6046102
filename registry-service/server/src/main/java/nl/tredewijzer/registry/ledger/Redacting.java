package nl.tredewijzer.registry.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Redaction;

/** Takes the text of events away. The one place where the ledger changes what it holds. */
final class Redacting {

    private static final String EVENT = "select " + EventQueries.EVENT + " from ledger_event e where e.sequence = ?";
    private static final String NUMBERS = "select distinct n.kvk_number from ledger_event_number n"
            + " join ledger_event e on e.sequence = n.sequence where e.certification_body = ?"
            + " and (e.certificate_number = ? or e.certificate_number in (select f.replaces from ledger_event f"
            + " where f.certification_body = ? and f.certificate_number = ?))";
    private static final String TAKE_AWAY = "update ledger_event set payload = null, salt = null, redacted_by = ?"
            + " where certification_body = ? and certificate_number = ?"
            + " and (sequence = ? or sequence = ? or redacted_by = ?)";
    private static final long NONE = 0;

    private final EntityManager entities;

    Redacting(EntityManager entities) {
        this.entities = entities;
    }

    /** An event as it is read now, or empty when the ledger has not come so far. */
    Optional<RecordedEvent> event(long sequence) {
        return EventQueries.rows(entities.createNativeQuery(EVENT).setParameter(1, sequence)).stream()
                .map(EventQueries::event)
                .findFirst();
    }

    /** Everybody whose answers may hold events of a certificate: whom it or what it replaces ever had to do with. */
    @SuppressWarnings("unchecked")
    SortedSet<KvkNumber> numbers(CertificateId id) {
        List<String> digits = entities.createNativeQuery(NUMBERS)
                .setParameter(1, id.certificationBody())
                .setParameter(2, id.number())
                .setParameter(3, id.certificationBody())
                .setParameter(4, id.number())
                .getResultList();
        SortedSet<KvkNumber> numbers = new TreeSet<>();
        digits.forEach(number -> numbers.add(KvkNumber.of(number)));
        return numbers;
    }

    /** Takes payload and salt of an event away, and those of earlier redactions of it, which hold text of it too. */
    void takeAway(RecordedEvent event, long redactedBy) {
        long earlier = event.redaction().map(Redaction::sequence).orElse(NONE);
        CertificateId id = event.event().id();
        entities.createNativeQuery(TAKE_AWAY)
                .setParameter(1, redactedBy)
                .setParameter(2, id.certificationBody())
                .setParameter(3, id.number())
                .setParameter(4, event.sequence())
                .setParameter(5, earlier)
                .setParameter(6, earlier)
                .executeUpdate();
    }
}
