package nl.tredewijzer.registry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.pages.PageLanguage;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final KvkNumber OWN = KvkNumber.of("00001001");
    private static final CertificateId ID = new CertificateId("Keurhuis Voorbeeld", "C-1");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");
    private static final Instant RECORDED = Instant.parse("2024-04-01T08:00:00Z");

    private static final CertificateEvent ISSUED = issued(ID, LocalDate.parse("2024-04-01"), LAST_DAY);

    private static CertificateEvent issued(CertificateId id, LocalDate from, LocalDate until) {
        return new CertificateEvent.Issued(new Certificate(
                id,
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(from, until),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, OWN, "Voorbeeld"))));
    }

    @Test
    void whoFollowsHearsThatACertificateExpiredOnTheDayAfterItsLastOne() {
        assertThat(news(LAST_DAY, ISSUED)).noneMatch(news -> news.what().contains("verlopen"));
        News expired = news(LAST_DAY.plusDays(1), ISSUED).get(0);

        assertThat(expired.what()).isEqualTo("Certificaat C-1 is verlopen");
        assertThat(expired.more()).isEqualTo("Laatste geldige dag: 31 maart 2026");
        assertThat(expired.at()).as("midnight in Amsterdam").isEqualTo("2026-03-31T22:00:00Z");
    }

    @Test
    void thatACertificateEndsIsToldThreeMonthsBefore() {
        LocalDate before = LocalDate.parse("2025-12-31");

        assertThat(news(before.minusDays(1), ISSUED)).hasSize(1);
        assertThat(news(before, ISSUED).get(0).what()).isEqualTo("Certificaat C-1 loopt binnenkort af");
    }

    @Test
    void whoFollowsHearsWhichCertificateIsValidAfterTheOneThatEnds() {
        CertificateId next = new CertificateId("Keurhuis Voorbeeld", "C-2");
        CertificateEvent atOnce = issued(next, LAST_DAY.plusDays(1), LAST_DAY.plusYears(2));
        CertificateEvent later = issued(next, LAST_DAY.plusDays(2), LAST_DAY.plusYears(2));

        assertThat(news(LAST_DAY.plusDays(1), ISSUED, atOnce).get(0).more())
                .isEqualTo("Laatste geldige dag: 31 maart 2026. Daarna geldt certificaat C-2");
        assertThat(news(LAST_DAY.plusDays(1), ISSUED, later).get(0).more())
                .isEqualTo("Laatste geldige dag: 31 maart 2026");
    }

    @Test
    void newsKeepsItsNameAndMomentForEver() {
        List<News> atOnce = news(LAST_DAY.plusDays(1), ISSUED);
        List<News> yearsLater = news(LAST_DAY.plusYears(3), ISSUED);

        assertThat(yearsLater).isEqualTo(atOnce);
        assertThat(yearsLater).extracting(News::id).doesNotHaveDuplicates();
    }

    @Test
    void whatWasWithdrawnBeforeItsEndDoesNotExpire() {
        CertificateEvent withdrawn =
                new CertificateEvent.Withdrawn(ID, LocalDate.parse("2025-06-01"), "Aantallen klopten niet");

        assertThat(news(LAST_DAY.plusYears(1), ISSUED, withdrawn))
                .extracting(News::what)
                .containsExactly("Certificaat C-1 ingetrokken", "Certificaat C-1 verleend");
    }

    @Test
    void aFollowerSeesTheExpiryAsTheLatestChangeOfTheFeed() {
        String feed =
                new AtomFeed(profile(LAST_DAY.plusDays(1), ISSUED), PageLanguage.ENGLISH, "https://r.example/1").xml();

        assertThat(feed)
                .contains("<updated>2026-03-31T22:00:00Z</updated><link rel=\"self\"")
                .contains("<id>https://r.example/1#ended-1-2026-03-31</id><title>Certificate C-1 has expired</title>");
    }

    private static List<News> news(LocalDate today, CertificateEvent... events) {
        return News.of(profile(today, events), PageLanguage.DUTCH);
    }

    private static Profile profile(LocalDate today, CertificateEvent... events) {
        List<RecordedEvent> recorded = IntStream.range(0, events.length)
                .mapToObj(i -> new RecordedEvent(i + 1, RECORDED.plusSeconds(i), "Keurhuis Voorbeeld", events[i]))
                .toList();
        return new Profile(
                OrganisationHistory.of(OWN, recorded, events.length),
                today,
                new RegisterState(events.length, Optional.of(RECORDED)));
    }
}
