package nl.tredewijzer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;

/** The keys of the register that the officer trusts: one written out, or a file with one on each line. */
final class KeyInput {

    private KeyInput() {}

    static List<NoteKey> read(String keyOrFile) {
        try {
            String text = isFile(keyOrFile) ? new String(InputFile.read(keyOrFile), StandardCharsets.UTF_8) : keyOrFile;
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(NoteKey::parse)
                    .toList();
        } catch (NoteRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    "De sleutel klopt niet: " + e.dutch() + ".",
                    "The key is not right: " + e.english() + ".");
        }
    }

    private static boolean isFile(String keyOrFile) {
        return keyOrFile.indexOf('+') < 0 || Files.exists(Path.of(keyOrFile));
    }
}
