package nl.tredewijzer.registry.http.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.Site;
import nl.tredewijzer.pages.Templates;
import nl.tredewijzer.pages.text.DevelopersText;
import nl.tredewijzer.pages.text.GuideText;
import nl.tredewijzer.pages.text.LayoutText;
import org.eclipse.microprofile.config.ConfigProvider;

/** The pages of the register: where they lead, and how they are sent. */
public final class RegisterPages {

    /** The page with the search box. */
    public static final String SEARCH = "/";

    /** The page that checks a receipt. */
    public static final String CHECK_RECEIPT = "/receipts/check";

    /** The page that measures an organisation. */
    public static final String MEASURE = "/measure";

    /** The page on which an organisation follows itself. */
    public static final String MONITOR = "/monitor";

    /** The list of guides; each of them is below it. */
    public static final String GUIDES = "/guides";

    /** The page for developers. */
    public static final String DEVELOPERS = "/developers";

    /** Where the pages of organisations are: behind it comes a KvK number. */
    public static final String ORGANISATIONS = "/organisations/";

    private static final Site SITE = new Site(
            LayoutText.REGISTER_TAGLINE,
            SEARCH,
            navigation(),
            List.of(Site.Entry.page(LayoutText.MONITOR, MONITOR), Site.Entry.file(LayoutText.API, "/v1/openapi.json")));

    private static final Templates TEMPLATES =
            new Templates(RegisterPages.class.getClassLoader(), "nl.tredewijzer.registry");

    private RegisterPages() {}

    /** The workbench is another application: {@code registry.pages.workbench} names its path where it runs beside this one. */
    private static List<Site.Entry> navigation() {
        Stream<Site.Entry> beside = ConfigProvider.getConfig()
                .getOptionalValue("registry.pages.workbench", String.class)
                .map(path -> Site.Entry.within(path.replaceFirst("/+$", ""), LayoutText.WORKBENCH, "/"))
                .stream();
        return Stream.of(
                        Stream.of(Site.Entry.page(LayoutText.SEARCH, SEARCH)),
                        beside,
                        Stream.of(
                                Site.Entry.page(LayoutText.MEASURE, MEASURE),
                                Site.Entry.page(GuideText.TITLE, GUIDES),
                                Site.Entry.page(LayoutText.CHECK_RECEIPT, CHECK_RECEIPT),
                                Site.Entry.page(DevelopersText.TITLE, DEVELOPERS)))
                .flatMap(entries -> entries)
                .toList();
    }

    /** A page of the register at the address that was asked, in the language that the address says. */
    public static Page page(HttpServletRequest request, String title) {
        return pageAt(request.getRequestURI(), request.getQueryString(), title);
    }

    /** A page of the register that is shown at a path with a query, or without one (null). */
    static Page pageAt(String path, String query, String title) {
        String address = PageLanguage.bare(path) + (query == null ? "" : "?" + query);
        return Page.of(SITE, PageLanguage.of(path), address, title);
    }

    /**
     * Sends a page.
     *
     * @param template the template of its content, below {@code src/main/jte}
     * @param shown what the template shows
     */
    public static void send(HttpServletResponse response, int status, Page page, String template, Object shown)
            throws IOException {
        String html = TEMPLATES.page(page, template, shown);
        send(response, status, page.language(), html);
    }

    /** What a template shows, without a page around it. */
    public static String piece(String template, Object shown) {
        return TEMPLATES.piece(template, shown);
    }

    /** Sends a piece of a page, for a browser that has the rest of it. */
    public static void sendPiece(HttpServletResponse response, PageLanguage language, String template, Object shown)
            throws IOException {
        send(response, HttpServletResponse.SC_OK, language, piece(template, shown));
    }

    private static void send(HttpServletResponse response, int status, PageLanguage language, String html)
            throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Language", language.tag());
        // the server packs it for who accepts that
        response.addHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Security-Policy", Templates.POLICY);
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        response.getOutputStream().write(bytes);
    }
}
