package nl.tredewijzer.model;

import static nl.tredewijzer.model.Certificates.MAIN;
import static nl.tredewijzer.model.Certificates.SUBSIDIARY;
import static nl.tredewijzer.model.Certificates.certificate;
import static nl.tredewijzer.model.Certificates.id;
import static nl.tredewijzer.model.Certificates.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register knew at a moment never changes by what is recorded later. */
class KnownThenTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-01");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsRecordedLaterLeavesEveryEarlierAnswerAsItWas(long seed) {
        List<RecordedEvent> all = RandomEvents.of(new Random(seed), 60);
        for (int known = 0; known <= all.size(); known++) {
            List<RecordedEvent> then = all.subList(0, known);
            assertThat(OrganisationHistory.of(MAIN, all, known))
                    .isEqualTo(OrganisationHistory.of(MAIN, then, Long.MAX_VALUE));
            assertThat(CertificateHistory.fold(all, known)).isEqualTo(CertificateHistory.fold(then, Long.MAX_VALUE));
        }
    }

    @Test
    void aReplacementThatWasTakenBackLaterHeldAtThatTime() {
        List<RecordedEvent> events = List.of(
                recorded(1, new Issued(certificate("A-1", PerformanceLevel.STEP_2, "2024-01-01", "2025-12-31"))),
                recorded(2, new Issued(replacing("2025-01-01", "A-1"))),
                recorded(3, new Corrected(replacing("2025-09-01", "A-1"), "verkeerde begindatum")),
                recorded(4, new Corrected(replacing("2025-09-01", null), "vervangt niets")));
        assertThat(statusesUpTo(events))
                .containsExactly(
                        CertificateStatus.VALID,
                        CertificateStatus.SUPERSEDED,
                        CertificateStatus.VALID,
                        CertificateStatus.VALID);
        assertThat(OrganisationHistory.of(MAIN, events, 2).certificates().get(0).supersessions())
                .containsExactly(new Supersession(id("A-2"), LocalDate.parse("2025-01-01"), 2));
        assertThat(OrganisationHistory.of(MAIN, events, 3).certificates().get(0).supersessions())
                .containsExactly(new Supersession(id("A-2"), LocalDate.parse("2025-09-01"), 3));
    }

    @Test
    void anOrganisationThatACorrectionTookOffTheCertificateWasOnItBefore() {
        Certificate both = certificate("A-1", PerformanceLevel.STEP_2, "2024-01-01", "2025-12-31");
        Certificate alone = new Certificate(
                both.id(),
                both.schemeVersion(),
                both.level(),
                both.thirtyPlus(),
                both.validity(),
                both.replaces(),
                List.of(both.mainApplicant()));
        List<RecordedEvent> events =
                List.of(recorded(1, new Issued(both)), recorded(2, new Corrected(alone, "hoort er niet bij")));
        assertThat(OrganisationHistory.of(SUBSIDIARY, events, 1).standingOn(DAY).status())
                .contains(CertificateStatus.VALID);
        assertThat(OrganisationHistory.of(SUBSIDIARY, events, 2).standingOn(DAY).status())
                .isEmpty();
        assertThat(OrganisationHistory.of(SUBSIDIARY, events, 2).certificates()).hasSize(1);
    }

    @Test
    void beforeTheFirstEventNothingIsKnown() {
        List<RecordedEvent> events = List.of(
                recorded(5, new Issued(certificate("A-1", PerformanceLevel.STEP_2, "2024-01-01", "2025-12-31"))));
        assertThat(OrganisationHistory.of(MAIN, events, 4)).isEqualTo(OrganisationHistory.neverListed(MAIN));
    }

    private static List<CertificateStatus> statusesUpTo(List<RecordedEvent> events) {
        return IntStream.rangeClosed(1, events.size())
                .mapToObj(known -> OrganisationHistory.of(MAIN, events, known)
                        .certificates()
                        .get(0)
                        .statusOn(DAY))
                .toList();
    }

    private static Certificate replacing(String from, String replaced) {
        return certificate("A-2", PerformanceLevel.STEP_3, false, from, "2026-12-31", replaced);
    }

    /** Events of three certificates that replace each other, now and then covering other organisations. */
    private static final class RandomEvents {

        static List<RecordedEvent> of(Random random, int count) {
            List<RecordedEvent> events = new ArrayList<>();
            List<String> issued = new ArrayList<>();
            for (int sequence = 1; sequence <= count; sequence++) {
                String number = "A-" + random.nextInt(3);
                events.add(recorded(sequence, event(random, number, issued.contains(number))));
                issued.add(number);
            }
            return events;
        }

        private static CertificateEvent event(Random random, String number, boolean known) {
            if (!known) {
                return new Issued(content(random, number));
            }
            LocalDate day = DAY.plusDays(random.nextInt(400) - 200L);
            return switch (random.nextInt(4)) {
                case 0 -> new Suspended(id(number), day, "geschorst");
                case 1 -> new Withdrawn(id(number), day, "ingetrokken");
                default -> new Corrected(content(random, number), "verkeerd opgegeven");
            };
        }

        private static Certificate content(Random random, String number) {
            LocalDate from = DAY.plusDays(random.nextInt(400) - 200L);
            String other = "A-" + random.nextInt(3);
            Certificate certificate = certificate(
                    number,
                    PerformanceLevel.STEP_1,
                    false,
                    from.toString(),
                    from.plusYears(2).minusDays(1).toString(),
                    other.equals(number) ? null : other);
            return random.nextInt(3) > 0
                    ? certificate
                    : new Certificate(
                            certificate.id(),
                            certificate.schemeVersion(),
                            certificate.level(),
                            false,
                            certificate.validity(),
                            certificate.replaces(),
                            List.of(CoveredEntity.named(
                                    CoverageRole.MAIN_APPLICANT, KvkNumber.of("00000103"), "Voorbeeldzuster B.V.")));
        }
    }
}
