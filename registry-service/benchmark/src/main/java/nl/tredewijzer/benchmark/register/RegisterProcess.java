package nl.tredewijzer.benchmark.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.benchmark.report.Machine;

/** The register as an operator runs it, on a free port of this machine. */
public final class RegisterProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final InetSocketAddress address;
    private final RegisterClient client;
    private final Duration boot;

    private RegisterProcess(Process process, Path log, InetSocketAddress address, long begun) {
        this.process = process;
        this.log = log;
        this.address = address;
        this.client = new RegisterClient(address);
        client.await(() -> isReady(process, log), PATIENCE);
        this.boot = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Starts it and waits until it is ready: its index has caught up with the ledger. */
    public static RegisterProcess start(Distribution distribution, Path data, Database database) {
        try {
            Files.createDirectories(data);
            Path log = Files.createTempFile(data, "register", ".log");
            int port = FreePort.any();
            ProcessBuilder builder = new ProcessBuilder(
                            distribution.command(List.of("serve", "--port", Integer.toString(port))))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("REGISTRY_DATA", data.toString());
            builder.environment().put("REGISTRY_RATE_PER_SECOND", "1000000");
            builder.environment().put("REGISTRY_RATE_BURST", "1000000");
            builder.environment().putAll(database.environment());
            long begun = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new RegisterProcess(
                    process, log, new InetSocketAddress(InetAddress.getLoopbackAddress(), port), begun);
        } catch (IOException e) {
            throw new UncheckedIOException("The register does not start", e);
        }
    }

    private boolean isReady(Process starting, Path output) {
        if (!starting.isAlive()) {
            throw new IllegalStateException("The register ended; why, it says in " + output);
        }
        return client.isReady();
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return address;
    }

    /** What asks it over HTTP. */
    public RegisterClient client() {
        return client;
    }

    /** From its start until it was ready. */
    public Duration boot() {
        return boot;
    }

    /** What it has written so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time for which it has kept a core busy. */
    public Duration busy() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory it has had, in MiB. */
    public long peakMemory() {
        return Machine.peakMemory(process.pid());
    }

    @Override
    public void close() {
        end(process);
    }

    /** Asks a process to end, waits for it, and ends it when it does not. */
    public static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().onExit().join();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
