package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From numbers to a level, with a what-if, a list, and without a script. */
class MeasureTest extends BrowserTest {

    private static void fill(Page page) {
        field(page, "organisation.fte", "48");
        field(page, "organisation.workers", "60");
        field(page, "people.0.number", "3");
        field(page, "people.0.hoursPerWeek", "24");
    }

    private static void field(Page page, String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    @Test
    void numbersComeToALevelAndAWhatIfStandsBeside() {
        Page page = window();
        page.navigate("/measure");
        fill(page);
        field(page, "whatIfs.0.name", "Twee erbij");
        field(page, "whatIfs.0.people.number", "2");
        field(page, "whatIfs.0.people.hoursPerWeek", "36");
        page.locator("#measure").click();
        assertThat(page.locator("#outcome")).containsText("Voorlopig: Trede 1");
        assertThat(page.locator("thead").first()).containsText("Twee erbij");
        picture(page, "measured");
        assertUsable(page);
        assertThat(page.locator("[name='people.0.number']")).hasValue("3");
    }

    @Test
    void severalWhatIfsStandSideBySide() {
        Page page = window();
        page.navigate("/measure");
        fill(page);
        page.locator("button[value=add-whatIfs]").click();
        for (int i = 0; i < 2; i++) {
            field(page, "whatIfs." + i + ".people.number", String.valueOf(i + 1));
            field(page, "whatIfs." + i + ".people.hoursPerWeek", "36");
        }
        page.locator("#measure").click();
        assertThat(page.locator("thead").first().locator("th")).hasCount(3);
        assertThat(page.locator("svg.measured")).hasCount(3);
        assertUsable(page);
    }

    @Test
    void theSameNarrowDarkInEnglishAndWithoutAScript() {
        Page page = window(new NewContextOptions()
                .setViewportSize(320, 800)
                .setColorScheme(ColorScheme.DARK)
                .setJavaScriptEnabled(false));
        page.navigate("/measure");
        page.locator(".languages a").click();
        fill(page);
        page.locator("button[value=add-people]").click();
        assertThat(page.locator("[name='people.2.number']")).isVisible();
        page.locator("#measure").click();
        assertThat(page.locator("#outcome")).containsText("Provisionally: Step 1");
        picture(page, "measured-narrow");
    }

    @Test
    void anOutcomeIsUsableOnANarrowScreen() {
        Page page = window(new NewContextOptions().setViewportSize(320, 800));
        page.navigate("/en/measure");
        fill(page);
        page.locator("#measure").click();
        assertThat(page.locator("#outcome")).isVisible();
        assertUsable(page);
    }

    @Test
    void aListFromASpreadsheetIsReadAndItsMistakesAreNamed() {
        Page page = window();
        page.navigate("/measure");
        field(page, "organisation.fte", "48");
        String list = "aantal;uren per week;uitgangspositie;contract\n4;32;WAJONG;REGULAR\n1;x;WAJONG;REGULAR\n";
        page.locator("#file")
                .setInputFiles(new FilePayload("mensen.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("#measure").click();
        assertThat(page.locator("#mistakes")).containsText("Regel 3 van de lijst");
        assertUsable(page);
        page.locator("#list").fill(list.replace(";x;", ";16;"));
        page.locator("#measure").click();
        assertThat(page.locator("#outcome")).containsText("Trede 3");
    }
}
