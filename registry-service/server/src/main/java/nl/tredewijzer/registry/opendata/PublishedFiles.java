package nl.tredewijzer.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.tredewijzer.model.snapshot.SnapshotRefused;
import nl.tredewijzer.registry.evidence.EvidenceUnavailable;
import nl.tredewijzer.registry.evidence.TextTakenAway;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files that are written once for each state of the register and read by many. Of each kind the last two are kept. */
@ApplicationScoped
public class PublishedFiles {

    private static final int KEPT = 2;

    private final Path directory;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    protected PublishedFiles() {
        this(".");
    }

    /** Keeps them in the data directory. */
    @Inject
    public PublishedFiles(@ConfigProperty(name = "registry.data", defaultValue = "./data") String data) {
        this.directory = Path.of(data, "open-data");
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The file of a state, written now when nobody asked for it before.
     *
     * @param kind what it is, in characters of file names
     * @param state of which state
     * @throws EvidenceUnavailable if the register moved on while it was written
     */
    Path file(String kind, String state, Content content) {
        synchronized (lock(kind)) {
            Path file = directory.resolve(kind).resolve(state);
            try {
                if (!Files.exists(file)) {
                    write(file, content);
                    forget(file);
                }
                return file;
            } catch (SnapshotRefused e) {
                throw new EvidenceUnavailable();
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + kind + " of open data cannot be written", e);
            }
        }
    }

    /** Forgets all of them, and those that are being written meanwhile, because they may hold what was taken away. */
    void forgetAll(@Observes TextTakenAway takenAway) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        for (Path kind : in(directory)) {
            synchronized (lock(kind.getFileName().toString())) {
                for (Path file : in(kind)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Object lock(String kind) {
        return locks.computeIfAbsent(kind, key -> new Object());
    }

    private static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "being-written-", "");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void forget(Path newest) throws IOException {
        List<Path> older = in(newest.getParent()).stream()
                .filter(file -> !file.equals(newest))
                .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                        .reversed())
                .skip(KEPT - 1L)
                .toList();
        for (Path file : older) {
            Files.deleteIfExists(file);
        }
    }
}
