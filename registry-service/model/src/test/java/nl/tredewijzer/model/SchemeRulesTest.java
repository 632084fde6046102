package nl.tredewijzer.model;

import static nl.tredewijzer.model.Certificates.MAIN;
import static nl.tredewijzer.model.Certificates.certificate;
import static nl.tredewijzer.model.Certificates.history;
import static nl.tredewijzer.model.PerformanceLevel.ASPIRANT;
import static nl.tredewijzer.model.PerformanceLevel.BASE_STEP;
import static nl.tredewijzer.model.PerformanceLevel.STEP_1;
import static nl.tredewijzer.model.PerformanceLevel.STEP_2;
import static nl.tredewijzer.model.PerformanceLevel.STEP_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scheme allows, and what a certificate therefore cannot say. */
class SchemeRulesTest {

    @Test
    void aCertificateRunsTwoYearsToTheDayAndNotOneMore() {
        LocalDate from = LocalDate.of(2024, 2, 29);
        assertThatCode(() -> new Validity(from, LocalDate.of(2026, 2, 28))).doesNotThrowAnyException();
        assertThatCode(() -> new Validity(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Validity(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 2)))
                .hasMessageContaining("at most two years");
    }

    @Test
    void aCertificateDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Validity(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 2, 29)))
                .hasMessageContaining("does not end before it begins");
    }

    @ParameterizedTest
    @CsvSource({"1.6,false", "2.0,false", "2.0.9,false", "2.1,true", "2.1.1,true", "2.10,true", "3,true"})
    void theBaseStepExistsSinceHandbook21(String version, boolean exists) {
        assertThat(new SchemeVersion(version).knows(BASE_STEP)).isEqualTo(exists);
        assertThat(new SchemeVersion(version).knows(STEP_1)).isTrue();
    }

    @Test
    void aLevelThatTheHandbookDoesNotHaveIsRefused() {
        Certificate recent = certificate("A", BASE_STEP, "2024-01-01", "2025-12-31");
        assertThatThrownBy(() -> new Certificate(
                        recent.id(),
                        new SchemeVersion("2.0"),
                        BASE_STEP,
                        false,
                        recent.validity(),
                        Optional.empty(),
                        recent.entities()))
                .hasMessageContaining("Handbook 2.0 has no Base step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "twee", "2.1-rc", "2.1.1.1", "99999"})
    void onlySourcedHandbooksAreKnown(String version) {
        if (version.equals("2")) {
            assertThat(new SchemeVersion(version).isKnown()).isFalse();
        } else {
            assertThatThrownBy(() -> new SchemeVersion(version)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new SchemeVersion("2.1").isKnown()).isTrue();
    }

    @Test
    void thirtyPlusIsAReadingWithinStep3Only() {
        assertThatThrownBy(() -> certificate("A", STEP_2, true, "2024-01-01", "2025-12-31", null))
                .hasMessageContaining("30+");
        assertThat(certificate("A", STEP_3, true, "2024-01-01", "2025-12-31", null)
                        .thirtyPlus())
                .isTrue();
    }

    @Test
    void anUnderlyingEntityDoesNotStandAlone() {
        Certificate whole = certificate("A", STEP_1, "2024-01-01", "2025-12-31");
        assertThatThrownBy(() -> new Certificate(
                        whole.id(),
                        whole.schemeVersion(),
                        STEP_1,
                        false,
                        whole.validity(),
                        Optional.empty(),
                        whole.entities().subList(1, 2)))
                .hasMessageContaining("main applicant");
    }

    @Test
    void twoCertificatesOfOneApplicantDoNotOverlap() {
        CertificateHistory first = history(1, certificate("A", STEP_1, "2024-01-01", "2025-12-31"));
        CertificateHistory overlapping = history(2, certificate("B", STEP_2, "2025-12-31", "2027-12-30"));
        CertificateHistory following = history(3, certificate("C", STEP_2, "2026-01-01", "2027-12-31"));
        Applicant applicant = new Applicant(MAIN, List.of(first));

        assertThat(applicant.overlappedBy(overlapping)).contains(first);
        assertThat(applicant.overlappedBy(following)).isEmpty();
    }

    @Test
    void aCertificateMayOverlapTheOneItReplaces() {
        CertificateHistory first = history(1, certificate("A", STEP_1, "2024-01-01", "2025-12-31"));
        CertificateHistory next = history(2, certificate("B", STEP_2, false, "2025-06-01", "2027-05-31", "A"));

        assertThat(new Applicant(MAIN, List.of(first)).overlappedBy(next)).isEmpty();
        assertThat(next.overlaps(first)).isFalse();
        assertThat(first.overlaps(next)).isFalse();
        assertThat(next.supersessionOf(first.id())).contains(new Supersession(next.id(), LocalDate.of(2025, 6, 1), 2));
    }

    @Test
    void aCorrectionThatTakesTheReplacementBackLetsTheTwoOverlap() {
        CertificateHistory next = history(2, certificate("B", STEP_2, false, "2025-06-01", "2027-05-31", "A"));
        Certificate first = certificate("A", STEP_1, "2024-01-01", "2025-12-31");
        CertificateHistory replaced = CertificateHistory.of(
                history(1, first).events(),
                next.supersessionOf(first.id()).stream().toList());
        CertificateHistory corrected = history(
                2,
                next.certificate(),
                new CertificateEvent.Corrected(certificate("B", STEP_2, "2025-06-01", "2027-05-31"), "vervangt niets"));

        assertThat(next.overlaps(replaced)).isFalse();
        assertThat(corrected.overlaps(replaced)).isTrue();
    }

    @Test
    void aThirtyPlusDocumentMayStandBesideItsStep3ButNotBesideAnother() {
        CertificateHistory step3 = history(1, certificate("A", STEP_3, "2024-01-01", "2025-12-31"));
        CertificateHistory thirtyPlus = history(2, certificate("B", STEP_3, true, "2024-01-01", "2025-12-31", null));
        CertificateHistory another = history(3, certificate("C", STEP_3, true, "2025-01-01", "2026-12-31", null));

        assertThat(thirtyPlus.overlaps(step3)).isFalse();
        assertThat(another.overlaps(thirtyPlus)).isTrue();
    }

    @Test
    void afterAWithdrawalAnewCertificateMayBegin() {
        Certificate ended = certificate("A", STEP_1, "2024-01-01", "2025-12-31");
        CertificateHistory withdrawn =
                history(1, ended, new Withdrawn(ended.id(), LocalDate.of(2025, 1, 1), "bedrijf verkocht"));
        CertificateHistory suspended =
                history(1, ended, new Suspended(ended.id(), LocalDate.of(2025, 1, 1), "onderzoek"));
        CertificateHistory next = history(5, certificate("B", STEP_1, "2025-01-01", "2026-12-31"));

        assertThat(next.overlaps(withdrawn)).isFalse();
        assertThat(next.overlaps(suspended)).as("a suspended one still holds").isTrue();
    }

    @Test
    void anAspirantStatusIsExtendedOnceSinceHandbook21AndNotAtAllBefore() {
        CertificateHistory first = history(1, certificate("A", ASPIRANT, "2020-01-01", "2021-12-31"));
        CertificateHistory second = history(2, certificate("B", ASPIRANT, "2022-01-01", "2023-12-31"));
        Certificate extension = certificate("C", ASPIRANT, "2024-01-01", "2025-12-31");
        Certificate underOlderHandbook = new Certificate(
                extension.id(),
                new SchemeVersion("2.0"),
                ASPIRANT,
                false,
                extension.validity(),
                Optional.empty(),
                extension.entities());

        assertThat(new Applicant(MAIN, List.of(first)).extendsAspirantTooOften(extension))
                .isFalse();
        assertThat(new Applicant(MAIN, List.of(first, second)).extendsAspirantTooOften(extension))
                .isTrue();
        assertThat(new Applicant(MAIN, List.of(first)).extendsAspirantTooOften(underOlderHandbook))
                .isTrue();
    }

    @Test
    void anEntityThatACorrectionTookOffIsNotCoveredAnyMore() {
        Certificate whole = certificate("A", STEP_1, "2024-01-01", "2025-12-31");
        Certificate mainOnly = new Certificate(
                whole.id(),
                whole.schemeVersion(),
                STEP_1,
                false,
                whole.validity(),
                Optional.empty(),
                whole.entities().subList(0, 1));
        CertificateHistory corrected = history(1, whole, new CertificateEvent.Corrected(mainOnly, "hoort er niet bij"));
        OrganisationHistory subsidiary = new OrganisationHistory(Certificates.SUBSIDIARY, List.of(corrected));

        assertThat(subsidiary.standingOn(LocalDate.of(2024, 6, 1)).status()).isEmpty();
        assertThat(subsidiary.certificates()).as("its history is kept").hasSize(1);
    }
}
