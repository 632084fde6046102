package nl.tredewijzer.registry.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The directory in which one register, and no second one, keeps its files. */
final class DataDirectory {

    /** A lock that nobody refers to any more is given up. */
    private static FileLock held;

    private final Path directory;

    private DataDirectory(Path directory) {
        this.directory = directory;
    }

    /** Takes it for as long as this process lives. */
    static DataDirectory taken(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel lock = FileChannel.open(
                    directory.resolve("register.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = lock.tryLock();
            if (held == null) {
                throw new CannotStart(
                        "Een ander register gebruikt " + directory + " al; kies een andere map met REGISTRY_DATA.",
                        "Another register uses " + directory + " already; choose another with REGISTRY_DATA.");
            }
            return new DataDirectory(directory);
        } catch (IOException e) {
            throw new CannotStart(
                    "In de map " + directory + " kan niet geschreven worden; kies een andere met REGISTRY_DATA.",
                    "The directory " + directory + " cannot be written to; choose another with REGISTRY_DATA.");
        }
    }

    /** What the server unpacks; anew at each start, and not where the system clears up by itself. */
    Path emptyScratch() throws IOException {
        Path scratch = directory.resolve("server");
        if (Files.exists(scratch)) {
            try (Stream<Path> files = Files.walk(scratch)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(scratch);
    }
}
