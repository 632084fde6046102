package nl.tredewijzer.demo.check;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.demo.sample.IntakeCsv;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;

/** Real names and KvK numbers, with certificates that are made up. */
final class RealNames {

    /** The day that the dates of the certificates lie around. */
    static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private RealNames() {}

    /** One for each row. Levels go round; first days go from three years back to three months ahead. */
    static List<Certificate> certificates() throws IOException {
        List<NamedCsvRecord> rows = RealFiles.rows("match-bench/index.csv");
        List<Certificate> certificates = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            LocalDate from = ON.plusDays(90 - i * 7L % 1185);
            certificates.add(new Certificate(
                    new CertificateId(RunningRegister.BODY.fullName(), "MADE-UP-" + (i + 1)),
                    SchemeVersion.WITH_BASE_STEP,
                    PerformanceLevel.values()[i % PerformanceLevel.values().length],
                    false,
                    new Validity(from, Validity.longestUntil(from).minusDays(1)),
                    Optional.empty(),
                    List.of(CoveredEntity.named(
                            CoverageRole.MAIN_APPLICANT, KvkNumber.of(row.getField("kvk")), row.getField("name")))));
        }
        return certificates;
    }

    /** The same certificate of an organisation that had other names before. */
    static Certificate formerly(Certificate certificate, List<String> formerNames) {
        CoveredEntity entity = certificate.mainApplicant();
        return new Certificate(
                certificate.id(),
                certificate.schemeVersion(),
                certificate.level(),
                certificate.thirtyPlus(),
                certificate.validity(),
                certificate.replaces(),
                List.of(new CoveredEntity(
                        entity.role(),
                        entity.kvkNumber(),
                        entity.name(),
                        entity.tradingNames(),
                        formerNames,
                        entity.place(),
                        entity.province(),
                        entity.sector())));
    }

    /** A delivery of certificates. */
    static String csv(List<Certificate> certificates) {
        return IntakeCsv.of(certificates.stream()
                .map(certificate -> (CertificateEvent) new CertificateEvent.Issued(certificate))
                .toList());
    }
}
