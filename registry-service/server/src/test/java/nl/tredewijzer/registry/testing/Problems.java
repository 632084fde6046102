package nl.tredewijzer.registry.testing;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.tredewijzer.registry.http.Problem;

/** Checks answers that say what went wrong. */
public final class Problems {

    private Problems() {}

    /** Checks that an answer is this problem. */
    public static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problem.MEDIA_TYPE);
        JsonObject problem = json(answer);
        assertThat(problem.getString("type")).isEqualTo("urn:tredewijzer:problem:" + type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
    }
}
