package nl.tredewijzer.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.registry.intake.batch.BatchId;
import nl.tredewijzer.registry.intake.file.ReceivedFile;

/** Where received files lie until their batch is done. */
final class Spool {

    private static final String SUFFIX = ".upload";

    private final Path directory;

    Spool(Path directory) {
        this.directory = directory;
    }

    Path path(BatchId batch) {
        return directory.resolve(batch + SUFFIX);
    }

    ReceivedFile receive(BatchId batch, InputStream stream) throws IOException {
        return ReceivedFile.receive(stream, path(batch));
    }

    boolean holds(BatchId batch) {
        return Files.isRegularFile(path(batch));
    }

    void remove(BatchId batch) {
        try {
            Files.deleteIfExists(path(batch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The batches whose files lie here. */
    List<BatchId> batches() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> BatchId.parse(name.substring(0, name.length() - SUFFIX.length())))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
