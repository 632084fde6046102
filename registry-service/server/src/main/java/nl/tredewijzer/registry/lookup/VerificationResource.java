package nl.tredewijzer.registry.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.index.RegisterSnapshot;

/** Many organisations in one question: the bidders of a tender. What is asked is confidential and never logged. */
@ApplicationScoped
@Path("/verifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private final RegisterIndex index;
    private final Clock clock;

    protected VerificationResource() {
        this(null, null);
    }

    /** Answers from an index. */
    @Inject
    public VerificationResource(RegisterIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** Answers each bidder, in order, good or bad, all from one state of the register. */
    @POST
    public Response verify(InputStream json) {
        VerificationRequest request = VerificationReader.read(json, clock.instant());
        AskedTimes times = AskedTimes.of(request.validOn(), request.asKnownAt(), clock);
        CacheControl nowhere = new CacheControl();
        nowhere.setNoStore(true);
        return Response.ok(index.read(snapshot -> answer(request, times, snapshot)))
                .cacheControl(nowhere)
                .build();
    }

    private static VerificationAnswer answer(VerificationRequest request, AskedTimes times, RegisterSnapshot snapshot) {
        return new VerificationAnswer(
                times.day(),
                times.valid().defaulted(),
                times.asKnownAt(),
                RegisterView.of(times.in(snapshot).state()),
                new Verification(snapshot, times).verify(request.bidders()));
    }
}
