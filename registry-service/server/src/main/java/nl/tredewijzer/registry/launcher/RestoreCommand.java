package nl.tredewijzer.registry.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.tredewijzer.registry.access.Settings;

/**
 * Puts a back-up of the H2 database in the data directory. The database that was there is kept beside it.
 *
 * @param backup the file that {@link BackupCommand} made
 */
record RestoreCommand(Path backup) {

    private static final String DATABASE = "registry.mv.db";

    static RestoreCommand from(List<String> options) {
        Arguments arguments = new Arguments(options, Set.of("--from"));
        return new RestoreCommand(arguments
                .get("--from")
                .map(Path::of)
                .orElseThrow(
                        () -> new CannotStart("Noem de reservekopie met --from.", "Name the back-up with --from.")));
    }

    /** What was done, and what comes next. */
    String run() {
        Path directory = Settings.dataDirectory();
        DataDirectory.taken(directory);
        Path database = directory.resolve(DATABASE);
        Path part = directory.resolve(DATABASE + ".part");
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.getEntry(DATABASE);
            if (entry == null) {
                throw noBackup();
            }
            Files.copy(zip.getInputStream(entry), part, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(database)) {
                String moment = Instant.now().toString().replaceAll("[:.]", "");
                Files.move(database, directory.resolve(DATABASE + ".before-" + moment));
            }
            Files.move(part, database, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw noBackup();
        }
        return "The database of " + backup + " is in " + directory
                + "; the one of before lies beside it. Start the register" + " with: serve --restore log";
    }

    private CannotStart noBackup() {
        return new CannotStart(
                "Het bestand " + backup + " is niet te lezen of geen reservekopie van het register.",
                "The file " + backup + " cannot be read or is no back-up of the register.");
    }
}
