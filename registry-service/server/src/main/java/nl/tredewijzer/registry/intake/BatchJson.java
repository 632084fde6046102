package nl.tredewijzer.registry.intake;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchState;
import nl.tredewijzer.registry.intake.batch.Submission;
import nl.tredewijzer.registry.intake.batch.Tally;

/** A batch as the API shows it. */
final class BatchJson {

    private static final int FIRST_FINDINGS = 100;

    private BatchJson() {}

    /** A batch with its first findings. */
    static JsonObject of(Batch batch, Intake intake) {
        JsonObjectBuilder json = outline(batch);
        if (batch.findings() > 0) {
            json.add("findings", FindingJson.array(intake.findings(batch.id(), 0, FIRST_FINDINGS)));
        } else {
            json.add("findings", JsonParts.array());
        }
        return json.build();
    }

    /** A list of batches, without findings. */
    static JsonObject of(List<Batch> batches) {
        JsonArrayBuilder array = JsonParts.array();
        batches.forEach(batch -> array.add(outline(batch)));
        return JsonParts.object().add("batches", array).build();
    }

    private static JsonObjectBuilder outline(Batch batch) {
        Submission submission = batch.submission();
        JsonObjectBuilder json = JsonParts.object()
                .add("id", batch.id().toString())
                .add("state", batch.state().name())
                .add("dryRun", submission.dryRun())
                .add("acceptValidRows", submission.acceptValidRows())
                .add("issuer", submission.sender().issuer())
                .add("submittedAt", HistoryJson.instant(submission.at()))
                .add("file", file(submission))
                .add("progress", progress(batch))
                .add("counts", counts(batch.tally()))
                .add("findingsTotal", batch.findings());
        batch.failure().ifPresent(failure -> json.add("failure", failure));
        batch.register().ifPresent(register -> json.add("register", HistoryJson.write(register)));
        return json;
    }

    private static JsonObjectBuilder file(Submission submission) {
        return JsonParts.object()
                .add("format", submission.format().name())
                .add("encoding", submission.encoding().name())
                .add("bytes", submission.size())
                .add("sha256", submission.sha256());
    }

    private static JsonObjectBuilder progress(Batch batch) {
        return JsonParts.object()
                .add("rows", batch.submission().rows())
                .add("staged", batch.staged())
                .add("checked", batch.tally().checked())
                .add("appended", isAppended(batch) ? batch.tally().appended() : 0);
    }

    /** What a dry run would append, it did not; and what was not committed yet may still be undone. */
    private static boolean isAppended(Batch batch) {
        return batch.state() == BatchState.APPENDED;
    }

    private static JsonObjectBuilder counts(Tally tally) {
        JsonObjectBuilder counts = JsonParts.object();
        for (EventType type : Tally.COUNTED) {
            counts.add(type.name().toLowerCase(Locale.ROOT), tally.of(type));
        }
        return counts.add("unchanged", tally.unchanged()).add("refusedRows", tally.refusedRows());
    }
}
