package nl.tredewijzer.benchmark.names.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.tredewijzer.benchmark.http.Post;

/** Asks a server what is not timed. */
final class JsonClient {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    JsonClient(InetSocketAddress address) {
        this.base = URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
    }

    /** Whether a path is answered with 200. */
    boolean isThere(String path) {
        try {
            return text(HttpRequest.newBuilder(base.resolve(path))).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The answer to a text that is posted, which has to be 200. */
    JsonObject post(Post post) {
        return send("POST", post);
    }

    /** The answer to a text that is sent, which has to be 200. */
    JsonObject send(String method, Post sent) {
        HttpResponse<String> response = text(HttpRequest.newBuilder(base.resolve(sent.path()))
                .header("Accept", Post.JSON)
                .header("Content-Type", sent.contentType())
                .method(method, BodyPublishers.ofString(sent.body())));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " at " + sent.path() + ": " + response.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> text(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
