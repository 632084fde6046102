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
import java.util.List;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.index.Suggestions;

/** Names, places and sectors while they are typed. */
@ApplicationScoped
@Path("/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    private static final int USUAL_SIZE = 10;

    private final RegisterIndex index;
    private final ConditionalAnswer answers;

    protected SuggestionsResource() {
        this(null, null);
    }

    /** Suggests from an index. */
    @Inject
    public SuggestionsResource(RegisterIndex index, ConditionalAnswer answers) {
        this.index = index;
        this.answers = answers;
    }

    /** What may be meant by a text that is not finished; nothing when there is none yet. */
    @GET
    public Response suggest(@Context UriInfo address, @Context Request request) {
        Parameters parameters = new Parameters(address.getQueryParameters(), List.of("q", "size"));
        String typed = parameters.text("q", OrganisationQuery.LONGEST_TEXT).orElse("");
        int size = parameters.number("size", USUAL_SIZE, 1, Suggestions.MOST);
        parameters.check();
        return index.read(
                snapshot -> answers.on(snapshot.state(), request, address, () -> answer(typed, size, snapshot)));
    }

    private static SuggestionsAnswer answer(String typed, int size, RegisterSnapshot snapshot) {
        return SuggestionsAnswer.of(typed, snapshot.suggestions(typed, size), snapshot.state());
    }
}
