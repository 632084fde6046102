package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The element on a page of another site, the policy of which allows the register and no inline script or style. */
class WidgetTest extends BrowserTest {

    private static final Pattern SCRIPT = Pattern.compile("<script .*?</script>", Pattern.DOTALL);

    private ForeignPage site;
    private Page visited;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void itSaysWhatTheRegisterSaysAndNothingBetter() throws IOException {
        Page page = open("00001001", "00001062", "00001056", "00009876", "abc");

        assertThat(shown(page, "00001001")).containsText("PSO Trede 3: geldig t/m");
        assertThat(shown(page, "00001062")).containsText("geschorst");
        assertThat(shown(page, "00001056")).containsText("verlopen");
        assertThat(shown(page, "00009876")).containsText("sluit gelijkwaardig bewijs niet uit");
        assertThat(shown(page, "abc")).containsText("Geen leesbaar KvK-nummer");
        picture(page, "widget");
        assertUsable(page);
    }

    @Test
    void itFollowsTheLanguageAndTheNumberOfItsPage() throws IOException {
        Page page = open("00001001");
        page.evaluate("document.querySelector('tredewijzer-check').lang = 'en'");
        assertThat(shown(page, "00001001")).containsText("PSO Step 3: valid to");

        page.evaluate("document.querySelector('tredewijzer-check').setAttribute('kvk', '00001062')");
        assertThat(shown(page, "00001062")).containsText("suspended");
    }

    @Test
    void aRegisterThatDoesNotAnswerIsNoAnswerAboutTheCertificate() throws IOException {
        answering(429, "");
        assertThat(shown(site(), "00001001")).containsText("Dat zegt niets over het certificaat");
    }

    @Test
    void aStatusOfLaterYearsIsNotGuessed() throws IOException {
        answering(200, "{\"status\":\"TRANSFERRED\",\"level\":\"STEP_1\",\"validOn\":\"2030-01-01\"}");
        assertThat(shown(site(), "00001001")).containsText("Dit antwoord is hier niet bekend");
    }

    @Test
    void theBadgeIsAPictureOfTheRegisterAndNeedsNothingElse() throws IOException {
        visited = window();
        visited.navigate("/developers");
        String code = visited.locator("#code").inputValue();
        String badgeOfOak = code.substring(code.indexOf("<a href="), code.indexOf("</tredewijzer-check>"))
                .replaceAll("(?<=/organisations/)[0-9]{8}", "00001001");
        site = ForeignPage.of(RunningRegister.address().toString(), badgeOfOak);
        alsoAsks(site.address());
        Locator badge = site().locator("img[src$='/badge.svg']");
        badge.scrollIntoViewIfNeeded();

        assertThat(badge).hasJSProperty("complete", true);
        assertThat(badge).not().hasJSProperty("naturalWidth", 0);
    }

    private Page site() {
        visited.navigate(site.address());
        return visited;
    }

    private void answering(int status, String body) throws IOException {
        prepare("00001001");
        visited.route(
                "**/v1/organisations/**",
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(status)
                        .setBody(body)
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))));
    }

    private Page open(String... numbers) throws IOException {
        prepare(numbers);
        return site();
    }

    private void prepare(String... numbers) throws IOException {
        visited = window();
        visited.navigate("/developers");
        Matcher script = SCRIPT.matcher(visited.locator("#code").inputValue());
        script.find();
        String elements = "";
        for (String number : numbers) {
            elements += "<p><tredewijzer-check kvk=\"" + number + "\"></tredewijzer-check></p>";
        }
        site = ForeignPage.of(RunningRegister.address().toString(), script.group() + elements);
        alsoAsks(site.address());
    }

    private static Locator shown(Page page, String number) {
        return page.locator("tredewijzer-check[kvk='" + number + "'] [role=status]");
    }
}
