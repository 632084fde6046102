package nl.tredewijzer.benchmark.names;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;

/** An organisation and its names. */
public record Listed(KvkNumber kvkNumber, String name, List<String> tradingNames, List<String> formerNames) {

    /** Who certifies every organisation. */
    public static final String BODY = "Certificeerder Meting";

    private static final Instant RECORDED = Instant.parse("2026-11-02T09:00:00Z");
    private static final Validity VALIDITY = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    /** Takes the lists over. */
    public Listed {
        tradingNames = List.copyOf(tradingNames);
        formerNames = List.copyOf(formerNames);
    }

    /** One with a single name. */
    public static Listed named(KvkNumber kvkNumber, String name) {
        return new Listed(kvkNumber, name, List.of(), List.of());
    }

    /** The same, with the names that it used to have. */
    Listed formerly(List<String> names) {
        return new Listed(kvkNumber, name, tradingNames, names);
    }

    /** The same under one name more. */
    Listed alsoNamed(String another) {
        return new Listed(kvkNumber, name, List.of(another), formerNames);
    }

    /** What a register holds that issued it one certificate. */
    OrganisationHistory history() {
        CoveredEntity entity = new CoveredEntity(
                CoverageRole.MAIN_APPLICANT,
                kvkNumber,
                name,
                tradingNames,
                formerNames,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Certificate certificate = new Certificate(
                new CertificateId(BODY, "M-" + kvkNumber),
                SchemeVersion.WITH_BASE_STEP,
                PerformanceLevel.STEP_2,
                false,
                VALIDITY,
                Optional.empty(),
                List.of(entity));
        return new OrganisationHistory(
                kvkNumber,
                List.of(CertificateHistory.of(
                        List.of(new RecordedEvent(1, RECORDED, BODY, new Issued(certificate))), List.of())));
    }
}
