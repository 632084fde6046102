package nl.tredewijzer.tender.registry.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;

/** The keys of a register by which its snapshots are checked, as people write them down in a setting. */
public final class TrustedKeys {

    private TrustedKeys() {}

    /**
     * Reads keys.
     *
     * @param keysOrFile keys, one on each line, or the path of a file that holds them so
     * @throws IOException if it is no key, and no file that can be read
     * @throws NoteRefused if a key is not right
     */
    public static List<NoteKey> read(String keysOrFile) throws IOException {
        return parse(isFile(keysOrFile) ? Files.readString(Path.of(keysOrFile), StandardCharsets.UTF_8) : keysOrFile);
    }

    /** Keys have a plus sign in them (C2SP signed note); files may have one too. */
    private static boolean isFile(String keysOrFile) {
        return keysOrFile.indexOf('+') < 0 || Files.exists(Path.of(keysOrFile));
    }

    private static List<NoteKey> parse(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(NoteKey::parse).toList();
    }
}
