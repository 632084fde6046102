package nl.tredewijzer.registry.search;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.lookup.AskedDay;

/** The whole result of a search as a file, to {@link OrganisationQuery#DEEPEST} organisations. */
@WebServlet({"/organisations.csv", "/organisations.json"})
public class SearchDownloadServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final Jsonb JSON = JsonbBuilder.create();

    /**
     * What the file says.
     *
     * @param total how many organisations were found, of which the file has the first ones
     */
    public record Download(long total, LocalDate validOn, List<SearchAnswer.Result> results, RegisterView register) {}

    @Inject
    private transient RegisterIndex index;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest search =
                SearchRequest.of(SearchAddress.of(request.getParameterMap()).query());
        Download download = index.read(snapshot -> all(search, snapshot));
        boolean csv = request.getServletPath().endsWith("csv");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"pso-" + download.validOn() + (csv ? ".csv\"" : ".json\""));
        if (csv) {
            response.setContentType("text/csv;charset=UTF-8");
            ResultsCsv.write(download.results(), response.getOutputStream());
        } else {
            response.setContentType("application/json");
            response.getOutputStream().write(JSON.toJson(download).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Download all(SearchRequest search, RegisterSnapshot snapshot) {
        AskedDay day = AskedDay.of(search.validOn(), clock);
        Search searching = new Search(snapshot, day);
        List<SearchAnswer.Result> results = new ArrayList<>();
        SearchAnswer answer;
        int page = 0;
        do {
            page++;
            answer = searching.answer(search.onPage(page, OrganisationQuery.LARGEST_PAGE));
            results.addAll(answer.results());
        } while (results.size() < answer.total() && results.size() < OrganisationQuery.DEEPEST);
        return new Download(answer.total(), day.day(), results, answer.register());
    }
}
