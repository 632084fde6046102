package nl.tredewijzer.benchmark.names.http;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.tredewijzer.benchmark.http.Post;
import nl.tredewijzer.benchmark.register.FreePort;
import nl.tredewijzer.benchmark.register.RegisterProcess;
import nl.tredewijzer.benchmark.report.Machine;

/** An OpenSearch server with a class path of its own, because it brings a Lucene of its own. */
final class OpenSearchProcess implements AutoCloseable {

    private static final String RUNNER = "org.codelibs.opensearch.runner.OpenSearchRunner";
    /** What OpenSearch comes with. */
    private static final String HEAP = "1g";

    /** The runner takes no other. */
    private static final int FIRST_PORT = 9201;

    private static final int LAST_PORT = 9299;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Process process;
    private final InetSocketAddress address;
    private final JsonClient client;

    private OpenSearchProcess(Process process, InetSocketAddress address) {
        this.process = process;
        this.address = address;
        this.client = new JsonClient(address);
    }

    /**
     * Starts one and waits until it can be asked.
     *
     * @param classPath a file that holds its class path
     * @param work an empty directory
     */
    static OpenSearchProcess start(Path classPath, Path work) throws IOException {
        Path configuration = Files.createDirectories(work.resolve("config"));
        Files.writeString(configuration.resolve("opensearch.yml"), """
                network.host: 127.0.0.1
                transport.port: %d
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(FreePort.any()));
        int port = FreePort.between(FIRST_PORT, LAST_PORT);
        Path log = work.resolve("opensearch.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms" + HEAP,
                        "-Xmx" + HEAP,
                        "-classpath",
                        Files.readString(classPath).strip(),
                        RUNNER,
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(port - 1),
                        "-basePath",
                        work.toString(),
                        "-confPath",
                        configuration.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        OpenSearchProcess server =
                new OpenSearchProcess(process, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.awaitReady(log);
        return server;
    }

    private void awaitReady(Path log) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!client.isThere("/_cluster/health?wait_for_status=green&timeout=10s")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("OpenSearch does not start; why, it says in " + log);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    InetSocketAddress address() {
        return address;
    }

    /** The answer to a request, which has to be good. */
    JsonObject send(String method, String path, String contentType, String body) {
        return client.send(method, new Post(path, contentType, body));
    }

    long peakMemory() {
        return Machine.peakMemory(process.pid());
    }

    @Override
    public void close() {
        RegisterProcess.end(process);
    }
}
