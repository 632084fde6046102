package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer decides on the page of a result where the policy is silent. */
class WorkbenchDecisionTest extends OfficerTest {

    /** A policy that credits the PSO and does not say how much. */
    private static final String SILENT = "eindhoven@onbekend";

    @ParameterizedTest
    @CsvSource({"1280, LIGHT, true", "320, DARK, false"})
    void whatThePolicyDoesNotSayIsDecidedForAllOfWhomItIsAskedAndTheDifferenceIsShown(
            int width, ColorScheme colours, boolean script) {
        Page page = window(new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setJavaScriptEnabled(script));
        result(page);
        String earlier = page.url();
        Locator form = page.locator("#decide-credit");
        assertThat(form.locator("optgroup").first())
                .hasAttribute("label", "wat het niveau oplevert is niet gepubliceerd");

        form.locator("#credit-about").selectOption("VALUE_UNPUBLISHED");
        form.locator("#credit-answer").selectOption("percentageReduction");
        form.locator("#credit-figure").fill("12,5 %");
        form.locator("#credit-motivation").fill("Zoals met de coördinator besproken.");
        form.locator("#credit-by").fill("A. Inkoper");
        picture(form, "workbench-decide-" + width + "-" + colours);
        form.locator("button").click();

        assertThat(page.locator("#changed")).containsText("A. Inkoper");
        assertThat(page.locator("table.results")).containsText("Zoals met de coördinator besproken.");
        if (script) {
            seen(page, "workbench-decided-" + width + "-" + colours);
        } else {
            picture(page, "workbench-decided-" + width + "-" + colours);
        }
        page.locator("#changed a").click();
        assertThat(page).hasURL(earlier.replace("#top", ""));
        assertThat(page.locator("#changed")).hasCount(0);
    }

    @Test
    void whatIsWrongIsSaidAtTheFormAndWhatWasFilledInStaysThere() {
        Page page = window();
        result(page);
        Locator form = page.locator("#decide-credit");
        form.locator("#credit-answer").selectOption("percentageReduction");
        form.locator("#credit-figure").fill("250");
        form.locator("#credit-motivation").fill("Zoals besproken.");
        form.locator("#credit-by").fill("A. Inkoper");
        form.locator("button").click();

        assertThat(page.locator("#decide-credit #mistakes")).containsText("hoogstens 100");
        assertThat(page.locator("#decide-credit #mistakes")).isInViewport();
        assertThat(page.locator("#credit-motivation")).hasValue("Zoals besproken.");
        assertThat(page.locator("#credit-answer")).hasValue("percentageReduction");
        assertThat(page.locator("#motivation")).hasValue("");
        seen(page, "workbench-decide-mistake");
    }

    private static void result(Page page) {
        give(page, LIST);
        fill(page);
        page.locator("#policy").selectOption(SILENT);
        page.locator("button[value=test]").click();
        page.locator("table.results").waitFor();
    }
}
