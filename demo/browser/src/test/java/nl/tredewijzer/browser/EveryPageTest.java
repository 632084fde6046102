package nl.tredewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in both languages, light and dark, wide and as narrow as pages may get (WCAG 2.2, 1.4.10). */
class EveryPageTest extends BrowserTest {

    private static final int MOST_BYTES = 100_000;
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    /** The page, two style sheets, the script and the icon, and on a profile the badge and the QR code. */
    private static final int MOST_REQUESTS = 7;

    /** Nodes of a page; a phone has work with more than some fifteen hundred. */
    private static final int MOST_NODES = 1500;

    /** Of what moves while a page comes; above it people press what they did not mean (web.dev, CLS). */
    private static final double MOST_SHIFTED = 0.1;

    private static final Map<String, String> PAGES = pages();

    /** Of pages that say that something is wrong. */
    private static final Map<String, Integer> STATUSES = Map.of("missing", 404, "refused", 400);

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("search", "/?q=bakkerij+trede+2");
        pages.put("near", "/?near=Hanzegeest");
        pages.put("near-unknown", "/?near=Atlantis");
        pages.put("nothing-found", "/?q=zwammenkwekerij+snorrebaard&exactLevel=STEP_3");
        pages.put("organisation", "/organisations/00001001");
        pages.put("suspended", "/organisations/00001062");
        pages.put("expired", "/organisations/00001056");
        pages.put("covered", "/organisations/00001048");
        pages.put("withdrawn", "/organisations/" + RunningRegister.WITHDRAWN);
        pages.put("long-history", "/organisations/" + RunningRegister.GROWN);
        pages.put("hostile", "/organisations/" + RunningRegister.HOSTILE);
        pages.put("hostile-found", "/?q=Onafgebrokenlangenaam");
        pages.put("measure", "/measure");
        pages.put("monitor", "/monitor");
        pages.put("guides", "/guides");
        pages.put("guide", "/guides/authorities");
        pages.put("guide-bidders", "/guides/bidders");
        pages.put("guide-organisations", "/guides/organisations");
        pages.put("guide-why", "/guides/why");
        pages.put("guide-bodies", "/guides/certification-bodies");
        pages.put("check", "/receipts/check");
        pages.put("developers", "/developers");
        pages.put("missing", "/nothing-here");
        pages.put("refused", "/?exactLevel=STEP_9&page=0");
        return pages;
    }

    /** Four looks of each, in which every language, colour and width meets every other. */
    static Stream<Arguments> everyPage() {
        return PAGES.keySet().stream()
                .flatMap(name -> Stream.of(
                        Arguments.of(name, "nl", ColorScheme.LIGHT, WIDE),
                        Arguments.of(name, "nl", ColorScheme.DARK, NARROW),
                        Arguments.of(name, "en", ColorScheme.LIGHT, NARROW),
                        Arguments.of(name, "en", ColorScheme.DARK, WIDE)));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void isUsableByEverybody(String name, String language, ColorScheme colours, int width) {
        Page page = window(new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
        int status = page.navigate(address(PAGES.get(name), language)).status();
        picture(page, String.join("-", name, language, colours.name().toLowerCase(), Integer.toString(width)));

        assertThat(status).isEqualTo(STATUSES.getOrDefault(name, 200));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertUsable(page);
    }

    private static String address(String bare, String language) {
        return language.equals("nl") ? bare : "/en" + (bare.startsWith("/?") ? bare.substring(1) : bare);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPrintedWithWhatItSaysAndWithoutWhatCanOnlyBePressed(String name) {
        Page page = window(new NewContextOptions().setViewportSize(794, 1123).setColorScheme(ColorScheme.DARK));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(PAGES.get(name));
        picture(page, name + "-print");

        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator(".masthead nav >> visible=true").count()).isZero();
        assertThat(page.locator("main :is(button, input, select) >> visible=true")
                        .count())
                .isZero();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .as("paper is white, whatever the screen is")
                .isEqualTo("rgb(255, 255, 255)");
    }

    static Set<String> names() {
        return PAGES.keySet();
    }

    @Test
    void whoUsesTheKeyboardSeesWhereItIs() {
        for (String address : List.of("/", "/?q=bakkerij", "/measure", "/organisations/00001001")) {
            Page page = window();
            page.navigate(address);
            for (int i = 0; i < 25; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.matches('body') ? '3px'"
                                + " : getComputedStyle(document.activeElement).outlineWidth"))
                        .as(address + ", " + page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))
                        .isEqualTo("3px");
            }
            page.context().close();
        }
    }

    @Test
    void noPageIsHeavy() {
        for (String address : PAGES.values()) {
            Page page = window();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = requests.stream()
                    .mapToInt(request -> request.sizes().responseBodySize)
                    .sum();
            assertThat(requests).as("requests of " + address).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(bytes).as("bytes of " + address).isLessThan(MOST_BYTES);
            assertThat((int) page.evaluate("document.querySelectorAll('*').length"))
                    .as("nodes of " + address)
                    .isLessThanOrEqualTo(MOST_NODES);
            page.context().close();
        }
    }

    /** What does not depend on how fast the machine or the line is. */
    @ParameterizedTest
    @MethodSource("names")
    void nothingKeepsAPageWaitingOrMovesItWhileItComes(String name) {
        for (int width : List.of(WIDE, NARROW)) {
            Page page = window(new NewContextOptions().setViewportSize(width, 800));
            page.addInitScript("window.shifted = 0; new PerformanceObserver(list => list.getEntries()"
                    + ".forEach(entry => window.shifted += entry.value))"
                    + ".observe({type: 'layout-shift', buffered: true});");
            page.navigate(PAGES.get(name));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");

            assertThat(((Number) page.evaluate("window.shifted")).doubleValue())
                    .as("moved")
                    .isLessThan(MOST_SHIFTED);
            assertThat(page.evaluate("[...document.querySelectorAll('script[src]')]"
                            + ".filter(script => !script.defer && !script.async && script.type !== 'module').length"))
                    .as("scripts for which the page waits")
                    .isEqualTo(0);
            assertThat(page.evaluate("[...document.images].filter(image => !image.hasAttribute('width')"
                            + " || !image.hasAttribute('height') || !image.hasAttribute('alt')).length"))
                    .as("pictures without room kept for them, or without words")
                    .isEqualTo(0);
            page.context().close();
        }
    }
}
