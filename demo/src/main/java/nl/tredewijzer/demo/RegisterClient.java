package nl.tredewijzer.demo;

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
import java.util.function.BooleanSupplier;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;

/** What the demo asks of a running register, over HTTP like everybody else. */
public final class RegisterClient {

    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "STAGED", "CHECKED");
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    /** A client of the register at this address. */
    public RegisterClient(URI address) {
        this.address = address;
    }

    /** Whether the register is ready for requests. */
    public boolean isReady() {
        try {
            return send(request("/health/ready").build()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /**
     * Delivers a CSV file and waits until the register has dealt with it; the batch as it then reads.
     *
     * @param options the query of the request, such as {@code ?acceptValidRows=true}, or nothing
     */
    public JsonObject deliver(String csv, String token, String options) {
        HttpResponse<String> accepted = send(HttpRequest.newBuilder(address.resolve("/v1/intake/batches" + options))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofString(csv))
                .build());
        if (accepted.statusCode() != 202) {
            throw new CannotGoOn("The register did not accept the delivery: " + accepted.body());
        }
        URI location = address.resolve(accepted.headers().firstValue("Location").orElseThrow());
        HttpRequest ask = HttpRequest.newBuilder(location)
                .header("Authorization", "Bearer " + token)
                .build();
        JsonObject batch = object(accepted);
        while (UNDER_WAY.contains(batch.getString("state"))) {
            pause();
            batch = object(send(ask));
        }
        return batch;
    }

    /** The sequence number of the ledger that its answers stand on. */
    public long sequence() {
        return read("/v1/organisations?size=1")
                .getJsonObject("register")
                .getJsonNumber("sequence")
                .longValue();
    }

    /** What the register answers at a path, which must be there. */
    public JsonObject read(String path) {
        return answer(request(path).build());
    }

    /** What the register answers at a path to the holder of a token. */
    public JsonObject read(String path, String token) {
        return answer(request(path).header("Authorization", "Bearer " + token).build());
    }

    /** What the register answers to a question in JSON. */
    public JsonObject post(String path, JsonObject question) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.toString()))
                .build());
    }

    /** Waits until something is so, and says whether it became so in time. */
    public static boolean awaits(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("The demo was interrupted.");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json");
    }

    private JsonObject answer(HttpRequest request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new CannotGoOn(
                    "The register answered " + response.statusCode() + " at " + request.uri() + ": " + response.body());
        }
        return object(response);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("The demo was interrupted.");
        }
    }

    private static JsonObject object(HttpResponse<String> response) {
        return StrictJson.read(response.body(), Limits.USUAL).asJsonObject();
    }
}
