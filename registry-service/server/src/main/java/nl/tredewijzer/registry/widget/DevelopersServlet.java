package nl.tredewijzer.registry.widget;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.DevelopersText;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.PublicAddress;
import nl.tredewijzer.registry.http.pages.RegisterPages;

/** The page for developers: the API, the files, and the element for pages of their own. */
@WebServlet({RegisterPages.DEVELOPERS, "/en" + RegisterPages.DEVELOPERS})
public class DevelopersServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicAddress publicAddress;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageLanguage language = PageLanguage.of(request.getRequestURI());
        RegisterPages.send(
                response,
                HttpServletResponse.SC_OK,
                RegisterPages.page(request, language.say(DevelopersText.TITLE))
                        .described(language.say(DevelopersText.SUMMARY)),
                "widget/developers.jte",
                new DevelopersPage(language, publicAddress.of(request)));
    }
}
