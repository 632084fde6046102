package nl.tredewijzer.registry.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.SearchText;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.Facet;

/** The first page: a search box, ways to look around, and what was found once something was asked. */
@WebServlet({"", "/en", "/en/"})
public class SearchPageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FoundByAddress search;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchAddress address = SearchAddress.of(request.getParameterMap());
        boolean home = address.isEmpty();
        FoundByAddress.Found found =
                search.page(home ? address.with(Facet.STATUS.field(), CertificateStatus.VALID.name()) : address);
        SearchPage shown = new SearchPage(PageLanguage.of(request.getRequestURI()), address, found.answer());
        if (request.getHeader("HX-Request") != null) {
            // the form also sends what asks nothing: an address to share is without it, and the first page is another
            // one
            response.setHeader(home ? "HX-Redirect" : "HX-Push-Url", shown.at(address));
        }
        Page page =
                RegisterPages.page(request, shown.title()).asOf(found.state()).withScript();
        RegisterPages.send(
                response,
                HttpServletResponse.SC_OK,
                home ? page.described(shown.say(SearchText.DESCRIPTION)) : page,
                home ? "search/home.jte" : "search/results.jte",
                shown);
    }
}
