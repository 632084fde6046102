package nl.tredewijzer.benchmark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tredewijzer.benchmark.register.Database;
import nl.tredewijzer.benchmark.register.Distribution;
import nl.tredewijzer.benchmark.register.RegisterProcess;

/**
 * A register started twice on the same ledger: with its index, and without.
 *
 * @param built how long the register says that building took
 * @param bootWithIndex from start to ready when nothing had to be built
 * @param bootWithout from start to ready when the index was lost
 * @param memory the most memory that the register without index had, in MiB
 */
record RebuildRun(Duration built, Duration bootWithIndex, Duration bootWithout, long memory) {

    private static final Pattern BUILT = Pattern.compile("Index built: .* up to event ([^ ]+) in ([^ ]+) ms");

    /** Carries it out; afterwards the index is there again. */
    static RebuildRun of(Distribution distribution, Path data, Database database, int events) {
        Duration with;
        try (RegisterProcess register = RegisterProcess.start(distribution, data, database)) {
            with = register.boot();
        }
        delete(data.resolve("index"));
        try (RegisterProcess register = RegisterProcess.start(distribution, data, database)) {
            return new RebuildRun(built(register.log(), events), with, register.boot(), register.peakMemory());
        }
    }

    private static Duration built(String log, int events) {
        Matcher line = BUILT.matcher(log);
        if (!line.find() || number(line.group(1)) != events) {
            throw new IllegalStateException("The register's log tells of no index built up to event " + events);
        }
        return Duration.ofMillis(number(line.group(2)));
    }

    /** A number as a log has it, perhaps with marks between the thousands. */
    private static long number(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
