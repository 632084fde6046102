package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The officer's workbench, from a pasted list to the report. */
class WorkbenchTest extends BrowserTest {

    private static final String LIST = """
            naam;kvk-nummer;bedrag
            Eerste B.V.;00001001;250.000,00
            Tweede B.V.;00001062;300.000,00
            Onbekend B.V.;99999999;310.000,00
            Bonte Bezem;;290.000,00
            Vijfde B.V.;00001023;305.000,00;te veel
            "<script>alert(1)</script>";00009999;310.000,00
            """;

    static Stream<Arguments> everyWindow() {
        return Stream.of("/tender/", "/tender/en").flatMap(address -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(colours -> Stream.of(1280, 320).map(width -> Arguments.of(address, colours, width))));
    }

    @ParameterizedTest
    @MethodSource("everyWindow")
    void everyStepIsUsableByEverybody(String address, ColorScheme colours, int width) {
        String name = String.join("-", address.replace("/", ""), colours.name().toLowerCase(), Integer.toString(width));
        Page page = window(new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
        page.navigate(address);
        seen(page, "workbench-list-" + name);

        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#mistakes")).isVisible();
        seen(page, "workbench-mistake-" + name);

        page.locator("#text").fill(LIST);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("input.red")).hasValue("Vijfde B.V.;00001023;305.000,00;te veel");
        page.locator("summary").first().click();
        seen(page, "workbench-read-" + name);

        page.locator("button[value=test]").click();
        assertThat(page.locator("#referenceDate")).hasAttribute("aria-invalid", "true");
        seen(page, "workbench-incomplete-" + name);

        test(page);
        page.locator("table.results summary").first().click();
        seen(page, "workbench-result-" + name);

        page.locator("button[value=what-if]").click();
        assertThat(page.locator("#mistakes")).isVisible();
        page.locator("#testedOn").fill(LocalDate.now().minusYears(20).toString());
        page.locator("button[value=what-if]").click();
        assertThat(page.locator("#changes .depth-0")).isVisible();
        seen(page, "workbench-what-if-" + name);

        page.locator("#proof").fill("Een verklaring");
        page.locator("button[value=proof]").click();
        assertThat(page.locator("#proof")).hasValue("Een verklaring");
        seen(page, "workbench-proof-" + name);
    }

    @Test
    void aRedLineIsCorrectedWhereItStands() {
        Page page = window();
        give(page, LIST);
        assertThat(page.locator("#list legend")).containsText("5 inschrijvers");
        page.locator("input.red").fill("Vijfde B.V.;00001023;305.000,00");
        page.locator("button[value=read]").first().click();
        assertThat(page.locator("#list legend")).containsText("6 inschrijvers");
        assertThat(page.locator("input.red")).hasCount(0);
        test(page);
        assertThat(page.locator("table.results")).containsText("Vijfde B.V.");
    }

    @Test
    void theOtherLanguageKeepsWhatWasGiven() {
        Page page = window();
        give(page, LIST);
        page.locator("#title").fill("Groenonderhoud");
        page.locator("button[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#title")).hasValue("Groenonderhoud");
        assertThat(page.locator("#list legend")).containsText("5 bidders");
    }

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

    @Test
    void aFileIsDropped() {
        Page page = window();
        page.navigate("/tender/");
        page.evaluate("""
                list => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File([list], "lijst.csv", {type: "text/csv"}));
                  document.querySelector("[data-drop=file]").dispatchEvent(
                    new DragEvent("drop", {dataTransfer: dropped, bubbles: true, cancelable: true}));
                }""", LIST);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#list legend")).containsText("5 inschrijvers");
    }

    @Test
    void whoUsesTheKeyboardGoesFromPasteToResult() {
        Page page = window();
        page.navigate("/tender/");
        page.locator("#text").focus();
        page.keyboard().insertText(LIST);
        for (String next : List.of("file", "notice")) {
            page.keyboard().press("Tab");
            assertThat(page.locator("#" + next)).isFocused();
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("#referenceDate").waitFor();
        page.locator("#referenceDate").fill(LocalDate.now().toString());
        page.locator("#policy").selectOption("oost-nederland@2023-V05");
        page.locator("#percentage").fill("5");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Wat is begrepen");
        page.locator("button[value=test]").focus();
        page.keyboard().press("Enter");
        page.locator("table.results summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("table.results details").first()).hasAttribute("open", "");
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

    @Test
    void whatIsGoneOrNeverWasIsSaid() {
        Page page = window();
        for (String address :
                List.of("/tender/evaluations/gone", "/tender/evaluations", "/tender/nothing", "/tender/en/nothing")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            seen(page, "workbench-absent");
        }
    }

    @Test
    void onPaperTheExplanationsStandThere() {
        Page page = window(new NewContextOptions().setViewportSize(800, 1100));
        give(page, LIST);
        test(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        seen(page, "workbench-print");
        assertThat(page.locator("#m1")).isVisible();
        assertThat(page.locator("#what-if")).isHidden();
    }

    @Test
    void everythingWorksWithoutAScript() {
        Page page = window(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        give(page, LIST);
        test(page);
        page.locator("table.results thead a").first().click();
        assertThat(page.locator("table.results th[aria-sort=ascending]")).hasCount(1);
        page.locator("table.results thead a").first().click();
        assertThat(page.locator("table.results tbody th").first()).containsText("Tweede");

        page.locator("#testedOn").fill(LocalDate.now().minusYears(20).toString());
        page.locator("button[value=what-if]").click();
        assertThat(page.locator("#changes")).containsText("Stel");

        page.locator("#proof").fill("Verklaring van de SW");
        page.locator("#as").selectOption("STEP_2");
        page.locator("#motivation").fill("Het bewijs toont hetzelfde aan.");
        page.locator("#by").fill("A. Inkoper");
        page.locator("button[value=proof]").click();
        assertThat(page.locator("table.results")).containsText("Het bewijs toont hetzelfde aan.");
        assertThat(page.locator("button.copy").first()).isHidden();
        picture(page, "workbench-no-script");
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

    private static void give(Page page, String list) {
        page.navigate("/tender/");
        page.locator("#text").fill(list);
        page.locator("main button[type=submit]").click();
        page.locator("#list").waitFor();
    }

    private static void giveFile(Page page, String list) {
        page.navigate("/tender/");
        page.locator("#file")
                .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("main button[type=submit]").click();
    }

    private static String listOf(int bidders) {
        return "naam;kvk-nummer;bedrag\n"
                + IntStream.range(0, bidders)
                        .mapToObj(i -> "Inschrijver %d;%08d;250000".formatted(i, 10_000 + i))
                        .collect(Collectors.joining("\n"));
    }

    private static void fill(Page page) {
        page.locator("#referenceDate").fill(LocalDate.now().toString());
        page.locator("#value").fill("250.000");
        page.locator("#percentage").fill("5");
        page.locator("#policy").selectOption("oost-nederland@2023-V05");
    }

    private static void test(Page page) {
        fill(page);
        page.locator("button[value=test]").click();
        page.locator("table.results").waitFor();
    }

    private static void seen(Page page, String name) {
        picture(page, name);
        assertUsable(page);
    }
}
