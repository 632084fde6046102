package nl.tredewijzer.registry.selfmeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import nl.tredewijzer.registry.selfmeasurement.input.GivenJson;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/** Measures numbers, and forgets them. */
@ApplicationScoped
@Path("/self-measurements")
@Produces(MediaType.APPLICATION_JSON)
public class SelfMeasurementResource {

    @Inject
    private Schemes schemes;

    @Inject
    private Clock clock;

    /** What numbers come to; nothing of them is kept or logged. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response measure(InputStream body) {
        SelfMeasurementAnswer answer = SelfMeasurementAnswer.of(GivenJson.read(body, schemes, LocalDate.now(clock)));
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
