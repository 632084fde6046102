package nl.tredewijzer.registry.search;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.index.OrganisationQuery;

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
    private transient FoundByAddress search;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchAnswer answer = search.whole(SearchAddress.of(request.getParameterMap()));
        boolean csv = request.getServletPath().endsWith("csv");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"pso-" + answer.validOn() + (csv ? ".csv\"" : ".json\""));
        if (csv) {
            response.setContentType("text/csv;charset=UTF-8");
            ResultsCsv.write(answer.results(), response.getOutputStream());
        } else {
            response.setContentType("application/json");
            Download download = new Download(answer.total(), answer.validOn(), answer.results(), answer.register());
            response.getOutputStream().write(JSON.toJson(download).getBytes(StandardCharsets.UTF_8));
        }
    }
}
