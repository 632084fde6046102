package nl.tredewijzer.registry.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
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
import nl.tredewijzer.registry.index.StandaloneIndex;

/** A file of names with their KvK numbers, made a register of. */
final class NameFile {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private NameFile() {}

    /** The names by number; what stands twice under one number counts once, as its last name. */
    static Map<KvkNumber, String> read(Path file) throws IOException {
        Map<KvkNumber, String> names = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(file)) {
            names.put(KvkNumber.of(row.getField("kvk")), row.getField("name"));
        }
        return names;
    }

    static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    static StandaloneIndex index(Path directory, Map<KvkNumber, String> names) throws IOException {
        return indexOf(
                directory,
                names.entrySet().stream()
                        .map(entry ->
                                CoveredEntity.named(CoverageRole.MAIN_APPLICANT, entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** A register in which every one of these organisations holds a certificate of its own. */
    static StandaloneIndex indexOf(Path directory, List<CoveredEntity> organisations) throws IOException {
        return StandaloneIndex.build(
                directory, List.of(organisations.stream().map(NameFile::listed).toList()));
    }

    private static OrganisationHistory listed(CoveredEntity organisation) {
        KvkNumber number = organisation.kvkNumber();
        Certificate certificate = new Certificate(
                new CertificateId("Voorbeeldkeur", number.digits()),
                SchemeVersion.WITH_BASE_STEP,
                PerformanceLevel.STEP_1,
                false,
                new Validity(FROM, FROM.plusYears(1)),
                Optional.empty(),
                List.of(organisation));
        RecordedEvent issued =
                new RecordedEvent(1, Instant.EPOCH, "Voorbeeldkeur", new CertificateEvent.Issued(certificate));
        return new OrganisationHistory(number, List.of(CertificateHistory.of(List.of(issued), List.of())));
    }
}
