package nl.tredewijzer.tender.jakarta.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.catalogue.Policies;

/** The policies by which can be evaluated. */
@ApplicationScoped
@Path("/policies")
public class PoliciesResource {

    @Inject
    private Policies policies;

    /** All of them, by id, the latest version last. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject policies() {
        JsonArrayBuilder all = JsonParts.array();
        policies.all()
                .forEach(policy -> all.add(JsonParts.object()
                        .add("id", policy.id())
                        .add("version", policy.version())
                        .add(
                                "title",
                                JsonParts.object()
                                        .add("nl", policy.title().dutch())
                                        .add("en", policy.title().english()))
                        .add("authority", policy.authority())));
        return JsonParts.object().add("policies", all).build();
    }
}
