package nl.tredewijzer.demo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Applicant;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Supersession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SampleRegister sample = SampleRegister.on(TODAY);

    @Test
    void sameDayGivesTheSameRegister() {
        assertThat(SampleRegister.on(TODAY)).isEqualTo(sample);
    }

    @Test
    void holdsAboutThreeHundredCertificates() {
        assertThat(sample.certificates()).hasSizeBetween(290, 330);
    }

    @Test
    void numbersAreOnesThatTheTradeRegisterDoesNotHandOut() {
        assertThat(entities())
                .allSatisfy(entity -> assertThat(entity.kvkNumber().digits()).startsWith("0000"));
    }

    @Test
    void oneNumberIsOneName() {
        Map<KvkNumber, Set<String>> names = entities().stream()
                .collect(Collectors.groupingBy(
                        CoveredEntity::kvkNumber, Collectors.mapping(CoveredEntity::name, Collectors.toSet())));
        assertThat(names.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    @Test
    void everyLevelAndBothFormsOfThirtyPlusOccur() {
        assertThat(sample.certificates()).extracting(Certificate::level).contains(PerformanceLevel.values());
        List<CertificateHistory> histories = histories(sample);
        assertThat(histories).anyMatch(history -> standsBeside(history, histories));
        assertThat(histories)
                .anyMatch(history -> history.certificate().thirtyPlus() && !standsBeside(history, histories));
    }

    @Test
    void certificatesCoverSeveralEntitiesAndSomeEntitiesHaveSeveralMainApplicants() {
        assertThat(sample.certificates())
                .anyMatch(certificate -> certificate.entities().size() > 4);
        Map<KvkNumber, Set<KvkNumber>> applicants = sample.certificates().stream()
                .flatMap(certificate -> certificate.entities().stream()
                        .map(entity -> Map.entry(
                                entity.kvkNumber(), certificate.mainApplicant().kvkNumber())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        assertThat(applicants.values()).anyMatch(main -> main.size() > 2);
        assertThat(entities()).anyMatch(entity -> entity.role() == CoverageRole.UNDERLYING_ENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-02-28", "2028-02-29", "2029-12-31", "2032-03-01"})
    void everyStatusOccursWheneverTheSampleIsMade(LocalDate today) {
        Set<CertificateStatus> statuses = histories(SampleRegister.on(today)).stream()
                .map(history -> history.statusOn(today))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CertificateStatus.class)));
        assertThat(statuses).containsExactlyInAnyOrder(CertificateStatus.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-02-28", "2028-02-29", "2029-12-31", "2032-03-01"})
    void noCertificateOfAnApplicantOverlapsAnotherUnlessItMay(LocalDate today) {
        byApplicant(histories(SampleRegister.on(today))).forEach((kvkNumber, histories) -> {
            Applicant applicant = new Applicant(kvkNumber, histories);
            assertThat(histories).allSatisfy(history -> assertThat(applicant.overlappedBy(history))
                    .isEmpty());
        });
    }

    @Test
    void nothingInItIsWorthAWarning() {
        byApplicant(histories(sample)).forEach((kvkNumber, histories) -> {
            Applicant applicant = new Applicant(kvkNumber, histories);
            assertThat(histories).allSatisfy(history -> {
                assertThat(history.certificate().schemeVersion().isKnown()).isTrue();
                assertThat(applicant.extendsAspirantTooOften(history.certificate()))
                        .isFalse();
            });
        });
    }

    @Test
    void bodiesSendOneRowPerEntityAndPerLaterEvent() {
        long rows = sample.events().stream()
                .mapToLong(event -> event instanceof CertificateEvent.Issued issued
                        ? issued.certificate().entities().size()
                        : 1)
                .sum();
        long written = 0;
        for (Body body : Body.values()) {
            List<String> lines = sample.csvOf(body).lines().toList();
            assertThat(lines.get(0)).startsWith("event,certificateNumber,replaces,schemeVersion,level,thirtyPlus");
            written += lines.size() - 1;
        }
        assertThat(written).isEqualTo(rows);
    }

    private List<CoveredEntity> entities() {
        return sample.certificates().stream()
                .flatMap(certificate -> certificate.entities().stream())
                .toList();
    }

    private static boolean standsBeside(CertificateHistory history, List<CertificateHistory> others) {
        return history.certificate().thirtyPlus()
                && others.stream()
                        .map(CertificateHistory::certificate)
                        .anyMatch(other -> other.mainApplicant()
                                        .kvkNumber()
                                        .equals(history.certificate()
                                                .mainApplicant()
                                                .kvkNumber())
                                && other.mayStandBeside(history.certificate()));
    }

    private static Map<KvkNumber, List<CertificateHistory>> byApplicant(List<CertificateHistory> histories) {
        return histories.stream()
                .collect(Collectors.groupingBy(
                        history -> history.certificate().mainApplicant().kvkNumber()));
    }

    private static List<CertificateHistory> histories(SampleRegister sample) {
        Map<CertificateId, List<RecordedEvent>> events = new LinkedHashMap<>();
        Map<CertificateId, List<Supersession>> supersessions = new LinkedHashMap<>();
        long sequence = 0;
        for (CertificateEvent event : sample.events()) {
            sequence++;
            events.computeIfAbsent(event.id(), id -> new ArrayList<>())
                    .add(new RecordedEvent(sequence, Instant.EPOCH, "sample", event));
            if (event instanceof CertificateEvent.Issued issued) {
                Supersession by = new Supersession(
                        event.id(), issued.certificate().validity().from(), sequence);
                issued.certificate().replacedId().ifPresent(id -> supersessions
                        .computeIfAbsent(id, each -> new ArrayList<>())
                        .add(by));
            }
        }
        return events.entrySet().stream()
                .map(entry ->
                        CertificateHistory.of(entry.getValue(), supersessions.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
