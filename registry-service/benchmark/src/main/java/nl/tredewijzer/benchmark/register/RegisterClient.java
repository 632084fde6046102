package nl.tredewijzer.benchmark.register;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;

/** Asks a register what is not timed by the request. */
public final class RegisterClient {

    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "STAGED", "CHECKED");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();

    RegisterClient(InetSocketAddress address) {
        this.base = URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
    }

    /** Whether it is ready for requests. */
    public boolean isReady() {
        try {
            return send(to("/health/ready").build()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Delivers a CSV file; returns the batch as it reads when the register is done with it. */
    public JsonObject deliver(Path csv, String token) {
        try {
            HttpResponse<String> accepted = send(to("/v1/intake/batches")
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .POST(BodyPublishers.ofFile(csv))
                    .build());
            String batch = accepted.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(accepted.statusCode() + " " + accepted.body()));
            JsonObject[] last = {object(accepted)};
            await(
                    () -> {
                        last[0] = object(send(to(batch)
                                .header("Authorization", "Bearer " + token)
                                .build()));
                        return !UNDER_WAY.contains(last[0].getString("state"));
                    },
                    Duration.ofMinutes(10));
            return last[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it answers at a path, which has to be 200. */
    public JsonObject read(String path) {
        HttpResponse<String> response = send(to(path).build());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " at " + path + ": " + response.body());
        }
        return object(response);
    }

    /** Looks until something is so. */
    public void await(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + atMost.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(2));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(HttpResponse<String> response) {
        return StrictJson.read(response.body(), Limits.USUAL).asJsonObject();
    }
}
