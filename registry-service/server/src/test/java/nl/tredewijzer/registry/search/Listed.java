package nl.tredewijzer.registry.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import nl.tredewijzer.registry.index.StandaloneIndex;

/**
 * An organisation with one certificate for two years.
 *
 * @param number counts organisations, from 1
 */
record Listed(
        int number,
        String name,
        List<String> tradingNames,
        List<String> formerNames,
        Optional<String> place,
        Optional<String> province,
        Optional<String> sector,
        PerformanceLevel level,
        boolean thirtyPlus,
        LocalDate from) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A name with Trede 1, valid today, and nothing else. */
    static Listed named(int number, String name) {
        return new Listed(
                number,
                name,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PerformanceLevel.STEP_1,
                false,
                TODAY.minusMonths(3));
    }

    Listed also(List<String> trading, List<String> former) {
        return new Listed(number, name, trading, former, place, province, sector, level, thirtyPlus, from);
    }

    Listed in(String where, String provinceOfIt, String does) {
        return new Listed(
                number,
                name,
                tradingNames,
                formerNames,
                Optional.of(where),
                Optional.of(provinceOfIt),
                Optional.of(does),
                level,
                thirtyPlus,
                from);
    }

    Listed with(PerformanceLevel reached) {
        return new Listed(number, name, tradingNames, formerNames, place, province, sector, reached, thirtyPlus, from);
    }

    Listed withThirtyPlus() {
        return new Listed(
                number, name, tradingNames, formerNames, place, province, sector, PerformanceLevel.STEP_3, true, from);
    }

    Listed expired() {
        return new Listed(
                number,
                name,
                tradingNames,
                formerNames,
                place,
                province,
                sector,
                level,
                thirtyPlus,
                TODAY.minusYears(3));
    }

    String kvkNumber() {
        return String.format(Locale.ROOT, "%08d", number);
    }

    OrganisationHistory history() {
        KvkNumber kvk = KvkNumber.of(kvkNumber());
        Certificate certificate = new Certificate(
                new CertificateId("Voorbeeldkeur", "VK/" + number),
                new SchemeVersion("2.1"),
                level,
                thirtyPlus,
                new Validity(from, from.plusYears(2).minusDays(1)),
                Optional.empty(),
                List.of(new CoveredEntity(
                        CoverageRole.MAIN_APPLICANT, kvk, name, tradingNames, formerNames, place, province, sector)));
        RecordedEvent recorded = new RecordedEvent(
                number, Instant.parse("2026-11-23T10:00:00Z"), "Voorbeeldkeur", new Issued(certificate));
        return new OrganisationHistory(kvk, List.of(CertificateHistory.of(List.of(recorded), List.of())));
    }

    /** An index of these organisations, in an empty directory. */
    static StandaloneIndex index(Path directory, Stream<Listed> organisations) throws IOException {
        return StandaloneIndex.build(
                directory, List.of(organisations.map(Listed::history).toList()));
    }
}
