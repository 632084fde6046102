package nl.tredewijzer.registry.guides;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.GuideText;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;

/** The list of guides, and each guide. */
@WebServlet({
    RegisterPages.GUIDES,
    RegisterPages.GUIDES + "/*",
    "/en" + RegisterPages.GUIDES,
    "/en" + RegisterPages.GUIDES + "/*"
})
public class GuideServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Guides guides;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageLanguage language = PageLanguage.of(request.getRequestURI());
        String name = request.getPathInfo();
        if (name == null) {
            list(language, request, response);
        } else {
            Written guide = guides.find(name.substring(1), language)
                    .orElseThrow(() -> new ProblemException(Problems.noSuchAddress()));
            RegisterPages.send(
                    response,
                    HttpServletResponse.SC_OK,
                    RegisterPages.page(request, guide.title()).described(guide.summary()),
                    "guides/guide.jte",
                    GuidePage.of(guide, language));
        }
    }

    private void list(PageLanguage language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RegisterPages.send(
                response,
                HttpServletResponse.SC_OK,
                RegisterPages.page(request, language.say(GuideText.TITLE)).described(language.say(GuideText.SUMMARY)),
                "guides/list.jte",
                GuideList.of(guides, language));
    }
}
