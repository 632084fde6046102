package nl.tredewijzer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageLanguageTest {

    @Test
    void theAddressSaysTheLanguage() {
        assertThat(PageLanguage.of("/en")).isEqualTo(PageLanguage.ENGLISH);
        assertThat(PageLanguage.of("/en/receipts/check")).isEqualTo(PageLanguage.ENGLISH);
        assertThat(PageLanguage.of("/")).isEqualTo(PageLanguage.DUTCH);
        assertThat(PageLanguage.of("/entity")).isEqualTo(PageLanguage.DUTCH);
    }

    @Test
    void theSwitchLeadsToTheSamePageAndBack() {
        for (String bare : new String[] {"/", "/receipts/check", "/organisations/12345678", "/?q=en"}) {
            String english = PageLanguage.ENGLISH.at(bare);
            assertThat(PageLanguage.of(english.split("\\?")[0])).isEqualTo(PageLanguage.ENGLISH);
            assertThat(PageLanguage.DUTCH.at(bare)).isEqualTo(bare);
        }
        assertThat(PageLanguage.ENGLISH.at("/?q=en")).isEqualTo("/en?q=en");
        assertThat(PageLanguage.bare("/en")).isEqualTo("/");
        assertThat(PageLanguage.bare("/en/receipts/check")).isEqualTo("/receipts/check");
    }

    @Test
    void percentagesAreWrittenAsEachLanguageDoes() {
        assertThat(PageLanguage.DUTCH.percent(new BigDecimal("3.750"), 2)).isEqualTo("3,75\u00A0%");
        assertThat(PageLanguage.ENGLISH.percent(new BigDecimal("3.750"), 2)).isEqualTo("3.75%");
    }

    @Test
    void daysAndMomentsAreToldAsPeopleReadThem() {
        assertThat(PageLanguage.DUTCH.day(LocalDate.parse("2026-03-01"))).isEqualTo("1 maart 2026");
        assertThat(PageLanguage.ENGLISH.day(LocalDate.parse("2026-03-01"))).isEqualTo("1 March 2026");
        assertThat(PageLanguage.DUTCH.moment(Instant.parse("2026-06-30T22:30:00Z")))
                .isEqualTo("1 juli 2026 om 00:30:00");
    }
}
