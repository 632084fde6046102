package nl.tredewijzer.benchmark.names.speed;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.benchmark.report.Machine;

/** An engine that waits in a process of its own until it is its turn. */
final class EngineProcess implements AutoCloseable {

    private final Process process;
    private final Path log;
    private final BufferedReader answers;
    private final BufferedWriter orders;
    private final double secondsToBuild;

    private EngineProcess(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.secondsToBuild = Double.parseDouble(answer());
    }

    /**
     * Starts one and waits until its index is built.
     *
     * @param heap the most memory that its JVM may use for objects, such as {@code 512m}
     * @param register the names, in a file
     * @param asked the questions, in a file
     */
    static EngineProcess start(EngineKind kind, String heap, Path register, Path asked, Path work, String database)
            throws IOException {
        Path own = Files.createTempDirectory(work, kind.name().toLowerCase(Locale.ROOT));
        Path log = own.resolveSibling(own.getFileName() + ".log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        EngineMain.class.getName(),
                        kind.name(),
                        register.toString(),
                        asked.toString(),
                        own.toString(),
                        database))
                .redirectError(Redirect.to(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new EngineProcess(process, log);
    }

    /** Asks every {@code step}-th question, again and again for so long. */
    Pass round(double seconds, int step) {
        try {
            orders.write(seconds + " " + step + "\n");
            orders.flush();
            return Pass.of(answer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From reading the names until it could be asked. */
    double secondsToBuild() {
        return secondsToBuild;
    }

    /** The most memory that its process has had, in MiB. */
    long peakMemory() {
        return Machine.peakMemory(process.pid());
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("An engine ended; why, it says in " + log);
        }
        return line;
    }

    @Override
    public void close() {
        try {
            orders.close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().onExit().join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
