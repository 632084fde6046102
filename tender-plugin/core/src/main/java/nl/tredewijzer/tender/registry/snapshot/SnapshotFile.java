package nl.tredewijzer.tender.registry.snapshot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.model.snapshot.SnapshotRefused;

/** A file with a snapshot. */
final class SnapshotFile {

    private final Path path;

    SnapshotFile(Path path) {
        this.path = path;
    }

    /** What is in it, verified; empty when there is none, or one that is not right, which is told. */
    Optional<Snapshot> read(List<NoteKey> trusted, SnapshotNotices notices) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            return Optional.of(Snapshot.read(file, trusted));
        } catch (NoSuchFileException e) {
            notices.tell(
                    new Notice("Er is geen momentopname in " + path + ".", "There is no snapshot in " + path + "."));
        } catch (SnapshotRefused e) {
            notices.tell(new Notice(path + ": " + e.dutch(), path + ": " + e.english()));
        } catch (IOException e) {
            notices.tell(new Notice(
                    path + " is niet te lezen: " + e.getMessage(), path + " does not read: " + e.getMessage()));
        }
        return Optional.empty();
    }

    /** Puts a verified snapshot in its place, whole or not at all. */
    void replace(byte[] verified) throws IOException {
        Path whole = path.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path part = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
        try {
            Files.write(part, verified);
            move(part, whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
