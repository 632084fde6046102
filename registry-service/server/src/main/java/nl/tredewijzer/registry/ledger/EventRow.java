package nl.tredewijzer.registry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.log.LogEntry;

/** One event as it is stored: its bytes, which are the truth, and columns by which it is found. */
@Entity
@Table(name = "ledger_event")
class EventRow {

    @Id
    private long sequence;

    @Column(name = "recorded_at")
    private long recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type")
    private EventType type;

    private String issuer;

    @Column(name = "certification_body")
    private String certificationBody;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "main_applicant")
    private String mainApplicant;

    private String replaces;
    private byte[] salt;
    private byte[] payload;

    @Column(name = "payload_hash")
    private byte[] payloadHash;

    private byte[] envelope;

    @Column(name = "redacted_by")
    private Long redactedBy;

    @Column(name = "leaf_hash")
    private byte[] leafHash;

    protected EventRow() {}

    EventRow(RecordedEvent recorded, LogEntry entry) {
        sequence = recorded.sequence();
        recordedAt = recorded.recordedAt().toEpochMilli();
        type = recorded.event().type();
        issuer = recorded.issuer();
        certificationBody = recorded.event().id().certificationBody();
        certificateNumber = recorded.event().id().number();
        Optional<Certificate> content = recorded.event().content();
        mainApplicant = content.map(c -> c.mainApplicant().kvkNumber().digits()).orElse(null);
        replaces = content.flatMap(Certificate::replaces).orElse(null);
        salt = entry.salt();
        payload = entry.payload();
        payloadHash = LogEntry.payloadHash(entry.salt(), entry.payload());
        envelope = entry.envelope();
        leafHash = entry.leafHash();
    }
}
