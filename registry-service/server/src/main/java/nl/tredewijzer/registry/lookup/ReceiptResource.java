package nl.tredewijzer.registry.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.receipt.Question.Asked;
import nl.tredewijzer.model.receipt.Question.Kind;
import nl.tredewijzer.registry.evidence.Evidence;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.index.KnownRegister;
import nl.tredewijzer.registry.index.RegisterIndex;

/**
 * Signed receipts: the same questions as the other lookups, answered in a form that anybody can check later with the
 * register's public key alone. What is asked is confidential and never logged.
 */
@ApplicationScoped
@Path("/receipts")
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptResource {

    private static final String KVK_NUMBER = "kvkNumber";
    private static final String CERTIFICATE_NUMBER = "certificateNumber";
    private static final String BODY = "certificationBody";
    private static final int LONGEST = 200;
    private static final List<String> PARAMETERS =
            List.of(KVK_NUMBER, CERTIFICATE_NUMBER, BODY, AskedDay.PARAMETER, AskedTimes.AS_KNOWN_AT);

    private final RegisterIndex index;
    private final Evidence evidence;
    private final Clock clock;

    protected ReceiptResource() {
        this(null, null, null);
    }

    /** Proves by the log; the index says which certificates have a number, and whom a name means. */
    @Inject
    public ReceiptResource(RegisterIndex index, Evidence evidence, Clock clock) {
        this.index = index;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The receipt about one organisation or about a certificate, also where nothing was ever listed under the number. */
    @GET
    public Response receipt(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters(), PARAMETERS);
        AskedTimes times = AskedTimes.of(parameters, clock);
        Optional<String> organisation = parameters.text(KVK_NUMBER, LONGEST);
        Optional<String> certificate = parameters.text(CERTIFICATE_NUMBER, LONGEST);
        Optional<String> body = parameters.text(BODY, CertificateId.LONGEST_BODY);
        if (organisation.isPresent() == certificate.isPresent()) {
            parameters.refuse(
                    KVK_NUMBER,
                    organisation.orElse(""),
                    new Message(
                            "Vraag naar een kvkNumber of naar een certificateNumber",
                            "Ask for a kvkNumber or for a certificateNumber"));
        }
        parameters.check();
        return organisation
                .map(given -> ofOrganisation(given, times))
                .orElseGet(() -> ofCertificate(certificate.orElseThrow(), body, times));
    }

    private Response ofOrganisation(String given, AskedTimes times) {
        AskedNumber asked = AskedNumber.of(given);
        return index.read(snapshot -> {
            Proving proving = new Proving(evidence, times.in(snapshot), times);
            return proving.answer(
                    Kind.ORGANISATION, List.of(proving.byNumber(given, Optional.empty(), asked.number())));
        });
    }

    private Response ofCertificate(String number, Optional<String> body, AskedTimes times) {
        return index.read(snapshot -> {
            KnownRegister known = times.in(snapshot);
            Proving proving = new Proving(evidence, known, times);
            String given = body.map(of -> number + " (" + of + ")").orElse(number);
            List<Asked> holders = CertificateResource.found(known, number, body).stream()
                    .map(CertificateHistory::certificate)
                    .map(certificate -> certificate.mainApplicant().kvkNumber())
                    .distinct()
                    .map(holder -> proving.byNumber(given, Optional.empty(), holder))
                    .toList();
            return proving.answer(Kind.CERTIFICATE, holders.isEmpty() ? List.of(Proving.nobody(given)) : holders);
        });
    }

    /** The receipt about a list of bidders, as {@code POST /v1/verifications} takes it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receipt(InputStream json) {
        VerificationRequest request = VerificationReader.read(json, clock.instant());
        AskedTimes times = AskedTimes.of(request.validOn(), request.asKnownAt(), clock);
        return index.read(snapshot -> {
            Proving proving = new Proving(evidence, times.in(snapshot), times);
            return proving.answer(
                    Kind.VERIFICATION, proving.bidders(request.bidders(), new Verification(snapshot, times)));
        });
    }
}
