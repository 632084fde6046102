package nl.tredewijzer.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.run.EvaluationRecord;

/** The registers that take the place of the real one in tests. */
final class OwnTests {

    private OwnTests() {}

    static EvaluationRecord evaluated() {
        CertificateRegistry registry = InMemoryCertificateRegistry.holding(new Certificate(
                new CertificateId("Keurhuis Voorbeeld", "KV-1001"),
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_3,
                false,
                new Validity(LocalDate.of(2026, 2, 1), LocalDate.of(2028, 1, 31)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, KvkNumber.of("00001001"), "De Eik B.V."))));
        return FirstEvaluation.evaluated(registry);
    }

    static EvaluationRecord evaluatedWithoutRegister() {
        CertificateRegistry registry = InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT);
        return FirstEvaluation.evaluated(registry);
    }
}
