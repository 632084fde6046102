package nl.tredewijzer.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.lookup.AskedDay;

/** Organisations, by name, place, sector or number. */
@ApplicationScoped
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final RegisterIndex index;
    private final ConditionalAnswer answers;
    private final Clock clock;

    protected SearchResource() {
        this(null, null, null);
    }

    /** Searches an index. */
    @Inject
    public SearchResource(RegisterIndex index, ConditionalAnswer answers, Clock clock) {
        this.index = index;
        this.answers = answers;
        this.clock = clock;
    }

    /** A page of the organisations that match, with counts for every facet. */
    @GET
    public Response search(@Context UriInfo address, @Context Request request) {
        SearchRequest search = SearchRequest.of(address.getQueryParameters());
        return index.read(snapshot -> answers.on(snapshot.state(), request, address, () -> answer(search, snapshot)));
    }

    private SearchAnswer answer(SearchRequest search, RegisterSnapshot snapshot) {
        return new Search(snapshot, AskedDay.of(search.validOn(), clock)).answer(search);
    }
}
