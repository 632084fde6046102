package nl.tredewijzer.registry.evidence;

import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.note.SignedNote;

/** The published checkpoints in a local file, one JSON text a line; the first line says of which ledger. */
final class CheckpointFile implements AutoCloseable {

    private final EntryFile lines;
    private final List<String> found;

    private CheckpointFile(EntryFile lines, List<String> found) {
        this.lines = lines;
        this.found = List.copyOf(found);
    }

    static CheckpointFile open(Path path) throws IOException {
        List<String> found = new ArrayList<>();
        return new CheckpointFile(EntryFile.open(path, line -> found.add(text(line))), found);
    }

    private static String text(byte[] line) {
        if (StrictJson.read(new String(line, StandardCharsets.UTF_8), Limits.USUAL) instanceof JsonString text) {
            return text.getString();
        }
        throw new JsonRefused("A line of the checkpoints is no text");
    }

    /** Of which ledger it was when it was opened; empty text when nothing had been written yet. */
    String ledgerId() {
        return found.isEmpty() ? "" : found.get(0);
    }

    /**
     * The checkpoints that were there when it was opened.
     *
     * @throws NoteRefused if one does not read
     */
    List<Sealed> checkpoints() {
        return found.stream()
                .skip(1)
                .map(text -> Sealed.of(SignedNote.parse(text)))
                .toList();
    }

    /** Begins again, for a ledger. */
    void begin(String ledgerId) throws IOException {
        lines.cut(0);
        add(ledgerId);
    }

    void add(SignedNote note) throws IOException {
        add(note.note());
    }

    private void add(String text) throws IOException {
        lines.append(List.of(CanonicalJson.bytes(JsonParts.text(text))));
        lines.force();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
