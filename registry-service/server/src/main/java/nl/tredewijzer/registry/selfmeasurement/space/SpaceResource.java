package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.lookup.AskedNumber;
import nl.tredewijzer.registry.selfmeasurement.input.Given;
import nl.tredewijzer.registry.selfmeasurement.input.GivenJson;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/** The series of an organisation, for itself alone. */
@ApplicationScoped
@Path("/organisations/{kvkNumber}/self-measurements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ORGANISATION)
public class SpaceResource {

    @Inject
    private Spaces spaces;

    @Inject
    private Schemes schemes;

    @Inject
    private RegisterIndex index;

    @Inject
    private Clock clock;

    /** All that is kept, with warnings. */
    @GET
    public Response list(
            @PathParam("kvkNumber") String number, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        KvkNumber own = own(number, authorization);
        List<Kept> series = spaces.series(own);
        LocalDate today = LocalDate.now(clock);
        return Response.ok(SpaceView.of(
                        own,
                        series,
                        new Warnings(schemes, today).of(index.read(snapshot -> snapshot.organisation(own)), series)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Measures, and keeps it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(
            @PathParam("kvkNumber") String number,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            InputStream body) {
        KvkNumber own = own(number, authorization);
        Given given = GivenJson.read(body, schemes, LocalDate.now(clock));
        return switch (spaces.keep(own, given)) {
            case Keeping.Done done ->
                Response.status(Response.Status.CREATED)
                        .header("Cache-Control", "no-store")
                        .entity(SpaceView.Measured.of(done.kept()))
                        .build();
            case Keeping.Refused.FULL -> throw new ProblemException(SpaceProblems.full());
            case Keeping.Refused.TOO_LONG -> throw new ProblemException(SpaceProblems.tooLong());
        };
    }

    /** Deletes all of it. */
    @DELETE
    public void removeAll(
            @PathParam("kvkNumber") String number, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        spaces.removeAll(own(number, authorization));
    }

    /** Deletes one. */
    @DELETE
    @Path("/{id}")
    public void remove(
            @PathParam("kvkNumber") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        if (!spaces.remove(own(number, authorization), id)) {
            throw new ProblemException(SpaceProblems.noSuchMeasurement());
        }
    }

    /** A signature that is right is not enough: the token must be one that was issued here, and not be revoked. */
    private KvkNumber own(String number, String authorization) {
        KvkNumber asked = AskedNumber.of(number).number();
        return spaces.open(authorization.replaceFirst("(?i)^Bearer +", ""))
                .filter(asked::equals)
                .orElseThrow(() -> new ProblemException(Problems.notAllowed()));
    }
}
