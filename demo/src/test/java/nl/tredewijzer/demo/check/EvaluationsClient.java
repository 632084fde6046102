package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import nl.tredewijzer.demo.RegisterClient;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.testing.OpenApiContract;

/** A platform that has bidders evaluated; every answer has to be as the description says. */
final class EvaluationsClient {

    private static final OpenApiContract CONTRACT =
            OpenApiContract.of("/nl/tredewijzer/tender/jakarta/rest/openapi.json", "/tender/v1", Set.of());
    private static final Duration DONE_WITHIN = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    EvaluationsClient(URI server) {
        base = server.resolve("/tender/v1/");
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(1));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(CONTRACT.breaches(answer)).isEmpty();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A question in JSON, to be sent with further headers or as it is. */
    HttpRequest.Builder asking(String question) {
        return to("evaluations")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(question));
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(base.resolve(address)).timeout(Duration.ofMinutes(1)));
    }

    /** Follows an evaluation until it is over. */
    JsonObject followed(URI address) {
        assertThat(RegisterClient.awaits(
                        () -> !Set.of("WAITING", "RUNNING")
                                .contains(json(get(address)).getString("state")),
                        DONE_WITHIN))
                .isTrue();
        return json(get(address));
    }

    static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    static JsonObject json(HttpResponse<String> answer) {
        return StrictJson.read(answer.body(), Limits.USUAL).asJsonObject();
    }
}
