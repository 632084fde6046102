package nl.tredewijzer.registry.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.limits.Proxies;
import nl.tredewijzer.registry.index.RegisterIndex;

/** The endpoint of the service: its manifest, reconciliation queries and data extension queries. */
@ApplicationScoped
@Path("/reconcile")
@Produces({MediaType.APPLICATION_JSON, Asked.SCRIPT})
public class ReconciliationResource {

    private static final String QUERIES = "queries";
    private static final String QUERY = "query";
    private static final String EXTEND = "extend";

    private static final Message NOTHING = new Message(
            "Er wordt niets gevraagd: stuur queries, query of extend.",
            "Nothing is asked: send queries, query or extend.");
    private static final Message MORE_THAN_ONE = new Message(
            "Stuur één van queries, query en extend, niet meer tegelijk.",
            "Send one of queries, query and extend, not several at once.");

    private final RegisterIndex index;
    private final Clock clock;
    private final Proxies proxies;

    protected ReconciliationResource() {
        this(null, null, null);
    }

    /** Answers from an index. */
    @Inject
    public ReconciliationResource(RegisterIndex index, Clock clock, Proxies proxies) {
        this.index = index;
        this.clock = clock;
        this.proxies = proxies;
    }

    /** What is asked in the address, or the manifest when nothing is. */
    @GET
    public Response get(@Context UriInfo address, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        Asked asked = Asked.in(address, headers);
        return asked.answer(question(asked)
                .map(question -> answer(asked, question))
                .orElseGet(() -> new Manifest(api(address, request), asked.language()).toJson()));
    }

    /** What is asked in a form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(InputStream form, @Context HttpHeaders headers) {
        Asked asked = Asked.in(Form.read(form), headers);
        return asked.answer(answer(asked, question(asked).orElseThrow(() -> refused(NOTHING))));
    }

    private JsonObject answer(Asked asked, Function<Reconciliation, JsonObject> question) {
        return index.read(
                snapshot -> question.apply(new Reconciliation(snapshot, LocalDate.now(clock), asked.language())));
    }

    /** The one thing that is asked, read; empty when nothing is. */
    private static Optional<Function<Reconciliation, JsonObject>> question(Asked asked) {
        Optional<String> queries = asked.value(QUERIES);
        Optional<String> query = asked.value(QUERY);
        Optional<String> extend = asked.value(EXTEND);
        if (Stream.of(queries, query, extend).filter(Optional::isPresent).count() > 1) {
            throw refused(MORE_THAN_ONE);
        }
        return queries.map(Queries::batch)
                .<Function<Reconciliation, JsonObject>>map(batch -> register -> register.results(batch))
                .or(() -> query.map(Queries::one).map(one -> register -> register.result(one)))
                .or(() -> extend.map(ExtensionReader::read).map(extension -> register -> register.values(extension)));
    }

    /** Where the client reaches the API: behind a proxy that is ours, under its scheme. */
    private URI api(UriInfo address, HttpServletRequest request) {
        String base = UriBuilder.fromUri(address.getBaseUri())
                .scheme(proxies.isSecure(request) ? "https" : "http")
                .build()
                .toString();
        return URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
    }

    private static ProblemException refused(Message detail) {
        return new ProblemException(
                Problem.of("query-refused", 400, new Message("Ongeldige vraag", "Invalid query"), detail));
    }
}
