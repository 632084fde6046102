package nl.tredewijzer.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The register as a process of its own, as an operator would run it, that ends when this one ends. */
public final class RegisterProcess implements AutoCloseable {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;
    private final URI address;
    private volatile boolean stopping;

    private RegisterProcess(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /**
     * Starts it; it is not ready yet.
     *
     * @param distribution the jars to start it from
     * @param data where it keeps its files, and writes its log
     * @param port the port to listen on
     */
    public static RegisterProcess start(Distribution distribution, Path data, int port) {
        return start(distribution, data, port, Map.of());
    }

    /** The same with settings, by the names that they have in the environment. */
    public static RegisterProcess start(Distribution distribution, Path data, int port, Map<String, String> settings) {
        Path log = data.resolve("register.log");
        List<String> command = new ArrayList<>(distribution.java());
        command.add("-javaagent:" + distribution.agent());
        command.addAll(List.of("-jar", distribution.register().toString(), "serve", "--port", String.valueOf(port)));
        try {
            Files.createDirectories(data);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("REGISTRY_DATA", data.toString());
            builder.environment().putAll(settings);
            Process process = builder.start();
            RegisterProcess register = new RegisterProcess(process, log, URI.create("http://localhost:" + port));
            Runtime.getRuntime().addShutdownHook(new Thread(register::close, "stop-register"));
            return register;
        } catch (IOException e) {
            throw new UncheckedIOException("The register cannot be started", e);
        }
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its output. */
    public Path log() {
        return log;
    }

    /** Waits until it ends, and says whether it was told to. */
    public boolean awaitEnd() throws InterruptedException {
        process.waitFor();
        return stopping;
    }

    /** Kills it on the spot, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops it in good order. */
    @Override
    public void close() {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
