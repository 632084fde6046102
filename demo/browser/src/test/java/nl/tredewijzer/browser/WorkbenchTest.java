package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
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
            "<script>alert(1)</script>";00009999;310.000,00
            """;

    static Stream<Arguments> everyWindow() {
        return Stream.of("/tender/", "/tender/en")
                .flatMap(address -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(colours ->
                                Stream.of(1280, 320).map(width -> Arguments.of(address, colours, width))));
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
        page.locator("summary").first().click();
        seen(page, "workbench-read-" + name);

        test(page);
        page.locator("table.results summary").first().click();
        seen(page, "workbench-result-" + name);
    }

    @Test
    void everythingWorksWithoutAScript() {
        Page page = window(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        page.navigate("/tender/");
        page.locator("#text").fill(LIST);
        page.locator("main button[type=submit]").click();
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
    }

    @Test
    void aTableSortsInPlaceAndTextsAreCopied() {
        Page page = window(new NewContextOptions()
                .setViewportSize(1280, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate("/tender/");
        page.locator("#text").fill(LIST);
        page.locator("main button[type=submit]").click();
        test(page);
        String address = page.url();
        page.locator("table.results thead a").first().click();
        assertThat(page.locator("table.results tbody th").first()).containsText("script");
        assertThat(page.url()).isEqualTo(address);

        Locator copy = page.locator("button[data-copy=m1]");
        page.locator("table.results tr", new Page.LocatorOptions().setHasText("Eerste")).locator("summary").first().click();
        copy.click();
        assertThat(copy).hasText("Gekopieerd");
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).contains("Eerste B.V.");
    }

    @Test
    void everyFormOfTheReportAndTheReceiptAreThereToTakeAlong() {
        Page page = window();
        page.navigate("/tender/");
        page.locator("#text").fill(LIST);
        page.locator("main button[type=submit]").click();
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
        String list = "naam;kvk-nummer;bedrag\n"
                + IntStream.range(1000, 2000)
                        .mapToObj(i -> "Inschrijver " + i + ";0000" + i + ";250000")
                        .collect(Collectors.joining("\n"));
        Page page = window();
        page.navigate("/tender/");
        page.locator("#file")
                .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("main button[type=submit]").click();
        test(page);
        assertThat(page.locator("table.results tbody tr")).hasCount(100);
        assertUsable(page);
        page.locator(".pages a").click();
        assertThat(page.locator(".pages")).containsText("2");
        assertThat(page.url()).doesNotContain("0000").doesNotContain("Inschrijver");
    }

    private static void test(Page page) {
        page.locator("#referenceDate").fill(LocalDate.now().toString());
        page.locator("#value").fill("250.000");
        page.locator("#percentage").fill("5");
        page.locator("#policy").selectOption("oost-nederland@2023-V05");
        page.locator("button[value=test]").click();
        page.locator("table.results").waitFor();
    }

    private static void seen(Page page, String name) {
        picture(page, name);
        assertUsable(page);
    }
}
