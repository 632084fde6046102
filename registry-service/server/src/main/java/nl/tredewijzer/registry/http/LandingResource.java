package nl.tredewijzer.registry.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What this API is, for whoever opens its address. */
@ApplicationScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class LandingResource {

    /** The front page of the API. */
    public record Landing(String name, String version, String openapi) {}

    /** Names the API, its version, and where it is described. */
    @GET
    public Landing landing() {
        return new Landing("Tredewijzer", ApiVersion.CURRENT, "/v1/openapi.json");
    }
}
