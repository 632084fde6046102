package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.tredewijzer.demo.Distribution;
import nl.tredewijzer.demo.RegisterClient;
import nl.tredewijzer.demo.RegisterProcess;
import nl.tredewijzer.demo.sample.Body;

/** A register of its own for a check, empty, on a free port. */
final class RunningRegister implements AutoCloseable {

    /** The body that delivers everything in the checks. */
    static final Body BODY = Body.LADDER;

    private final RegisterProcess process;
    private final RegisterClient client;
    private final String token;

    private RunningRegister(RegisterProcess process, RegisterClient client, String token) {
        this.process = process;
        this.client = client;
        this.token = token;
    }

    static RunningRegister in(Path data) throws IOException {
        Distribution distribution = new Distribution(
                Path.of(System.getProperty("demo.register")), Path.of(System.getProperty("demo.agent")));
        RegisterProcess process = RegisterProcess.start(distribution, data, freePort());
        RegisterClient client = new RegisterClient(process.address());
        assertThat(RegisterClient.awaits(() -> client.isReady() || !process.isAlive(), Duration.ofMinutes(5)))
                .isTrue();
        assertThat(process.isAlive()).as("running, log in %s", process.log()).isTrue();
        return new RunningRegister(process, client, distribution.tokenFor(data, BODY.fullName()));
    }

    RegisterClient client() {
        return client;
    }

    /** Where it listens. */
    URI address() {
        return process.address();
    }

    /** What it has written. */
    Path log() {
        return process.log();
    }

    /** Delivers a file; the batch when it is dealt with, and its answers can be seen. */
    JsonObject deliver(String csv, String options) {
        JsonObject batch = client.deliver(csv, token, options);
        if (batch.containsKey("register")) {
            long sequence =
                    batch.getJsonObject("register").getJsonNumber("sequence").longValue();
            assertThat(RegisterClient.awaits(() -> client.sequence() >= sequence, Duration.ofMinutes(3)))
                    .isTrue();
        }
        return batch;
    }

    /** Findings of a batch. */
    JsonObject findings(JsonObject batch, int limit) {
        return client.read("/v1/intake/batches/" + batch.getString("id") + "/findings?limit=" + limit, token);
    }

    @Override
    public void close() {
        process.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
