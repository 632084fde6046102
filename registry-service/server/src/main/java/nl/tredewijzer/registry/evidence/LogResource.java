package nl.tredewijzer.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.registry.http.ConditionalAnswer;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Sha256;

/** The log of the register, for who follows and checks it. */
@ApplicationScoped
@Path("/log")
public class LogResource {

    private static final int MOST_ENTRIES = 1000;
    private static final int USUAL_ENTRIES = 100;
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LIMIT = "limit";
    private static final String SIZE = "size";
    private static final String SEQUENCE = "sequence";

    private final Evidence evidence;
    private final ConditionalAnswer answers;

    protected LogResource() {
        this(null, null);
    }

    /** Answers from the log as this node has it. */
    @Inject
    public LogResource(Evidence evidence, ConditionalAnswer answers) {
        this.evidence = evidence;
        this.answers = answers;
    }

    /** The newest signed checkpoint, or the one of a size; as a signed note (c2sp.org/tlog-checkpoint). */
    @GET
    @Path("checkpoint")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response checkpoint(@Context UriInfo address, @Context Request request) {
        Parameters parameters = new Parameters(address.getQueryParameters(), List.of(SIZE));
        CheckpointView latest = evidence.latest();
        Optional<Long> size = parameters.whole(SIZE, 0, latest.says().size());
        parameters.check();
        return answers.on(latest.says().state(), request, address, () -> size.map(this::checkpointOf)
                .orElseGet(latest::checkpoint)
                .note());
    }

    /** The keys with which the log is signed, the present one first, in the form of signed-note tools. */
    @GET
    @Path("keys")
    @Produces(MediaType.APPLICATION_JSON)
    public Response keys(@Context UriInfo address, @Context Request request) {
        new Parameters(address.getQueryParameters(), List.of()).check();
        Checkpoint latest = evidence.latest().says();
        List<String> keys = evidence.keys().stream().map(NoteKey::text).toList();
        if (keys.isEmpty()) {
            throw EvidenceUnavailable.withoutKey();
        }
        // by the keys themselves: another key signs from the moment at which it is set, whatever is recorded
        EntityTag tag = new EntityTag(Sha256.hex(String.join("\n", keys).getBytes(StandardCharsets.UTF_8)), true);
        return answers.on(tag, request, () -> {
            var texts = JsonParts.array();
            keys.forEach(texts::add);
            return JsonParts.object()
                    .add("origin", latest.origin())
                    .add("keys", texts)
                    .build();
        });
    }

    /** Entries of the log, with what was hashed; none from one past its end, where a follower asks for what comes next. */
    @GET
    @Path("entries")
    @Produces(MediaType.APPLICATION_JSON)
    public Response entries(@Context UriInfo address, @Context Request request) {
        Parameters parameters = new Parameters(address.getQueryParameters(), List.of(FROM, LIMIT));
        CheckpointView latest = evidence.latest();
        long from = parameters.whole(FROM, 1, latest.says().size() + 1).orElse(1L);
        int limit = parameters.number(LIMIT, USUAL_ENTRIES, 1, MOST_ENTRIES);
        parameters.check();
        return answers.on(latest.says().state(), request, address, () -> {
            long end = Math.min(latest.says().size(), from + limit - 1);
            var entries = JsonParts.array();
            for (long sequence = from; sequence <= end; sequence++) {
                entries.add(EntryJson.write(latest.entry(sequence)));
            }
            var object = JsonParts.object()
                    .add("size", latest.says().size())
                    .add("from", from)
                    .add("entries", entries);
            if (end < latest.says().size()) {
                object.add("next", end + 1);
            }
            return object.build();
        });
    }

    /** The proof that an event is in the log, also as c2sp.org/tlog-proof. */
    @GET
    @Path("inclusion-proof")
    @Produces(MediaType.APPLICATION_JSON)
    public Response inclusion(@Context UriInfo address, @Context Request request) {
        Parameters parameters = new Parameters(address.getQueryParameters(), List.of(SEQUENCE, SIZE));
        CheckpointView latest = evidence.latest();
        long size = parameters
                .whole(SIZE, 1, latest.says().size())
                .orElse(latest.says().size());
        long sequence = required(parameters, SEQUENCE, 1, size);
        parameters.check();
        return answers.on(latest.says().state(), request, address, () -> {
            List<Hash> path = evidence.inclusion(sequence, size).path();
            LogProof proof = new LogProof(sequence - 1, path, checkpointOf(size));
            return JsonParts.object()
                    .add("sequence", sequence)
                    .add("index", sequence - 1)
                    .add("size", size)
                    .add("path", path(path))
                    .add("proof", proof.text())
                    .build();
        });
    }

    /** The proof that the log of one size is the beginning of that of another. */
    @GET
    @Path("consistency-proof")
    @Produces(MediaType.APPLICATION_JSON)
    public Response consistency(@Context UriInfo address, @Context Request request) {
        Parameters parameters = new Parameters(address.getQueryParameters(), List.of(FROM, TO));
        CheckpointView latest = evidence.latest();
        long to = parameters
                .whole(TO, 0, latest.says().size())
                .orElse(latest.says().size());
        long from = required(parameters, FROM, 0, to);
        parameters.check();
        return answers.on(latest.says().state(), request, address, () -> JsonParts.object()
                .add(FROM, from)
                .add(TO, to)
                .add("path", path(evidence.consistency(from, to).path()))
                .build());
    }

    private static long required(Parameters parameters, String name, long lowest, long highest) {
        if (parameters.text(name, Integer.MAX_VALUE).isEmpty()) {
            parameters.refuse(name, "", new Message("Deze parameter is nodig", "This parameter is needed"));
        }
        return parameters.whole(name, lowest, highest).orElse(lowest);
    }

    private SignedNote checkpointOf(long size) {
        return evidence.checkpoint(size)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "checkpoint-not-published",
                        404,
                        new Message("Geen controlepunt", "No checkpoint"),
                        new Message(
                                "Van " + size + " gebeurtenissen is geen controlepunt gepubliceerd: dat gebeurt na elke"
                                        + " aanlevering.",
                                "No checkpoint was published of " + size + " events: that happens after each"
                                        + " batch."))));
    }

    private static JsonArrayBuilder path(List<Hash> path) {
        var array = JsonParts.array();
        path.forEach(hash -> array.add(hash.base64()));
        return array;
    }
}
