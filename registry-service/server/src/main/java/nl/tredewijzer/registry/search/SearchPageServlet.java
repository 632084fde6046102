package nl.tredewijzer.registry.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.SearchText;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.lookup.AskedDay;

/** The first page: a search box, ways to look around, and what was found once something was asked. */
@WebServlet({"", "/en", "/en/"})
public class SearchPageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private record Found(SearchAnswer answer, RegisterState state) {}

    @Inject
    private transient RegisterIndex index;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchAddress address = SearchAddress.of(request.getParameterMap());
        SearchAddress asked =
                address.isEmpty() ? address.with(Facet.STATUS.field(), CertificateStatus.VALID.name()) : address;
        SearchRequest search = SearchRequest.of(asked.query());
        Found found = index.read(snapshot ->
                new Found(new Search(snapshot, AskedDay.of(search.validOn(), clock)).answer(search), snapshot.state()));
        SearchPage shown = new SearchPage(PageLanguage.of(request.getRequestURI()), address, found.answer());
        Page page =
                RegisterPages.page(request, shown.title()).asOf(found.state()).withScript();
        RegisterPages.send(
                response,
                HttpServletResponse.SC_OK,
                address.isEmpty() ? page.described(shown.say(SearchText.DESCRIPTION)) : page,
                address.isEmpty() ? "search/home.jte" : "search/results.jte",
                shown);
    }
}
