package nl.tredewijzer.registry.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.index.RegisterIndex;

/** A piece of the search page: what may be meant, below the box in which it is typed. */
@WebServlet({"/suggestions", "/en/suggestions"})
public class SuggestionsPageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 8;

    /** What the piece shows. */
    record Shown(PageLanguage language, SuggestionsAnswer answer) implements View {

        String profile(SuggestionsAnswer.Suggested suggested) {
            return at(RegisterPages.ORGANISATIONS + suggested.kvkNumber());
        }

        String filter(SuggestionsAnswer.SuggestedLabel label) {
            return at(SearchAddress.empty().with(label.as(), label.value()).behind(RegisterPages.SEARCH));
        }
    }

    @Inject
    private transient RegisterIndex index;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        String typed = given.substring(0, Math.min(given.length(), OrganisationQuery.LONGEST_TEXT));
        SuggestionsAnswer answer = index.read(
                snapshot -> SuggestionsAnswer.of(typed, snapshot.suggestions(typed, MOST), snapshot.state()));
        PageLanguage language = PageLanguage.of(request.getRequestURI());
        RegisterPages.sendPiece(response, language, "search/suggestions.jte", new Shown(language, answer));
    }
}
