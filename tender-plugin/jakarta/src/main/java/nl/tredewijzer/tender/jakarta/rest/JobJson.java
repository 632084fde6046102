package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJob;
import nl.tredewijzer.tender.jakarta.jobs.JobState;

/** How far an evaluation is, as JSON. */
final class JobJson {

    private JobJson() {}

    /**
     * Writes it.
     *
     * @param at its address
     */
    static JsonObject write(EvaluationJob job, URI at) {
        JsonObjectBuilder object = JsonParts.object()
                .add("id", job.id())
                .add("state", state(job.state()))
                .add("submittedAt", HistoryJson.instant(job.submittedAt()))
                .add("bidders", job.bidders());
        if (job.state() instanceof JobState.Running running && running.asked() > 0) {
            object.add(
                    "progress",
                    JsonParts.object().add("answered", running.answered()).add("asked", running.asked()));
        } else if (job.state() instanceof JobState.Done done) {
            object.add("keptUntil", HistoryJson.instant(done.keptUntil()));
            if (!done.answer().isUnreached()) {
                object.add("result", at.getRawPath() + "/result");
            }
        } else if (job.state() instanceof JobState.Failed failed) {
            object.add("keptUntil", HistoryJson.instant(failed.keptUntil())).add("incident", failed.incident());
        }
        return object.build();
    }

    /** Whether it is worth asking again. */
    static boolean isUnderWay(JobState state) {
        return state instanceof JobState.Waiting || state instanceof JobState.Running;
    }

    /** Whether it failed, or did not reach the register: it may go better the next time. */
    static boolean mayGoBetter(JobState state) {
        return state instanceof JobState.Failed
                || state instanceof JobState.Done done && done.answer().isUnreached();
    }

    private static String state(JobState state) {
        if (state instanceof JobState.Done done) {
            return done.answer().isUnreached() ? "REGISTER_UNREACHABLE" : "DONE";
        }
        if (state instanceof JobState.Failed) {
            return "FAILED";
        }
        return state instanceof JobState.Running ? "RUNNING" : "WAITING";
    }
}
