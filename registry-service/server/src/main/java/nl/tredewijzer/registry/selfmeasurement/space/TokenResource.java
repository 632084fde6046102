package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RequestBody;
import nl.tredewijzer.registry.lookup.AskedNumber;

/** Where the registrar issues tokens to organisations, and revokes them. */
@ApplicationScoped
@Path("/organisations/{kvkNumber}/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class TokenResource {

    private static final Limits LIMITS = new Limits(1000, 2);
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 90;

    @Inject
    private Spaces spaces;

    /** Issues a token; it is in this answer and in no other one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(@PathParam("kvkNumber") String number, InputStream body) {
        AskedNumber asked = AskedNumber.of(number);
        Spaces.Told told = spaces.issue(asked.number(), Duration.ofDays(days(body)));
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(SpaceView.TokenView.of(told.issued(), Optional.of(told.token())))
                .build();
    }

    private static int days(InputStream json) {
        RequestBody body = RequestBody.read(json, LIMITS);
        JsonValue given = body.object(Set.of("days"))
                .map(members -> members.getOrDefault("days", JsonValue.NULL))
                .orElse(JsonValue.NULL);
        int days = USUAL_DAYS;
        if (given instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().signum() > 0
                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0) {
            days = number.intValue();
        } else if (given != JsonValue.NULL) {
            body.refuse(
                    "/days",
                    given.toString(),
                    new Message(
                            "Een geheel getal van 1 tot en met " + MOST_DAYS, "A whole number from 1 to " + MOST_DAYS));
        }
        body.check("token-refused");
        return days;
    }

    /** Those that were issued. */
    @GET
    public SpaceView.Tokens list(@PathParam("kvkNumber") String number) {
        return new SpaceView.Tokens(spaces.tokens(AskedNumber.of(number).number()).stream()
                .map(issued -> SpaceView.TokenView.of(issued, Optional.empty()))
                .toList());
    }

    /** Ends one at once. */
    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("kvkNumber") String number, @PathParam("id") String id) {
        if (!spaces.revoke(AskedNumber.of(number).number(), id)) {
            throw new ProblemException(SpaceProblems.noSuchToken());
        }
    }
}
