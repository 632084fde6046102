package nl.tredewijzer.registry.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Applicant;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.log.LogEntry;

/**
 * One batch that is being appended, while the ledger is locked. The caller says what it is going to look at
 * ({@link #lookAt}), some hundreds of certificates at a time, asks and appends, and ends with {@link #end()}.
 */
public final class Appending {

    private static final SecureRandom SALTS = new SecureRandom();

    private final EntityManager entities;
    private final CertificateQueries queries;
    private final Redacting redacting;
    private final String issuer;
    private final Instant recordedAt;
    private final Set<String> introduced = new HashSet<>();
    private long sequence;
    private boolean appended;
    private KnownCertificates known = new KnownCertificates();

    Appending(EntityManager entities, Clock clock, String issuer) {
        this.entities = entities;
        this.queries = new CertificateQueries(entities);
        this.redacting = new Redacting(entities);
        this.issuer = issuer;
        LedgerHead head = entities.find(HeadRow.class, HeadRow.ID, LockModeType.PESSIMISTIC_WRITE)
                .head();
        this.sequence = head.sequence();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.recordedAt = head.recordedAt().filter(now::isBefore).orElse(now);
    }

    /**
     * Writes what was appended so far to the database, and fetches what the next events may concern.
     *
     * @param ids certificates of the events, and those that they replace
     * @param mainApplicants organisations whose other certificates matter
     */
    public void lookAt(Collection<CertificateId> ids, Collection<KvkNumber> mainApplicants) {
        flush();
        known = queries.fetch(ids, mainApplicants);
    }

    /** All that happened to a certificate, or empty when the ledger does not know it. */
    public Optional<CertificateHistory> history(CertificateId id) {
        return known.history(id);
    }

    /** The certificates that name this one as replaced. */
    public Collection<Certificate> replacing(CertificateId id) {
        return known.replacing(id);
    }

    /** The certificates of a main applicant. */
    public Applicant applicant(KvkNumber number) {
        return known.applicant(number);
    }

    /** The history of a certificate as it would read with one more event. */
    public CertificateHistory with(CertificateEvent event) {
        return known.with(next(event));
    }

    /** A certification body as it was written first, whatever capitals it is written with here. */
    public Optional<String> body(String name) {
        return Optional.ofNullable(entities.find(BodyRow.class, BodyRow.folded(name)))
                .map(BodyRow::name);
    }

    /** Appends an event about a certificate that was looked at. */
    public RecordedEvent append(CertificateEvent event) {
        RecordedEvent recorded = next(event);
        byte[] salt = new byte[LogEntry.SALT_LENGTH];
        SALTS.nextBytes(salt);
        entities.persist(new EventRow(recorded, LogEntry.of(recorded, salt)));
        known.touchedBy(event).forEach(number -> entities.persist(new EventNumberRow(recorded.sequence(), number)));
        introduce(event.id().certificationBody());
        known.add(recorded);
        sequence = recorded.sequence();
        appended = true;
        return recorded;
    }

    /** An event that was recorded before, as it is read now; empty when the ledger has not come so far. */
    public Optional<RecordedEvent> event(long recorded) {
        return redacting.event(recorded);
    }

    /**
     * Takes what an event says away for ever, and has something else read in its place. What was looked at before is to
     * be looked at anew.
     *
     * @param event no redaction itself; when it was redacted before, that redaction's text goes too
     * @param replacement of the same type and certificate, different in free text only
     */
    public RecordedEvent redact(RecordedEvent event, CertificateEvent replacement, String reason) {
        Redacted redacted = new Redacted(event.sequence(), replacement, reason);
        lookAt(List.of(redacted.id()), List.of());
        Set<KvkNumber> concerned = redacting.numbers(redacted.id());
        concerned.removeAll(known.touchedBy(redacted));
        RecordedEvent recorded = append(redacted);
        concerned.forEach(number -> entities.persist(new EventNumberRow(recorded.sequence(), number)));
        flush();
        redacting.takeAway(event, recorded.sequence());
        known = new KnownCertificates();
        return recorded;
    }

    private void introduce(String body) {
        if (introduced.add(BodyRow.folded(body)) && body(body).isEmpty()) {
            entities.persist(new BodyRow(body));
        }
    }

    private RecordedEvent next(CertificateEvent event) {
        return new RecordedEvent(sequence + 1, recordedAt, issuer, event);
    }

    /** Moves the head to the last event. What was appended counts once the transaction commits. */
    public RegisterState end() {
        flush();
        HeadRow head = entities.find(HeadRow.class, HeadRow.ID);
        if (appended) {
            head.advance(sequence, recordedAt);
            entities.flush();
        }
        return new RegisterState(sequence, head.head().recordedAt());
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
