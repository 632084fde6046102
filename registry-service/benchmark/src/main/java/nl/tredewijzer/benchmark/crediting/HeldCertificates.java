package nl.tredewijzer.benchmark.crediting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/** The certificates of invented organisations, as a ledger would have recorded them. */
final class HeldCertificates {

    private static final String BODY = "Certificeerder Voorbeeld";
    private static final Instant RECORDED = Instant.parse("2026-11-02T09:00:00Z");

    private final Random random;
    private final LocalDate day;
    private final List<RecordedEvent> events = new ArrayList<>();

    /** @param day around which certificates begin and end */
    HeldCertificates(Random random, LocalDate day) {
        this.random = random;
        this.day = day;
    }

    /** Everything recorded so far. */
    List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** One certificate that is valid on the day. */
    void valid(KvkNumber holder) {
        issue(holder, day.minusDays(1 + random.nextInt(700)));
    }

    /** One certificate that ran out. */
    void expired(KvkNumber holder) {
        issue(holder, day.minusDays(740 + random.nextInt(700)));
    }

    /** A certificate that ran out, and the one that followed on it. */
    void renewed(KvkNumber holder) {
        LocalDate from = day.minusDays(1 + random.nextInt(700));
        issue(holder, from.minusYears(Validity.YEARS).minusDays(1));
        issue(holder, from);
    }

    /** A certificate that was suspended, or withdrawn, some weeks before the day. */
    void stopped(KvkNumber holder) {
        CertificateId id = issue(holder, day.minusDays(100 + random.nextInt(600)));
        LocalDate since = day.minusDays(1 + random.nextInt(90));
        record(
                random.nextBoolean()
                        ? new CertificateEvent.Suspended(id, since, "Jaarlijkse opgave niet ontvangen")
                        : new CertificateEvent.Withdrawn(id, since, "Op verzoek van de houder"));
    }

    private CertificateId issue(KvkNumber holder, LocalDate from) {
        PerformanceLevel level = PerformanceLevel.values()[random.nextInt(PerformanceLevel.values().length)];
        CertificateId id = new CertificateId(BODY, "B-" + (events.size() + 1));
        record(new CertificateEvent.Issued(new Certificate(
                id,
                SchemeVersion.WITH_BASE_STEP,
                level,
                level == PerformanceLevel.STEP_3 && random.nextInt(4) == 0,
                new Validity(from, Validity.longestUntil(from)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, holder, "Voorbeeld " + holder)))));
        return id;
    }

    private void record(CertificateEvent event) {
        events.add(new RecordedEvent(events.size() + 1, RECORDED, BODY, event));
    }
}
