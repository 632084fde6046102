package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What visitors do: search, filter, look at an organisation, check a receipt; with and without a script or a mouse. */
class VisitTest extends BrowserTest {

    @Test
    void suggestionsComeWhileANameIsTypedAndAreReachedByKeyboard() {
        Page page = window();
        page.navigate("/");
        page.locator("#q").pressSequentially("fluisterende ei");
        Locator suggestion = page.locator(".suggestions a").first();
        assertThat(suggestion).containsText("Groenbedrijf De Fluisterende Eik");
        picture(page, "suggestions");
        assertUsable(page);

        page.keyboard().press("Tab");
        assertThat(suggestion).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Groenbedrijf De Fluisterende Eik B.V.");
    }

    @Test
    void aFilterTakesEffectAtOnceAndTheAddressCanBeShared() {
        Page page = window();
        page.navigate("/?q=bakkerij");
        String before = page.locator("#total").innerText();
        page.locator("input[value=STEP_2]").check();
        assertThat(page).hasURL(Pattern.compile("exactLevel=STEP_2"));
        assertThat(page.locator("#total")).not().hasText(before);
        String filtered = page.locator("#total").innerText();
        assertThat(page.locator("input[value=STEP_2]")).isFocused();
        picture(page, "filtered");

        page.reload();
        assertThat(page.locator("#total")).hasText(filtered);
        assertUsable(page);
    }

