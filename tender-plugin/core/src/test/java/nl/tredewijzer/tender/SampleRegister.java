package nl.tredewijzer.tender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;

/** A register for tests, written down event by event, of an invented certification body. */
public final class SampleRegister {

    /** The invented body. */
    public static final String BODY = "Keurhuis Voorbeeld";

    private static final Instant FIRST = Instant.parse("2026-10-01T09:00:00.000Z");

    private final Instant first;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private SampleRegister(Instant first) {
        this.first = first;
    }

    /** A register in which nothing happened yet. */
    public static SampleRegister empty() {
        return recordedFrom(FIRST);
    }

    /** A register in which nothing happened yet, and all that follows is recorded from this moment on. */
    public static SampleRegister recordedFrom(Instant first) {
        return new SampleRegister(first);
    }

    /** From here on certificates have this name for the organisation of a KvK number, instead of an invented one. */
    public SampleRegister named(String kvkNumber, String name) {
        names.put(kvkNumber, name);
        return this;
    }

    /** Issues a certificate to an organisation of this KvK number. */
    public SampleRegister issued(String kvkNumber, String number, PerformanceLevel level, String from, String until) {
        return happened(new CertificateEvent.Issued(certificate(kvkNumber, number, level, false, from, until, "2.1")));
    }

    /** Issues a Trede 3 certificate with 30+. */
    public SampleRegister issuedThirtyPlus(String kvkNumber, String number, String from, String until) {
        return happened(new CertificateEvent.Issued(
                certificate(kvkNumber, number, PerformanceLevel.STEP_3, true, from, until, "2.1")));
    }

    /** Issues a certificate of some grade that covers other organisations too. */
    public SampleRegister issued(
            String kvkNumber, String number, Grade grade, String from, String until, List<String> underlying) {
        Certificate alone = certificate(kvkNumber, number, grade.level(), grade.thirtyPlus(), from, until, "2.1");
        List<CoveredEntity> entities = new ArrayList<>(List.of(alone.mainApplicant()));
        underlying.forEach(other -> entities.add(underlying(other)));
        return happened(new CertificateEvent.Issued(new Certificate(
                alone.id(),
                alone.schemeVersion(),
                alone.level(),
                alone.thirtyPlus(),
                alone.validity(),
                Optional.empty(),
                entities)));
    }

    /** Issues a certificate under some handbook, with an underlying entity. */
    public SampleRegister issuedWithUnderlying(
            String kvkNumber, String underlying, String number, PerformanceLevel level, String handbook) {
        Certificate alone = certificate(kvkNumber, number, level, false, "2026-01-01", "2027-12-31", handbook);
        return happened(new CertificateEvent.Issued(withUnderlying(alone, underlying)));
    }

    /** Issues a Trede 3 certificate with 30+ that covers an underlying entity too. */
    public SampleRegister issuedThirtyPlusWithUnderlying(
            String kvkNumber, String underlying, String number, String from, String until) {
        Certificate alone = certificate(kvkNumber, number, PerformanceLevel.STEP_3, true, from, until, "2.1");
        return happened(new CertificateEvent.Issued(withUnderlying(alone, underlying)));
    }

    /** Suspends a certificate from a day. */
    public SampleRegister suspended(String number, String from) {
        return happened(new CertificateEvent.Suspended(id(number), LocalDate.parse(from), "Klacht in onderzoek"));
    }

    /** Reinstates a suspended certificate from a day. */
    public SampleRegister reinstated(String number, String from) {
        return happened(new CertificateEvent.Reinstated(id(number), LocalDate.parse(from), "Klacht ongegrond"));
    }

    /** Withdraws a certificate from a day. */
    public SampleRegister withdrawn(String number, String from) {
        return happened(new CertificateEvent.Withdrawn(id(number), LocalDate.parse(from), "Op eigen verzoek"));
    }

    /** Its events so far. */
    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** The register as it stands. */
    public InMemoryCertificateRegistry build() {
        return InMemoryCertificateRegistry.of(events);
    }

    /** The identity of a certificate of the invented body. */
    public static CertificateId id(String number) {
        return new CertificateId(BODY, number);
    }

    private Certificate withUnderlying(Certificate alone, String underlying) {
        List<CoveredEntity> entities = List.of(alone.mainApplicant(), underlying(underlying));
        return new Certificate(
                alone.id(),
                alone.schemeVersion(),
                alone.level(),
                alone.thirtyPlus(),
                alone.validity(),
                Optional.empty(),
                entities);
    }

    private SampleRegister happened(CertificateEvent event) {
        long sequence = events.size() + 1L;
        events.add(new RecordedEvent(sequence, first.plusSeconds(sequence), BODY, event));
        return this;
    }

    private Certificate certificate(
            String kvkNumber,
            String number,
            PerformanceLevel level,
            boolean thirtyPlus,
            String from,
            String until,
            String handbook) {
        return new Certificate(
                id(number),
                new SchemeVersion(handbook),
                level,
                thirtyPlus,
                new Validity(LocalDate.parse(from), LocalDate.parse(until)),
                Optional.empty(),
                List.of(entity(CoverageRole.MAIN_APPLICANT, kvkNumber, "Voorbeeld")));
    }

    private CoveredEntity underlying(String kvkNumber) {
        return entity(CoverageRole.UNDERLYING_ENTITY, kvkNumber, "Dochter");
    }

    private CoveredEntity entity(CoverageRole role, String kvkNumber, String word) {
        String name = names.getOrDefault(kvkNumber, word + " " + kvkNumber + " B.V.");
        return CoveredEntity.named(role, KvkNumber.of(kvkNumber), name);
    }
}
