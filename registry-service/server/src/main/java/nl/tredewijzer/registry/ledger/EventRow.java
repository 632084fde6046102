package nl.tredewijzer.registry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.PublishedEntry;

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
        this(recorded);
        salt = entry.salt();
        payload = entry.payload();
        payloadHash = LogEntry.payloadHash(entry.salt(), entry.payload());
        envelope = entry.envelope();
        leafHash = entry.leafHash();
    }

    /** A row as it was, of an entry that was published. */
    EventRow(RecordedEvent recorded, PublishedEntry entry) {
        this(recorded);
        salt = entry.content().map(PublishedEntry.Content::salt).orElse(null);
        payload = entry.content()
                .map(content -> CanonicalJson.bytes(content.payload()))
                .orElse(null);
        payloadHash = HexFormat.of().parseHex(entry.envelope().getString("payloadHash"));
        envelope = CanonicalJson.bytes(entry.envelope());
        redactedBy = entry.redactedBy().orElse(null);
        leafHash = entry.leaf().bytes();
    }

    private EventRow(RecordedEvent recorded) {
        sequence = recorded.sequence();
        recordedAt = recorded.recordedAt().toEpochMilli();
        type = recorded.event().type();
        issuer = recorded.issuer();
        certificationBody = recorded.event().id().certificationBody();
        certificateNumber = recorded.event().id().number();
        Optional<Certificate> content = recorded.event().content();
        mainApplicant = content.map(c -> c.mainApplicant().kvkNumber().digits()).orElse(null);
        replaces = content.flatMap(Certificate::replaces).orElse(null);
    }
}
