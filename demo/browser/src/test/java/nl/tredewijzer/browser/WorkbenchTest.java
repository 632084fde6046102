package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.tender.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The officer's workbench, from a pasted list to the result, in every window. */
class WorkbenchTest extends OfficerTest {

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
        assertThat(page.locator(".menu a[aria-current]"))
                .hasAttribute("href", address.replaceFirst("/$", "").endsWith("en") ? "/tender/en" : "/tender/");
        page.locator("table.results summary").first().click();
        seen(page, "workbench-result-" + name);

        page.locator("button[value=what-if]").click();
        assertThat(page.locator("#mistakes")).isVisible();
        page.locator("#testedOn")
                .fill(DutchTime.dayOf(Instant.now()).minusYears(20).toString());
        page.locator("button[value=what-if]").click();
        assertThat(page.locator("#changes .depth-0")).isVisible();
        seen(page, "workbench-what-if-" + name);

        page.locator("#proof").fill("Een verklaring");
        page.locator("button[value=proof]").click();
        assertThat(page.locator("#proof")).hasValue("Een verklaring");
        seen(page, "workbench-proof-" + name);
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
        assertThat(page.locator("#mapping summary")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("#referenceDate").waitFor();
        page.locator("#referenceDate").fill(DutchTime.dayOf(Instant.now()).toString());
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

        page.locator("#testedOn")
                .fill(DutchTime.dayOf(Instant.now()).minusYears(20).toString());
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
}
