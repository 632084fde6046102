package nl.tredewijzer.registry.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.access.TokenKeys;
import nl.tredewijzer.testing.OpenApiContract;

/** Talks to the register under test. */
public final class RegisterClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final OpenApiContract CONTRACT = OpenApiContract.of("/openapi/v1.json", "/v1", Set.of("/probe"));

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final URI base;

    private RegisterClient(URI base) {
        this.base = base;
    }

    /** The register that this run deployed. */
    public static RegisterClient register() {
        return new RegisterClient(URI.create("http://127.0.0.1:" + System.getProperty("registry.test.port")));
    }

    /** The address of a path, such as {@code /v1/organisations}. */
    public URI address(String path) {
        return base.resolve(path);
    }

    /** A request to be completed and sent: {@code send(to("/v1").GET())}. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address(path))
                .timeout(Duration.ofSeconds(60))
                .header("X-Forwarded-For", anotherClient());
    }

    /** Each request comes from somebody else, so that only who wants to trips the rate limit. */
    private static String anotherClient() {
        int number = CLIENTS.incrementAndGet();
        return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    /** Sends a request and returns what came back, with its body as text; it must be as OpenAPI describes it. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(CONTRACT.breaches(answer)).isEmpty();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads a path whose content is no text. */
    public HttpResponse<byte[]> bytes(String path) {
        try {
            return HTTP.send(to(path).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads a path. */
    public HttpResponse<String> get(String path) {
        return send(to(path));
    }

    /** Sends a JSON body. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** A token of the keeper of the register, as value of the header {@code Authorization}. */
    public static String asRegistrar() {
        return "Bearer " + issuer().forRegistrar(Duration.ofHours(1));
    }

    /** A token of a certification body, as value of the header {@code Authorization}. */
    public static String asBody(String certificationBody) {
        return "Bearer " + issuer().forCertificationBody(certificationBody, Duration.ofHours(1));
    }

    /** A token of somebody who follows the register, as value of the header {@code Authorization}. */
    public static String asSubscriber(String name) {
        return "Bearer " + issuer().forSubscriber(name, Duration.ofHours(1));
    }

    private static TokenIssuer issuer() {
        Path data = Path.of(System.getProperty("registry.test.data"));
        return new TokenIssuer(TokenKeys.in(data).getPrivate(), Clock.systemUTC());
    }

    /** The JSON object in an answer. */
    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
