package nl.tredewijzer.tender.jakarta.jobs;

import java.time.Instant;
import java.util.Objects;

/**
 * An evaluation that outlives its request, as it stood when somebody asked.
 *
 * @param id by which it is found; it cannot be guessed, and who knows it may see the result
 * @param submittedAt when it was asked for
 * @param bidders how many bidders it is about
 * @param state how far it is
 */
public record EvaluationJob(String id, Instant submittedAt, int bidders, JobState state) {

    public EvaluationJob {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(state, "state");
    }
}
