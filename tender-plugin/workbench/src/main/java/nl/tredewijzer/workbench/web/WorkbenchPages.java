package nl.tredewijzer.workbench.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.Site;
import nl.tredewijzer.pages.Templates;
import nl.tredewijzer.pages.text.LayoutText;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Language;

/** The pages of the workbench: where they lead, and how they are sent. */
public final class WorkbenchPages {

    /** Where results are: behind it comes the id of one. */
    public static final String EVALUATIONS = "/evaluations/";

    /** The page that takes a list. */
    public static final String HOME = "/";

    /** Seconds. */
    private static final int A_WHILE = 60;

    private static final Templates TEMPLATES =
            new Templates(WorkbenchPages.class.getClassLoader(), "nl.tredewijzer.workbench");

    private WorkbenchPages() {}

    /** The language that the address says. */
    public static PageLanguage language(HttpServletRequest request) {
        return PageLanguage.of(path(request));
    }

    /** The language of the library that is spoken on pages in this one. */
    public static Language spoken(PageLanguage language) {
        return language == PageLanguage.DUTCH ? Language.DUTCH : Language.ENGLISH;
    }

    /** The path within the application, without language. */
    public static String bare(HttpServletRequest request) {
        return PageLanguage.bare(path(request));
    }

    /** A page of the workbench at the address that was asked. */
    public static Page page(HttpServletRequest request, String title) {
        return Page.of(site(request.getContextPath()), language(request), bare(request), title);
    }

    /** Of an error page: the path that was asked, not that of the page. */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        return path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
    }

    private static Site site(String context) {
        return new Site(
                WorkbenchText.TAGLINE,
                HOME,
                List.of(
                        Site.Entry.page(LayoutText.SEARCH, "/"),
                        Site.Entry.within(context, LayoutText.WORKBENCH, HOME),
                        Site.Entry.page(LayoutText.CHECK_RECEIPT, "/receipts/check")),
                List.of(),
                context);
    }

    /** Says that the same may be asked again in a while, to a page that is sent because it is too busy now. */
    public static void soonAgain(HttpServletResponse response) {
        response.setIntHeader("Retry-After", A_WHILE);
    }

    /** Sends a page; nobody on the way may keep it, for it may say who bids. */
    public static void send(HttpServletResponse response, int status, Page page, String template, Object shown)
            throws IOException {
        byte[] bytes = TEMPLATES.page(page, template, shown).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Language", page.language().tag());
        response.getOutputStream().write(bytes);
    }
}
