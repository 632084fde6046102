package nl.tredewijzer.demo.check;

import static nl.tredewijzer.demo.check.EvaluationsClient.json;
import static nl.tredewijzer.demo.check.EvaluationsClient.location;
import static nl.tredewijzer.demo.check.EvaluationsFace.QUESTION;
import static nl.tredewijzer.demo.check.EvaluationsFace.bidders;
import static nl.tredewijzer.demo.check.EvaluationsFace.listOf;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A platform need not wait for a long list, and is answered once. */
@ExtendWith(EvaluationsFace.Running.class)
class LongEvaluationsIT {

    private final EvaluationsClient platform;

    LongEvaluationsIT(EvaluationsFace face) {
        this.platform = face.client();
    }

    @Test
    void whoWouldRatherNotWaitFollowsAndFetchesTheSameEvaluation() {
        HttpResponse<String> accepted = platform.send(platform.asking(QUESTION).header("Prefer", "respond-async"));
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Preference-Applied")).contains("respond-async");
        URI address = location(accepted);
        assertThat(platform.followed(address).getString("state")).isEqualTo("DONE");
        JsonObject later = json(platform.get(URI.create(address + "/result")));
        JsonObject direct = json(platform.send(platform.asking(QUESTION)));
        assertThat(later.get("hash")).isEqualTo(direct.get("hash"));
    }

    @Test
    void longListIsAnsweredLaterByItself() {
        HttpResponse<String> accepted = platform.send(platform.asking(listOf(501)));
        assertThat(accepted.statusCode()).isEqualTo(202);
        URI address = location(accepted);
        assertThat(platform.followed(address).getInt("bidders")).isEqualTo(501);
        assertThat(bidders(json(platform.get(URI.create(address + "/result"))))).hasSize(501);
    }

    @Test
    void cancelledEvaluationIsForgotten() {
        URI address = location(platform.send(platform.asking(QUESTION).header("Prefer", "respond-async")));
        HttpRequest.Builder cancel = HttpRequest.newBuilder(address).DELETE();
        assertThat(platform.send(cancel).statusCode()).isEqualTo(204);
        assertThat(platform.get(address).statusCode()).isEqualTo(404);
        assertThat(platform.send(cancel).statusCode()).isEqualTo(404);
    }

    @Test
    void sameKeyWithSameBodyGivesSameAnswerAndWithAnotherIsRefused() {
        HttpResponse<String> first = platform.send(platform.asking(QUESTION).header("Idempotency-Key", "\"once\""));
        HttpResponse<String> again = platform.send(platform.asking(QUESTION).header("Idempotency-Key", "\"once\""));
        assertThat(again.body()).isEqualTo(first.body());
        HttpResponse<String> other = platform.send(
                platform.asking(QUESTION.replace("390000", "380000")).header("Idempotency-Key", "\"once\""));
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void listOfTenThousandIsDoneInTime() {
        long begun = System.nanoTime();
        URI address = location(platform.send(platform.asking(listOf(10_000))));
        assertThat(platform.followed(address).getString("state")).isEqualTo("DONE");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
    }
}
