package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.tredewijzer.tender.DutchTime;
import org.junit.jupiter.api.Test;

/** The space of a certified organisation: opened by a token, filled from the page that measures, and emptied. */
class MonitorTest extends BrowserTest {

    private static final String OWN = "00001001";

    @Test
    void aMeasurementIsKeptShownAndDeleted() {
        String token = RunningRegister.tokenOf(OWN);
        Page page = window();
        page.navigate("/monitor");
        page.locator("#token").fill(token);
        page.locator("button[value=open]").click();
        assertThat(page.locator("main")).containsText(OWN);
        picture(page, "monitor-empty");
        assertUsable(page);

        page.navigate("/measure");
        field(page, "organisation.fte", "48");
        field(page, "organisation.workers", "60");
        field(page, "people.0.number", "3");
        field(page, "people.0.hoursPerWeek", "24");
        page.locator("#measure").click();
        page.locator("#token").fill(token);
        page.locator("button[value=keep]").click();

        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("svg.measured circle")).hasCount(2);
        assertThat(page.locator("main .notice.doubt").first()).isVisible();
        assertThat(page.locator("figure.series").first()).containsText(day(Locale.forLanguageTag("nl")));
        picture(page, "monitor-opened");
        assertUsable(page);
        page.locator(".languages a").click();
        assertThat(page.locator("figure.series").first()).containsText(day(Locale.ENGLISH));
        picture(page, "monitor-opened-en");
        assertUsable(page);

        page.locator("details summary").click();
        page.locator("button[value=delete-all]").click();
        assertThat(page.locator("main tbody tr")).hasCount(0);
    }

    private static String day(Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(DutchTime.dayOf(Instant.now()));
    }

    private static void field(Page page, String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }
}
