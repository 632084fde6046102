package nl.tredewijzer.registry.testing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A resource of the tests only, that shows what all resources share. */
@ApplicationScoped
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
public class ProbeResource {

    /** What {@code /probe/json} reads. */
    public record Question(String name, LocalDate day) {}

    @Inject
    private JsonWebToken token;

    @Inject
    private ConditionalAnswer answers;

    @POST
    @Path("json")
    @Consumes(MediaType.APPLICATION_JSON)
    public Question echo(Question question) {
        return question;
    }

    @POST
    @Path("bytes")
    @Consumes(MediaType.WILDCARD)
    public Map<String, Long> count(InputStream body) throws IOException {
        return Map.of("bytes", body.transferTo(OutputStream.nullOutputStream()));
    }

    @GET
    @Path("failure")
    public String fail() {
        throw new IllegalStateException("a detail that is nobody's business");
    }

    @GET
    @Path("database-away")
    public String lose() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    @GET
    @Path("number")
    public Map<String, Integer> number(@QueryParam("n") int n) {
        return Map.of("n", n);
    }

    @GET
    @Path("registrar")
    @RolesAllowed(Role.REGISTRAR)
    public Map<String, String> registrar() {
        return Map.of("name", token.getName());
    }

    @GET
    @Path("body")
    @RolesAllowed({Role.CERTIFICATION_BODY, Role.REGISTRAR})
    public Map<String, String> body() {
        return Map.of(
                "certificationBody", token.<String>claim("certification_body").orElse("any"));
    }

    @GET
    @Path("state")
    public Response state(@Context Request request, @Context UriInfo uri, @QueryParam("sequence") long sequence) {
        RegisterState state = RegisterState.at(sequence, Instant.EPOCH);
        return answers.on(state, request, uri, () -> Map.of("sequence", sequence));
    }
}
