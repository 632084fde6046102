package nl.tredewijzer.cli;

import java.io.IOException;
import java.util.List;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.tender.registry.snapshot.TrustedKeys;

/** The keys of the register that the officer trusts: one written out, or a file with one on each line. */
final class KeyInput {

    private KeyInput() {}

    static List<NoteKey> read(String keyOrFile) {
        try {
            return TrustedKeys.read(keyOrFile);
        } catch (IOException e) {
            throw InputFile.unreadable(
                    keyOrFile, "geen sleutel, en geen bestand dat te lezen is", "no key, and no file that can be read");
        } catch (NoteRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    "De sleutel klopt niet: " + e.dutch() + ".",
                    "The key is not right: " + e.english() + ".");
        }
    }
}
