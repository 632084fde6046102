package nl.tredewijzer.registry.http;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class LimitsIT extends RegisterIT {

    private static final int LIMIT = 1 << 20;

    @Test
    void aBodyOfExactlyTheLimitIsTaken() {
        assertThat(json(post(BodyPublishers.ofByteArray(new byte[LIMIT]))).getInt("bytes"))
                .isEqualTo(LIMIT);
        assertThat(json(post(chunked(LIMIT))).getInt("bytes")).isEqualTo(LIMIT);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() {
        HttpResponse<String> answer = post(BodyPublishers.ofByteArray(new byte[LIMIT + 1]));

        assertProblem(answer, 413, "body-too-large");
        assertThat(json(answer).getInt("limit")).isEqualTo(LIMIT);
    }

    @Test
    void aChunkedBodyThatTurnsOutTooLargeIsRefused() {
        assertProblem(post(chunked(LIMIT + 1)), 413, "body-too-large");
    }

    @Test
    void jsonThatTurnsOutTooLargeIsRefusedAsTooLarge() {
        String name = "a".repeat(LIMIT);
        HttpResponse<String> answer = register()
                .send(register()
                        .to("/v1/probe/json")
                        .header("Content-Type", "application/json")
                        .POST(chunked(("{\"name\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8))));

        assertProblem(answer, 413, "body-too-large");
    }

    private static HttpResponse<String> post(BodyPublisher body) {
        return register()
                .send(register()
                        .to("/v1/probe/bytes")
                        .header("Content-Type", "application/octet-stream")
                        .POST(body));
    }

    private static BodyPublisher chunked(int length) {
        return chunked(new byte[length]);
    }

    private static BodyPublisher chunked(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }
}
