package nl.tredewijzer.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent.Issued;

/** Certificates for tests, of an invented body. */
public final class Certificates {

    public static final String BODY = "Keurhuis Voorbeeld";
    public static final KvkNumber MAIN = KvkNumber.of("00000101");
    public static final KvkNumber SUBSIDIARY = KvkNumber.of("00000102");
    public static final Instant RECORDED = Instant.parse("2026-01-01T09:00:00.000Z");

    private Certificates() {}

    public static CertificateId id(String number) {
        return new CertificateId(BODY, number);
    }

    public static Certificate certificate(String number, PerformanceLevel level, String from, String until) {
        return certificate(number, level, false, from, until, null);
    }

    public static Certificate certificate(
            String number, PerformanceLevel level, boolean thirtyPlus, String from, String until, String replaces) {
        return new Certificate(
                id(number),
                new SchemeVersion("2.1"),
                level,
                thirtyPlus,
                new Validity(LocalDate.parse(from), LocalDate.parse(until)),
                Optional.ofNullable(replaces),
                List.of(
                        CoveredEntity.named(CoverageRole.MAIN_APPLICANT, MAIN, "Voorbeeldbedrijf B.V."),
                        CoveredEntity.named(CoverageRole.UNDERLYING_ENTITY, SUBSIDIARY, "Voorbeelddochter B.V.")));
    }

    public static RecordedEvent recorded(long sequence, CertificateEvent event) {
        return new RecordedEvent(sequence, RECORDED.plusSeconds(sequence), BODY, event);
    }

    public static CertificateHistory history(long sequence, Certificate certificate, CertificateEvent... later) {
        List<RecordedEvent> events = new ArrayList<>(List.of(recorded(sequence, new Issued(certificate))));
        for (CertificateEvent event : later) {
            events.add(recorded(sequence + events.size(), event));
        }
        return CertificateHistory.of(events, List.of());
    }
}
