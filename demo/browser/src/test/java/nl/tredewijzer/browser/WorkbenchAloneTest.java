package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.tredewijzer.browser.LameRegister.Lameness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbench when the register gives no answer, or has no room itself: each is said for what it is. */
class WorkbenchAloneTest extends OfficerTest {

    private static final LameRegister REGISTER = new LameRegister();
    private static URI address;

    @BeforeAll
    static void start() {
        address = RunningRegister.another(
                "lame", Map.of("TENDER_REGISTER", REGISTER.address().toString(), "TENDER_JOBS_MOST", "1"));
    }

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNREACHABLE | 1280 | er kwam geen verbinding tot stand",
                "UNREACHABLE | 320 | er kwam geen verbinding tot stand",
                "FAILING | 1280 | het register meldde een storing",
                "BUSY | 1280 | het register had het te druk",
                "BABBLING | 320 | het antwoord was niet te begrijpen"
            })
    void aRegisterThatGivesNoAnswerIsNoCertificateThatIsMissing(Lameness lameness, int width, String reason) {
        REGISTER.is(lameness);
        Page page = alone(width);
        give(page, LIST);
        test(page);

        assertThat(page.locator("#unreached"))
                .containsText("Het register gaf geen antwoord dat te gebruiken is: " + reason
                        + ". Over geen enkel certificaat");
        assertThat(page.locator("#checks")).containsText("Namen zonder nummer zijn niet opgezocht: " + reason);
        assertThat(page.locator(".bidder", new Page.LocatorOptions().setHasText("Eerste"))
                        .locator("td.figure"))
                .hasText(new String[] {"nog open", "nog open"});
        assertThat(page.locator("#proof-form")).hasCount(0);
        assertThat(page.locator("#downloads a[href*=receipt]")).hasCount(0);
        seen(page, "workbench-register-" + lameness.name().toLowerCase() + "-" + width);
    }

    @Test
    void whoFindsNoRoomKeepsWhatWasGiven() throws IOException, InterruptedException {
        REGISTER.is(Lameness.BUSY);
        Page page = alone(1280);
        give(page, LIST);
        page.locator("#title").fill("Groenonderhoud");
        fill(page);
        String other = askElsewhere();
        Response answer = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("button[value=test]").click());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headerValue("retry-after")).isNotBlank();
        assertThat(page.locator("#busy")).containsText("Het is nu te druk");
        assertThat(page.locator("#title")).hasValue("Groenonderhoud");
        assertThat(page.locator("#list legend")).containsText("5 inschrijvers");
        seen(page, "workbench-busy");

        HttpRequest forget = HttpRequest.newBuilder(URI.create(other)).DELETE().build();
        HttpClient.newHttpClient().send(forget, HttpResponse.BodyHandlers.discarding());
        page.locator("button[value=test]").click();
        page.locator("table.results").waitFor();
    }

    private Page alone(int width) {
        return window(
                new NewContextOptions().setViewportSize(width, 900).setBaseURL(address.toString()), address.toString());
    }

    /** A result that nobody has fetched takes the only room there is. */
    private static String askElsewhere() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/tender/v1/evaluations"))
                .header("Content-Type", "application/json")
                .header("Prefer", "respond-async")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"tender": {"title": "x", "deadline": "2026-06-01"}, "policy": "oost-nederland",
                         "bidders": [{"kvkNumber": "00001001"}]}"""))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
