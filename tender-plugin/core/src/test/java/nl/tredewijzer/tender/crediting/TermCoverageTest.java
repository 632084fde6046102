package nl.tredewijzer.tender.crediting;

import static nl.tredewijzer.model.PerformanceLevel.STEP_1;
import static nl.tredewijzer.model.PerformanceLevel.STEP_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import org.junit.jupiter.api.Test;

class TermCoverageTest {

    private static final KvkNumber NUMBER = KvkNumber.of("00000101");
    private static final Term YEAR = Term.of("2027-01-01", "2027-12-31");

    @Test
    void aCertificateThatRunsPastTheTermIsNoWarning() {
        SampleRegister register = SampleRegister.empty().issued("00000101", "A-1", STEP_1, "2026-01-01", "2027-12-31");

        assertThat(coverage(register).warning()).isEmpty();
        assertThat(coverage(register).reachesTheEnd()).isTrue();
    }

    @Test
    void aCertificateThatExpiresWithinTheTermIsSaidWithTheShareItCovers() {
        SampleRegister register = SampleRegister.empty().issued("00000101", "A-1", STEP_1, "2026-01-01", "2027-03-14");

        assertThat(coverage(register).warning())
                .contains(new Remark(
                        Code.EXPIRES_IN_TERM,
                        Map.of(
                                "covered",
                                73L,
                                "days",
                                365L,
                                "share",
                                new Share(73, 365),
                                "until",
                                LocalDate.of(2027, 3, 14))));
    }

    @Test
    void theShareIsRoundedDownSoThatAlmostAllIsNotAll() {
        SampleRegister register = SampleRegister.empty().issued("00000101", "A-1", STEP_1, "2026-01-01", "2027-12-30");

        assertThat(coverage(register).warning().orElseThrow().dutch()).contains("364 van de 365 dagen", "(99,7%)");
    }

    @Test
    void aCertificateThatEndsBeforeTheTermBeginsCoversNothingOfIt() {
        SampleRegister register = SampleRegister.empty().issued("00000101", "A-1", STEP_1, "2025-01-01", "2026-12-31");

        assertThat(coverage(register).warning().orElseThrow().values()).containsEntry("covered", 0L);
    }

    @Test
    void aLaterCertificateOfTheSameOrAHigherLevelContinuesTheCoverage() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "A-1", STEP_1, "2026-01-01", "2027-03-31")
                .issued("00000101", "A-2", STEP_2, "2027-04-01", "2029-03-31");

        assertThat(coverage(register).warning()).isEmpty();
    }

    @Test
    void aLaterCertificateOfALowerLevelDoesNot() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "A-1", STEP_2, "2026-01-01", "2027-03-31")
                .issued("00000101", "A-2", STEP_1, "2027-04-01", "2029-03-31");

        assertThat(coverage(register).warning().orElseThrow().values()).containsEntry("covered", 90L);
    }

    @Test
    void daysInWhichTheCertificateIsSuspendedAreNotCovered() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "A-1", STEP_1, "2026-01-01", "2027-12-31")
                .suspended("A-1", "2027-12-01");

        assertThat(coverage(register).warning().orElseThrow().values())
                .containsEntry("covered", 334L)
                .containsEntry("until", LocalDate.of(2027, 11, 30));
    }

    @Test
    void theOrderInWhichCertificatesWereRecordedChangesNothing() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "A-2", STEP_2, "2027-04-01", "2029-03-31")
                .issued("00000101", "A-1", STEP_1, "2026-01-01", "2027-03-31");

        assertThat(coverage(register).isWhole()).isTrue();
    }

    @Test
    void daysBetweenTwoCertificatesAreSaidAlsoWhereTheSecondReachesTheEnd() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "A-1", STEP_1, "2026-01-01", "2027-03-31")
                .issued("00000101", "A-2", STEP_1, "2027-04-11", "2029-04-10");

        assertThat(coverage(register).reachesTheEnd()).isTrue();
        assertThat(coverage(register).warning().orElseThrow().values())
                .containsEntry("covered", 355L)
                .containsEntry("until", LocalDate.of(2029, 4, 10));
    }

    private static TermCoverage coverage(SampleRegister register) {
        Answered answered = (Answered) register.build().ask(List.of(NUMBER));
        Standing standing = answered.of(NUMBER).standingOn(LocalDate.of(2026, 11, 1));
        return TermCoverage.of(standing, YEAR);
    }
}
