package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.tender.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer does with a result: choose, sort, ask what if, take along. */
class WorkbenchResultTest extends OfficerTest {

    @Test
    void whoIsMeantIsChosenAmongCandidates() {
        Page page = window();
        give(page, LIST);
        test(page);
        assertThat(page.locator("#names legend").nth(1)).containsText("Bonte Bezem");
        page.locator("#names input[type=radio]").first().check();
        page.locator("button[value=names]").click();
        assertThat(page.locator("#names")).hasCount(0);
        assertThat(page.locator(".bidder", new Page.LocatorOptions().setHasText("Bonte Bezem"))
                        .locator("th"))
                .containsText("KvK 000010");
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "320, DARK"})
    void afterTenNamesTheOthersAreFoldedAwayAndAllOfThemCanBeChosen(int width, ColorScheme colours) {
        Page page = window(new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
        give(
                page,
                "naam;bedrag\n"
                        + IntStream.rangeClosed(1, 23)
                                .mapToObj(i -> "Bonte Bezem;" + (250_000 + i))
                                .collect(Collectors.joining("\n")));
        test(page);
        assertThat(page.locator("main")).containsText("Inschrijvers: 23; nog iets nodig bij: 23.");
        assertThat(page.locator("#names fieldset fieldset")).hasCount(23);
        assertThat(page.locator("#names details fieldset")).hasCount(13);
        assertThat(page.locator("#names summary")).containsText("13");
        seen(page, "workbench-names-" + width);

        page.locator("#names summary").click();
        seen(page, "workbench-names-all-" + width);
        Locator last = page.locator("#names fieldset fieldset").last();
        last.locator("input[type=radio]").first().check();
        page.locator("button[value=names]").click();
        assertThat(page.locator("#names fieldset fieldset")).hasCount(22);
    }

    @Test
    void aCertainNameIsFilledInAndSaid() {
        Page page = window();
        give(page, "naam;bedrag\nGroenbedrijf De Fluisterende Eik B.V.;250000\nDe Onvindbare Egel;260000");
        test(page);
        assertThat(page.locator("#names .nobody")).containsText("De Onvindbare Egel");
        assertThat(page.locator("#names button")).hasCount(0);
        page.locator("#filled-in summary").click();
        assertThat(page.locator("#filled-in li")).containsText("KvK-nummer 00001001 ingevuld");
        seen(page, "workbench-filled-in");
    }

    @Test
    void aTableSortsInPlaceAndTextsAreCopied() {
        Page page = window(new NewContextOptions()
                .setViewportSize(1280, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        give(page, LIST);
        test(page);
        String address = page.url();
        page.locator("table.results thead a").first().click();
        assertThat(page.locator("table.results tbody th").first()).containsText("script");
        assertThat(page.url()).isEqualTo(address);

        Locator copy = page.locator("button[data-copy=m1]");
        page.locator(".bidder", new Page.LocatorOptions().setHasText("Eerste"))
                .locator("summary")
                .first()
                .click();
        copy.click();
        assertThat(copy).hasText("Gekopieerd");
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).contains("Eerste B.V.");
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT"})
    void everyLotIsShownByItselfAndProofIsDecidedForOneOfThem(int width, ColorScheme colours) {
        Page page = window(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        page.navigate("/tender/");
        page.locator("#text").fill("""
                naam;kvk-nummer;perceel;bedrag
                Eerste B.V.;00001001;1, 2;
                Onbekend B.V.;99999999;1, 2;
                Bonte Bezem;;2;
                """);
        page.locator("#notice").setInputFiles(file("release.json", "application/json", WorkbenchListTest.WITH_LOTS));
        page.locator("main button[type=submit]").click();
        page.locator("#referenceDate").fill(DutchTime.dayOf(Instant.now()).toString());
        page.locator("#percentage").fill("5");
        page.locator("button[value=test]").click();
        page.locator("table.results").waitFor();

        Locator bidder = page.locator(".bidder", new Page.LocatorOptions().setHasText("Onbekend"));
        bidder.locator("summary").first().click();
        assertThat(bidder.locator("section.lot")).hasCount(2);
        assertThat(bidder.locator("section.lot").first().locator("dl"))
                .containsText(Pattern.compile("Verplichting\\s+€ 12.500,00"));
        assertThat(page.locator("#reserved li")).hasCount(3);
        seen(page, "workbench-lots-" + width + "-" + colours);

        page.locator("#bidder").selectOption("99999999");
        page.locator("#lot").selectOption("2");
        page.locator("#proof").fill("Verklaring van de SW");
        page.locator("#as").selectOption("STEP_2");
        page.locator("#motivation").fill("Het bewijs toont hetzelfde aan.");
        page.locator("#by").fill("A. Inkoper");
        picture(page.locator("#proof-form"), "workbench-proof-of-lot-" + width + "-" + colours);
        page.locator("button[value=proof]").click();
        bidder.locator("summary").first().click();
        assertThat(bidder.locator("section.lot").first()).not().containsText("Het bewijs toont hetzelfde aan.");
        assertThat(bidder.locator("section.lot").last()).containsText("Het bewijs toont hetzelfde aan.");
    }

    @Test
    void withoutAClipboardTheTextIsSelected() {
        Page page = window();
        page.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        give(page, LIST);
        test(page);
        page.locator(".bidder", new Page.LocatorOptions().setHasText("Eerste"))
                .locator("summary")
                .first()
                .click();
        Locator copy = page.locator("button[data-copy=m1]");
        copy.click();
        assertThat(copy).hasText("Geselecteerd: druk op Ctrl+C");
        assertThat(page.evaluate("getSelection().toString()").toString()).contains("Eerste B.V.");
    }

    @Test
    void whatWouldChangeIsShownWhereItWasAsked() {
        Page page = window();
        giveFile(page, listOf(100));
        test(page);
        page.locator("#testedOn")
                .fill(DutchTime.dayOf(Instant.now()).minusYears(20).toString());
        page.locator("button[value=what-if]").click();
        assertThat(page.locator("#changes")).isInViewport();
        page.locator("#proof").fill("Een verklaring");
        page.locator("button[value=proof]").click();
        assertThat(page.locator("#mistakes")).isInViewport();

        page.locator("#motivation").fill("Het bewijs toont hetzelfde aan.");
        page.locator("#by").fill("A. Inkoper");
        page.locator("button[value=proof]").click();
        assertThat(page.locator("h1")).isInViewport();
        assertThat(page.locator("h1")).hasText("Uitkomst van de toets");
    }

    @Test
    void everyFormOfTheReportAndTheReceiptAreThereToTakeAlong() {
        Page page = window();
        give(page, LIST);
        test(page);
        Locator files = page.locator("#downloads a");
        assertThat(files.count()).isGreaterThanOrEqualTo(5);
        for (int i = 0; i < files.count(); i++) {
            Locator file = files.nth(i);
            assertThat(page.waitForDownload(file::click).failure()).isNull();
        }
    }

    @Test
    void aThousandBiddersAreUsableAndNobodyIsNamedInAnAddress() {
        String list = listOf(1000);
        Page page = window();
        giveFile(page, list);
        test(page);
        assertThat(page.locator("table.results .bidder")).hasCount(100);
        assertUsable(page);
        page.locator(".pages a").click();
        assertThat(page.locator(".pages")).containsText("2");
        assertThat(page.url()).doesNotContain("00001").doesNotContain("Inschrijver");
    }

    @Test
    void moreBiddersThanFitInOneReceiptGetSeveral() {
        Page page = window();
        giveFile(page, listOf(1001));
        test(page);
        Locator receipts = page.locator("#downloads a[href*=receipt]");
        assertThat(receipts).hasCount(2);
        assertThat(receipts.last()).containsText("deel 2 van 2");
        for (Locator receipt : receipts.all()) {
            assertThat(page.waitForDownload(receipt::click).failure()).isNull();
        }
    }

    @Test
    void whoWaitsSeesHowFarItIs() throws IOException, InterruptedException {
        Page page = window(new NewContextOptions().setViewportSize(320, 800));
        giveFile(page, listOf(1000));
        fill(page);
        List<String> others = List.of(askForNames(), askForNames());
        page.locator("button[value=test]").click();
        page.locator("progress").waitFor();
        seen(page, "workbench-waiting");
        for (String other : others) {
            send(HttpRequest.newBuilder(URI.create(other)).DELETE());
        }
        page.locator("table.results").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    }

    /** Has many names looked up: two of these are evaluated at a time, and the next one waits. */
    private static String askForNames() throws IOException, InterruptedException {
        String bidders = IntStream.range(0, 5000)
                .mapToObj("{\"name\": \"Bonte Bezem Hoveniers %d B.V.\"}"::formatted)
                .collect(Collectors.joining(","));
        String question = """
                {"tender": {"title": "x", "deadline": "2026-06-01"}, "policy": "oost-nederland", "bidders": [%s]}""".formatted(bidders);
        return send(HttpRequest.newBuilder(RunningRegister.address().resolve("/tender/v1/evaluations"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(question)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static HttpResponse<Void> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
    }
}
