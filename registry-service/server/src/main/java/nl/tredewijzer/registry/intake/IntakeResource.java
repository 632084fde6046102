package nl.tredewijzer.registry.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchId;
import nl.tredewijzer.registry.intake.file.FileFormat;
import nl.tredewijzer.registry.intake.file.UploadRefused;

/** Where certification bodies send their files, and see what came of them. */
@ApplicationScoped
@Path("/intake/batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CERTIFICATION_BODY, Role.REGISTRAR})
public class IntakeResource {

    private static final String CSV = "text/csv";
    private static final int MOST_FINDINGS = 1000;
    private static final int MOST_BATCHES = 100;

    @Inject
    private Intake intake;

    @Inject
    private IntakeSchedule schedule;

    /**
     * Takes a file in: 202 with the batch, whose address is in {@code Location}.
     *
     * @param dryRun only check it
     * @param acceptValidRows take in the certificates without errors although others have some
     */
    @POST
    @Consumes({CSV, MediaType.APPLICATION_JSON})
    public Response submit(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("acceptValidRows") @DefaultValue("false") boolean acceptValidRows,
            @Context SecurityContext security)
            throws IOException {
        FileFormat format = type.getSubtype().equalsIgnoreCase("csv") ? FileFormat.CSV : FileFormat.JSON;
        try {
            Batch batch = intake.submit(body, format, Senders.of(security), new Intake.Wishes(dryRun, acceptValidRows));
            schedule.wake();
            return Response.accepted(BatchJson.of(batch, intake))
                    .location(URI.create("intake/batches/" + batch.id()))
                    .build();
        } catch (UploadRefused e) {
            throw new ProblemException(IntakeProblems.refused(e));
        } catch (ForeignCertificates e) {
            throw new ProblemException(IntakeProblems.foreign(e));
        }
    }

    /** The batches last sent that the sender may see, newest first. */
    @GET
    public JsonObject latest(@Context SecurityContext security) {
        return BatchJson.of(intake.latest(Senders.of(security), MOST_BATCHES));
    }

    /** How far a batch is, with its first findings. */
    @GET
    @Path("/{id}")
    public JsonObject batch(@PathParam("id") String id, @Context SecurityContext security) {
        return BatchJson.of(visible(id, security), intake);
    }

    /**
     * Findings of a batch.
     *
     * @param after number of the last finding already seen, 0 for none
     */
    @GET
    @Path("/{id}/findings")
    public JsonObject findings(
            @PathParam("id") String id,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context SecurityContext security) {
        Batch batch = visible(id, security);
        int most = Math.max(1, Math.min(limit, MOST_FINDINGS));
        return FindingJson.page(batch, intake.findings(batch.id(), after, most));
    }

    /** All findings of a batch, for a spreadsheet. */
    @GET
    @Path("/{id}/findings")
    @Produces(CSV + ";qs=0.5")
    public Response export(@PathParam("id") String id, @Context SecurityContext security) {
        Batch batch = visible(id, security);
        StreamingOutput csv =
                out -> new FindingsCsv(out).write(after -> intake.findings(batch.id(), after, MOST_FINDINGS));
        return Response.ok(csv, CSV + ";charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"findings-" + batch.id() + ".csv\"")
                .build();
    }

    private Batch visible(String id, SecurityContext security) {
        Batch batch = BatchId.parse(id)
                .flatMap(intake::find)
                .orElseThrow(() -> new ProblemException(IntakeProblems.noSuchBatch()));
        if (!Senders.of(security).maySee(batch.submission().sender().body())) {
            throw new ProblemException(IntakeProblems.batchOfAnother());
        }
        return batch;
    }
}
