package nl.tredewijzer.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.tredewijzer.model.snapshot.SnapshotTag;
import nl.tredewijzer.model.snapshot.SnapshotWriter;
import nl.tredewijzer.registry.evidence.CheckpointView;
import nl.tredewijzer.registry.evidence.Evidence;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import nl.tredewijzer.registry.http.Parameters;

/** The whole register in one signed file, for who evaluates without asking it. */
@ApplicationScoped
@Path("/snapshots")
public class SnapshotResource {

    private final Evidence evidence;
    private final PublishedFiles files;
    private final ConditionalAnswer answers;

    protected SnapshotResource() {
        this(null, null, null);
    }

    /** Hands out what stands at the newest checkpoint. */
    @Inject
    public SnapshotResource(Evidence evidence, PublishedFiles files, ConditionalAnswer answers) {
        this.evidence = evidence;
        this.files = files;
        this.answers = answers;
    }

    /** The snapshot of the newest checkpoint. */
    @GET
    @Path("latest")
    @Produces("application/gzip")
    public Response latest(@Context UriInfo address, @Context Request request) {
        new Parameters(address.getQueryParameters(), List.of()).check();
        CheckpointView log = evidence.latest();
        EntityTag tag = new EntityTag(SnapshotTag.name(log.says()), true);
        return Response.fromResponse(
                        answers.on(tag, request, () -> files.file("snapshot", tag.getValue(), out -> write(log, out))
                                .toFile()))
                .header("Content-Disposition", "attachment; filename=\"" + tag.getValue() + ".jsonl.gz\"")
                .build();
    }

    private static void write(CheckpointView log, OutputStream out) throws IOException {
        try (SnapshotWriter writer = new SnapshotWriter(out, log.checkpoint())) {
            for (long sequence = 1; sequence <= log.says().size(); sequence++) {
                writer.addLine(log.line(sequence));
            }
        }
    }
}
