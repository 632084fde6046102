package nl.tredewijzer.registry.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.index.KnownRegister;
import nl.tredewijzer.registry.index.RegisterIndex;

/** One organisation, by its KvK number. */
@ApplicationScoped
@Path("/organisations/{kvkNumber}")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private final RegisterIndex index;
    private final ConditionalAnswer answers;
    private final Clock clock;

    protected OrganisationResource() {
        this(null, null, null);
    }

    /** Answers from an index. */
    @Inject
    public OrganisationResource(RegisterIndex index, ConditionalAnswer answers, Clock clock) {
        this.index = index;
        this.answers = answers;
        this.clock = clock;
    }

    /** Names, place, sector, certificates and their history; 404 when it was never listed. */
    @GET
    public Response profile(
            @PathParam("kvkNumber") String kvkNumber, @Context UriInfo address, @Context Request request) {
        AskedTimes times = times(address);
        AskedNumber asked = AskedNumber.of(kvkNumber);
        return index.read(snapshot -> answers.on(snapshot.state(), request, address, () -> {
            KnownRegister known = times.in(snapshot);
            return known.organisation(asked.number())
                    .map(history -> ProfileAnswer.of(asked, times, history, known.state()))
                    .orElseThrow(() ->
                            NotListed.organisation(asked.number(), times.known().isPresent()));
        }));
    }

    /** What it held on a day; an organisation that was never listed is answered as such. */
    @GET
    @Path("status")
    public Response status(
            @PathParam("kvkNumber") String kvkNumber, @Context UriInfo address, @Context Request request) {
        AskedTimes times = times(address);
        AskedNumber asked = AskedNumber.of(kvkNumber);
        return index.read(snapshot -> answers.on(snapshot.state(), request, address, () -> {
            KnownRegister known = times.in(snapshot);
            OrganisationHistory history =
                    known.organisation(asked.number()).orElseGet(() -> OrganisationHistory.neverListed(asked.number()));
            return StatusAnswer.of(asked, times, history, known.state());
        }));
    }

    private AskedTimes times(UriInfo address) {
        Parameters parameters =
                new Parameters(address.getQueryParameters(), List.of(AskedDay.PARAMETER, AskedTimes.AS_KNOWN_AT));
        AskedTimes times = AskedTimes.of(parameters, clock);
        parameters.check();
        return times;
    }
}
