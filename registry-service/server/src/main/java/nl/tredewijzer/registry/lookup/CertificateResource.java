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
import java.util.Optional;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.index.KnownRegister;
import nl.tredewijzer.registry.index.RegisterIndex;

/** Certificates, by their number. A number may hold slashes. */
@ApplicationScoped
@Path("/certificates/{certificateNumber: .+}")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private static final String BODY = "certificationBody";
    private static final List<String> PARAMETERS = List.of(BODY, AskedDay.PARAMETER, AskedTimes.AS_KNOWN_AT);

    private final RegisterIndex index;
    private final ConditionalAnswer answers;
    private final Clock clock;

    protected CertificateResource() {
        this(null, null, null);
    }

    /** Answers from an index. */
    @Inject
    public CertificateResource(RegisterIndex index, ConditionalAnswer answers, Clock clock) {
        this.index = index;
        this.answers = answers;
        this.clock = clock;
    }

    /** The certificates with exactly this number, of all bodies or of one; 404 when there are none. */
    @GET
    public Response certificates(
            @PathParam("certificateNumber") String number, @Context UriInfo address, @Context Request request) {
        Parameters parameters = new Parameters(address.getQueryParameters(), PARAMETERS);
        AskedTimes times = AskedTimes.of(parameters, clock);
        Optional<String> body = parameters.text(BODY, CertificateId.LONGEST_BODY);
        parameters.check();
        return index.read(snapshot -> answers.on(
                snapshot.state(), request, address, () -> answer(times.in(snapshot), number.strip(), body, times)));
    }

    private static CertificatesAnswer answer(
            KnownRegister known, String number, Optional<String> body, AskedTimes times) {
        List<CertificateHistory> found = found(known, number, body);
        if (found.isEmpty()) {
            throw notListed(times);
        }
        List<CertificateView> views = found.stream()
                .map(history -> CertificateView.of(history, times.day()))
                .toList();
        return new CertificatesAnswer(
                times.day(), times.valid().defaulted(), times.asKnownAt(), views, RegisterView.of(known.state()));
    }

    /** The certificates with exactly this number, of all bodies or of one; none when the register has none. */
    static List<CertificateHistory> found(KnownRegister known, String number, Optional<String> body) {
        return known.certificates(number).stream()
                .filter(history -> isOf(history, body))
                .toList();
    }

    private static ProblemException notListed(AskedTimes times) {
        Message detail = times.known().isPresent()
                ? new Message(
                        "Het register kende op dat moment geen certificaat met dit nummer.",
                        "At that moment the register had no certificate with this number.")
                : new Message(
                        "Het register kent geen certificaat met dit nummer. Nummers op papier kunnen na een"
                                + " heruitgifte anders zijn: zoek ook op KvK-nummer of naam.",
                        "The register has no certificate with this number. Numbers on paper can differ after a"
                                + " reissue: look for the KvK number or the name as well.");
        return new ProblemException(Problem.of(
                "certificate-not-listed", 404, new Message("Niet in het register", "Not in the register"), detail));
    }

    private static boolean isOf(CertificateHistory history, Optional<String> body) {
        return body.map(asked -> history.id().certificationBody().equalsIgnoreCase(asked))
                .orElse(true);
    }
}
