package nl.tredewijzer.registry.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import java.util.Arrays;
import java.util.Locale;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.index.RegisterIndex;

/** Completes what a user types: an organisation, a property or a type. */
@ApplicationScoped
@Path("/reconcile/suggest")
@Produces({MediaType.APPLICATION_JSON, Asked.SCRIPT})
public class SuggestResource {

    private static final String PREFIX = "prefix";
    private static final String CURSOR = "cursor";

    private final RegisterIndex index;
    private final Clock clock;

    protected SuggestResource() {
        this(null, null);
    }

    /** Answers from an index. */
    @Inject
    public SuggestResource(RegisterIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** What was typed, and how many suggestions the client has already. */
    private record Typed(String prefix, int cursor) {

        static Typed of(Asked asked) {
            Parameters parameters = asked.parameters();
            Typed typed = new Typed(
                    parameters.text(PREFIX, OrganisationQuery.LONGEST_TEXT).orElse(""),
                    parameters.number(CURSOR, 0, 0, Integer.MAX_VALUE));
            parameters.check();
            return typed;
        }
    }

    /** Organisations by the beginning of words of a name, or by number. */
    @GET
    @Path("entity")
    public Response entity(@Context UriInfo address, @Context HttpHeaders headers) {
        Asked asked = Asked.in(address, headers);
        Typed typed = Typed.of(asked);
        LocalDate today = LocalDate.now(clock);
        return asked.answer(index.read(snapshot -> {
            JsonArrayBuilder result = JsonParts.array();
            new SuggestedOrganisations(snapshot, today)
                    .of(typed.prefix(), typed.cursor())
                    .forEach(facts -> result.add(suggestion(facts, asked.language())));
            return result(result);
        }));
    }

    /** Properties by the beginning of their name or identifier. */
    @GET
    @Path("property")
    public Response property(@Context UriInfo address, @Context HttpHeaders headers) {
        return among(Property.values(), Asked.in(address, headers));
    }

    /** Types, of which there is one. */
    @GET
    @Path("type")
    public Response type(@Context UriInfo address, @Context HttpHeaders headers) {
        return among(EntityType.values(), Asked.in(address, headers));
    }

    private static Response among(Term[] terms, Asked asked) {
        Typed typed = Typed.of(asked);
        JsonArrayBuilder result = JsonParts.array();
        Arrays.stream(terms)
                .filter(term -> term.begins(typed.prefix()))
                .skip(typed.cursor())
                .forEach(term -> result.add(term.toJson(asked.language())));
        return asked.answer(result(result));
    }

    private static JsonObject suggestion(Facts facts, Locale language) {
        return JsonParts.object()
                .add("id", facts.kvkNumber())
                .add("name", facts.profile().name())
                .add("description", Description.of(facts, language))
                .add("notable", JsonParts.array().add(EntityType.ORGANISATION.toJson(language)))
                .build();
    }

    private static JsonObject result(JsonArrayBuilder result) {
        return JsonParts.object().add("result", result).build();
    }
}
