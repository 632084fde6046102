package nl.tredewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A test that opens pages of a running register in a Chromium, and keeps a picture of what it saw. */
abstract class BrowserTest {

    private static final double A_MINUTE = 60_000;

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>(List.of("data:"));
    private BrowserContext context;

    @BeforeAll
    static void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(A_MINUTE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("browser")))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void end() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void nothingWasRefused() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** A window of a visitor. */
    Page window(NewContextOptions options) {
        String register = RunningRegister.address().toString();
        return window(options.setBaseURL(register), register);
    }

    /** A window for a page that stands by itself: nothing may be asked but files. */
    Page windowOfFiles(NewContextOptions options) {
        return window(options, "file:");
    }

    /** A window that stays on this server. */
    Page window(NewContextOptions options, String home) {
        expected.add(home);
        context = browser.newContext(options.setLocale("nl"));
        // the first page of a server that has just started takes its time
        context.setDefaultTimeout(A_MINUTE);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(".*status of (4..|500|503).*")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> complaints.add("a dialogue: " + dialog.message()));
        page.onRequest(request -> {
            if (expected.stream().noneMatch(request.url()::startsWith)) {
                complaints.add("asked somebody else: " + request.url());
            }
        });
        return page;
    }

    /** Lets pages ask this address, too. */
    void alsoAsks(String address) {
        expected.add(address);
    }

    /** A window of usual size. */
    Page window() {
        return window(new NewContextOptions().setViewportSize(1280, 900));
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("browser.directory"), "screenshots", name + ".png")));
    }

    static void picture(Locator part, String name) {
        part.screenshot(new Locator.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("browser.directory"), "screenshots", name + ".png")));
    }

    /** WCAG 2.2 as far as a program can tell, and nothing that has to be scrolled to the side. */
    static void assertUsable(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("wider than the window: " + page.url())
                .isIn(0, -15);
        assertThat(page.evaluate("[...document.querySelectorAll('svg')].filter(picture => {"
                        + " const box = picture.parentElement;"
                        + " return box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'visible';"
                        + "}).length"))
                .as("pictures that have to be scrolled to the side: " + page.url())
                .isEqualTo(0);
    }
}
