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
        fill(page);
        page.locator(".languages button[lang=en]").click();
        assertThat(page.locator("[name='people.0.number']")).hasValue("3");
        page.locator("button[value=add-people]").click();
        assertThat(page.locator("[name='people.2.number']")).isVisible();
        page.locator("#measure").click();
        assertThat(page.locator("#outcome")).containsText("Provisionally: Step 1");
        picture(page, "measured-narrow");
        page.locator(".languages button[lang=nl]").click();
        assertThat(page.locator("#outcome")).containsText("Voorlopig: Trede 1");
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
        picture(page, "measured-mistakes");
        page.locator("#list").fill(list.replace(";x;", ";16;"));
        page.locator("#measure").click();
        assertThat(page.locator("#outcome")).containsText("Trede 3");
    }

    @Test
    void mistakesStandBesideTheirFieldsAndEnterMeasures() {
        Page page = window(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        page.navigate("/en/measure");
        fill(page);
        field(page, "organisation.fte", "1.500");
        field(page, "purchases.0.value", "250.000");
        page.locator("[name='organisation.fte']").press("Enter");
        assertThat(page.locator("#mistakes")).containsText("Total fte: This can be 1500 or 1.5");
        assertThat(page.locator("#mistakes")).containsText("Supplier 1, Supplier's turnover (€)");
        picture(page, "measured-mistakes-dark");
        assertUsable(page);
        field(page, "organisation.fte", "1500");
        field(page, "purchases.0.turnover", "1.000.000");
        field(page, "purchases.0.supplierFte", "40");
        field(page, "purchases.0.supplierDirect", "10 %");
        page.locator("#measure").click();
        assertThat(page.locator("#outcome")).containsText("Provisionally below Step 1");
        assertUsable(page);
    }

    @Test
    void whenATokenOpensNothingAllNumbersStay() {
        Page page = window();
        page.navigate("/measure");
        fill(page);
        page.locator("#measure").click();
        page.locator("#token").fill("mistyped");
        page.locator("button[value=keep]").click();
        assertThat(page.locator("#mistakes")).containsText("Dit token opent geen ruimte");
        assertThat(page.locator("[name='people.0.number']")).hasValue("3");
        assertThat(page.locator("#outcome")).containsText("Voorlopig: Trede 1");
        assertUsable(page);
    }
}
