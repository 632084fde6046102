package nl.tredewijzer.registry.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.access.TokenKeys;

/** The distribution as an operator runs it, in a process of its own that can be killed. */
public final class RegisterProcess implements AutoCloseable {

    private static final int LAST_LINES = 60;
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path data;
    private final URI base;

    private RegisterProcess(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param data its data directory
     * @param settings further settings, by name
     */
    public static RegisterProcess start(Path data, Map<String, String> settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.add("-Dregistry.data=" + data);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(
                "-jar", System.getProperty("registry.distribution"), "serve", "--port", Integer.toString(port)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("process.log").toFile()))
                    .start();
            RegisterProcess register = new RegisterProcess(process, data, port);
            register.awaitReady();
            return register;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("The register did not start:\n" + lastLines());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** What it wrote last, as its directory is gone when the test is over. */
    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("process.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "and its log cannot be read: " + e.getMessage();
        }
    }

    private boolean isReady() {
        try {
            return HTTP.send(to("/health/ready").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to be completed and sent. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    /** Sends a request and returns what came back. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Begins to send a request; what comes back fails when the register ends first. */
    public CompletableFuture<HttpResponse<String>> begin(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** A token of a certification body, as value of the header {@code Authorization}. */
    public String asBody(String certificationBody) {
        return "Bearer "
                + new TokenIssuer(TokenKeys.in(data).getPrivate(), Clock.systemUTC())
                        .forCertificationBody(certificationBody, Duration.ofHours(1));
    }

    /** A token of the keeper of the register, as value of the header {@code Authorization}. */
    public String asRegistrar() {
        return "Bearer "
                + new TokenIssuer(TokenKeys.in(data).getPrivate(), Clock.systemUTC()).forRegistrar(Duration.ofHours(1));
    }

    /** Ends it as a power failure does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
