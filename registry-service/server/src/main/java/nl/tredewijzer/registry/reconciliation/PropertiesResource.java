package nl.tredewijzer.registry.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Parameters;

/** Proposes properties that can be fetched of organisations (section "Data Extension Property Proposals"). */
@ApplicationScoped
@Path("/reconcile/properties")
@Produces({MediaType.APPLICATION_JSON, Asked.SCRIPT})
public class PropertiesResource {

    private static final String TYPE = "type";
    private static final String LIMIT = "limit";
    private static final int LONGEST_TYPE = 500;

    /** All properties of organisations; none of another type. No type at all means ours. */
    @GET
    public Response propose(@Context UriInfo address, @Context HttpHeaders headers) {
        Asked asked = Asked.in(address, headers);
        Parameters parameters = asked.parameters();
        Optional<String> type = parameters.text(TYPE, LONGEST_TYPE);
        int limit = parameters.number(LIMIT, Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
        parameters.check();
        JsonArrayBuilder properties = JsonParts.array();
        if (type.map(EntityType.ORGANISATION.id()::equals).orElse(true)) {
            Arrays.stream(Property.values())
                    .limit(limit)
                    .forEach(property -> properties.add(property.toJson(asked.language())));
        }
        JsonObjectBuilder answer = JsonParts.object().add("properties", properties);
        answer.add(TYPE, type.orElse(EntityType.ORGANISATION.id()));
        if (limit != Integer.MAX_VALUE) {
            answer.add(LIMIT, limit);
        }
        return asked.answer(answer.build());
    }
}