    @Test
    void oneFilterAfterAnotherTakesEffectAndTheOtherLanguageKeepsThemAll() {
        Page page = window();
        page.navigate("/?q=bakkerij");
        page.locator("input[value=STEP_2]").check();
        assertThat(page).hasURL(Pattern.compile("exactLevel=STEP_2"));
        page.locator("input[value=VALID]").check();
        assertThat(page).hasURL(Pattern.compile("exactLevel=STEP_2&status=VALID"));
        page.locator("#sort").selectOption("name");
        assertThat(page).hasURL(Pattern.compile("/\\?q=bakkerij&exactLevel=STEP_2&sort=name&status=VALID$"));
        assertThat(page.locator("#sort")).hasValue("name");

        page.locator(".languages a").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("input[value=STEP_2]")).isChecked();
        assertThat(page.locator("input[value=VALID]")).isChecked();
        assertThat(page.locator("#sort")).hasValue("name");
        assertThat(page.locator("#q")).hasValue("bakkerij");
    }

    @Test
    void withoutTheLastFilterTheFirstPageIsThereAgain() {
        Page page = window();
        page.navigate("/?status=VALID");
        page.locator("input[value=VALID]").click();
        assertThat(page.locator(".browse").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("[0-9]/$"));
    }

    @Test
    void suggestionsComeOnThePageOfResultsToo() {
        Page page = window();
        page.navigate("/?near=Hanzegeest");
        page.locator("#q").pressSequentially("fluisterende ei");
        assertThat(page.locator(".suggestions a").first()).containsText("Groenbedrijf De Fluisterende Eik");
        assertThat(page).hasURL(Pattern.compile("/\\?near=Hanzegeest$"));
        assertThat(page.locator(".result").first()).isVisible();
    }

    @Test
    void whoLooksAroundAPlaceSeesValidCertificatesAndTheNearestFirstAndCanSeeTheOthers() {
        Page page = window();
        page.navigate("/?q=B.V.");
        page.locator("#near").fill("Hanzegeest");
        page.locator("#near").press("Enter");
        assertThat(page.locator("#sort option:checked")).hasText("Dichtstbij");
        assertThat(page.locator("input[value=VALID]")).isChecked();
        assertThat(page.locator(".chosen")).containsText("geldig");

        page.locator("input[value=VALID]").uncheck();
        assertThat(page.locator(".chosen")).not().containsText("geldig");
        assertThat(page).hasURL(Pattern.compile("status=ANY"));
        page.reload();
        assertThat(page.locator("input[value=VALID]")).not().isChecked();
        assertThat(page.locator("#sort option:checked")).hasText("Dichtstbij");
    }

    @Test
    void aLongFilterIsShownWholeWithoutAScript() {
        Page page = window(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        page.navigate("/?status=VALID");
        Locator places = page.locator("#facet-place");
        places.locator("summary").click();
        int before = places.locator("input").count();
        places.locator("a.more").click();
        assertThat(places.locator("a.more")).hasCount(0);
        assertThat(places.locator("input").last()).isVisible();
        assertThat(places.locator("input")).not().hasCount(before);
        picture(page, "whole-filter");
    }

    @Test
    void theAddressAboveAllOrganisationsLeadsToTheSearch() {
        Page page = window();
        page.navigate("/en/organisations?near=Hanzegeest");
        assertThat(page).hasURL(Pattern.compile("/en\\?near=Hanzegeest$"));
        assertThat(page.locator("#near")).hasValue("Hanzegeest");
    }

    @Test
    void everythingWorksWithoutAScript() {
        Page page = window(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        page.navigate("/");
        page.locator("#q").fill("bakkerij");
        page.locator("#q").press("Enter");
        page.locator("input[value=STEP_2]").check();
        page.getByText("Filters toepassen").click();
        assertThat(page).hasURL(Pattern.compile("exactLevel=STEP_2"));
        page.locator(".result h2 a").first().click();
        assertThat(page.locator(".growth")).isVisible();
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void whoUsesTheKeyboardSkipsTheMenu() {
        Page page = window();
        page.navigate("/receipts/check");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#file")).isFocused();
    }

    @Test
    void aReceiptIsTakenAlongAndCheckedAndAChangedOneIsCaught() {
        Page page = window();
        String receipt = page.request().get("/v1/receipts?kvkNumber=00001001").text();
        page.navigate("/receipts/check");
        page.locator("#file").setInputFiles(file(receipt));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#outcome")).containsText("Dit bewijs klopt");
        picture(page, "receipt-stands");
        assertUsable(page);

        page.locator("#file").setInputFiles(file(receipt.replace("STEP_3", "STEP_2")));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#outcome")).containsText("Dit bewijs klopt niet");
        picture(page, "receipt-fails");
        assertUsable(page);
    }

    @Test
    void whatWasFoundIsPrintedWithoutTheBoxAndTheFilters() {
        Page page = window();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate("/?q=bakkerij");
        picture(page, "search-print");

        assertThat(page.locator(".result").first()).isVisible();
        assertThat(page.locator("#total")).isVisible();
        assertThat(page.locator("#q")).isHidden();
        assertThat(page.locator(".only-print")).hasText("Gezocht: bakkerij");
        assertThat(page.locator(".facets")).isHidden();
    }

    @Test
    void suggestionsGoAwayWithTheFocusSoThatTheyHideNothing() {
        Page page = window();
        page.navigate("/");
        page.locator("#q").pressSequentially("fluisterende ei");
        assertThat(page.locator(".suggestions")).isVisible();
        page.locator("#near").focus();
        page.mouse().move(0, 0);
        assertThat(page.locator(".suggestions")).isHidden();
    }

    @Test
    void howToFollowByWebhookIsReadByKeyboard() {
        Page page = window();
        page.navigate("/organisations/00001001");
        page.locator(".ways summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#webhook-code")).isVisible();
        assertThat(page.locator("#webhook-code")).hasValue(Pattern.compile("/v1/webhooks.*00001001", Pattern.DOTALL));
        picture(page, "webhook");
        assertUsable(page);
    }

    private static FilePayload file(String text) {
        return new FilePayload("receipt.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void mistakesInTheFormAreNamedWhereTheyAre() {
        Page page = window();
        page.navigate("/en/receipts/check");
        page.locator("#keys-own").check();
        page.locator("#ownKeys").fill("no key");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#mistakes li")).hasCount(2);
        picture(page, "mistakes");
        assertUsable(page);
        page.locator("#mistakes a").first().click();
        assertThat(page.locator("#file")).isFocused();
        assertThat(page.title()).startsWith("Something is missing");
    }
}
