package nl.tredewijzer.tender.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJob;
import nl.tredewijzer.tender.jakarta.jobs.JobState;
import org.junit.jupiter.api.Test;

/** What somebody who follows a long list is told. */
class JobJsonTest {

    private static final Instant SUBMITTED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant KEPT = Instant.parse("2026-11-23T09:30:00Z");

    @Test
    void whileTheRegisterAnswersItIsToldOfHowManyOrganisations() {
        JsonObject job = written(new JobState.Running(3_000, 10_000));

        assertThat(job.getString("state")).isEqualTo("RUNNING");
        assertThat(job.getInt("bidders")).isEqualTo(10_000);
        assertThat(job.getJsonObject("progress").getInt("answered")).isEqualTo(3_000);
        assertThat(job.getJsonObject("progress").getInt("asked")).isEqualTo(10_000);
        assertThat(job).doesNotContainKeys("result", "keptUntil");
    }

    @Test
    void beforeTheRegisterWasAskedThereIsNoProgressToTell() {
        assertThat(written(new JobState.Running(0, 0)).getString("state")).isEqualTo("RUNNING");
        assertThat(written(new JobState.Running(0, 0))).doesNotContainKey("progress");
        assertThat(written(new JobState.Waiting()).getString("state")).isEqualTo("WAITING");
    }

    @Test
    void whatFailedIsNamedByItsIncidentAndHasNoResult() {
        JsonObject job = written(new JobState.Failed("c5b7cd57", KEPT));

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("incident")).isEqualTo("c5b7cd57");
        assertThat(job.getString("keptUntil")).isEqualTo("2026-11-23T09:30:00.000Z");
        assertThat(job).doesNotContainKey("result");
    }

    private static JsonObject written(JobState state) {
        return JobJson.write(
                new EvaluationJob("8eVKcPfeLV0I0K", SUBMITTED, 10_000, state),
                URI.create("http://localhost:8080/tender/v1/evaluations/8eVKcPfeLV0I0K"));
    }
}
