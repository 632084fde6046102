package nl.tredewijzer.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.snapshot.SnapshotTag;
import nl.tredewijzer.registry.evidence.CheckpointView;
import nl.tredewijzer.registry.evidence.Evidence;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/** Dumps of the certificates, for who wants to count with them, and their description for catalogues. */
@ApplicationScoped
@Path("/open-data")
public class OpenDataResource {

    private static final String SCOPE = "scope";
    private static final String JSON_LD = "application/ld+json";

    private final Evidence evidence;
    private final PublishedFiles files;
    private final ConditionalAnswer answers;
    private final OpenDataSettings settings;
    private final Clock clock;

    protected OpenDataResource() {
        this(null, null, null, null, null);
    }

    /** Hands out what stands at the newest checkpoint. */
    @Inject
    public OpenDataResource(
            Evidence evidence,
            PublishedFiles files,
            ConditionalAnswer answers,
            OpenDataSettings settings,
            Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.answers = answers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes a dump that writes to a stream. */
    @FunctionalInterface
    private interface Form {
        Dump begin(OutputStream out, LocalDate day, CheckpointView log) throws IOException;
    }

    /** The certificates as CSV. */
    @GET
    @Path("certificates.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@Context UriInfo address, @Context Request request) {
        return dump("csv", address, request, (out, day, log) -> new CertificatesCsv(out, day));
    }

    /** The certificates as JSON. */
    @GET
    @Path("certificates.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Context UriInfo address, @Context Request request) {
        return dump(
                "json",
                address,
                request,
                (out, day, log) -> new CertificatesJson(out, day, log.says().state(), settings.licence()));
    }

    private Response dump(String form, UriInfo address, Request request, Form begin) {
        Parameters parameters = new Parameters(address.getQueryParameters(), List.of(SCOPE));
        Scope scope = parameters.choice(SCOPE, Scope.class, Scope::written).orElse(Scope.IN_FORCE);
        parameters.check();
        CheckpointView log = evidence.latest();
        LocalDate day = LocalDate.now(clock);
        String kind = "certificates-" + scope.written() + "-" + form;
        String state = SnapshotTag.name(log.says()) + "-" + day;
        Response.ResponseBuilder answer =
                Response.fromResponse(answers.on(new EntityTag(kind + "-" + state, true), request, () -> files.file(
                                kind, state, out -> write(log, day, scope, begin.begin(out, day, log)))
                        .toFile()));
        settings.licence().ifPresent(licence -> answer.header(HttpHeaders.LINK, "<" + licence + ">; rel=\"license\""));
        return answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"pso-" + kind.replace("-" + form, "." + form) + "\"")
                .build();
    }

    private static void write(CheckpointView log, LocalDate day, Scope scope, Dump dump) throws IOException {
        try (dump) {
            new AllCertificates(log).each(history -> {
                CertificateStatus status = history.statusOn(day);
                if (scope.holds(status)) {
                    dump.add(history.certificate(), status);
                }
            });
        }
    }

    /** What there is to have, for catalogues: DCAT-AP-NL 3.0 as JSON-LD. */
    @GET
    @Path("catalogue")
    @Produces(JSON_LD)
    public Response catalogue(@Context UriInfo address, @Context Request request) {
        new Parameters(address.getQueryParameters(), List.of()).check();
        if (!settings.missing().isEmpty()) {
            throw new ProblemException(notDescribed(settings.missing()));
        }
        String api = address.getBaseUri().toString().replaceAll("/$", "");
        JsonObject catalogue = new Catalogue(api, settings).toJson();
        return answers.on(evidence.latest().says().state(), request, address, () -> catalogue.toString());
    }

    private static Problem notDescribed(List<String> missing) {
        String names = String.join(", ", missing);
        return Problem.of(
                "catalogue-not-described",
                404,
                new Message("Geen beschrijving voor catalogi", "No description for catalogues"),
                new Message(
                        "De beheerder heeft nog niet gezegd wie deze gegevens publiceert en onder welke licentie; deze"
                                + " instellingen ontbreken: " + names + ".",
                        "The operator has not said yet who publishes these data and under which licence; these settings"
                                + " are missing: " + names + "."));
    }
}
