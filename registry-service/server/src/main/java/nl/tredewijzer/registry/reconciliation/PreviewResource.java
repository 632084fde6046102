package nl.tredewijzer.registry.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.index.RegisterIndex;

/** A small page about one organisation, which clients show inside theirs. */
@ApplicationScoped
@Path("/reconcile/preview")
public class PreviewResource {

    private final RegisterIndex index;
    private final Clock clock;

    protected PreviewResource() {
        this(null, null);
    }

    /** Answers from an index. */
    @Inject
    public PreviewResource(RegisterIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** The page; 404 when there is no such organisation in the register. */
    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response preview(@Context UriInfo address, @Context HttpHeaders headers) {
        Asked asked = Asked.in(address, headers);
        Optional<Facts> facts = asked.value("id")
                .flatMap(Reconciliation::number)
                .flatMap(number -> index.read(snapshot -> Facts.of(number, LocalDate.now(clock), snapshot)));
        return facts.map(found -> Response.ok(new PreviewPage(asked.language()).of(found))
                        .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().getLanguage())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build())
                .orElseThrow(PreviewResource::notListed);
    }

    private static ProblemException notListed() {
        return new ProblemException(Problem.of(
                "organisation-not-listed",
                404,
                new Message("Niet in het register", "Not in the register"),
                new Message(
                        "Geen organisatie in het register heeft dit KvK-nummer als id.",
                        "No organisation in the register has this KvK number as its id.")));
    }
}
