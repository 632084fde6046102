package nl.tredewijzer.model.snapshot;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.Fields;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.note.SignedNote;

/** The first line of a snapshot: which form it has, how many entries follow, and the signed checkpoint they make. */
final class Manifest {

    private static final String FORMAT = "tredewijzer.nl/snapshot@v1";
    private static final Limits LIMITS = new Limits(1 << 17, 2);

    private Manifest() {}

    /** The line, as canonical JSON without its end. */
    static byte[] line(SignedNote note, Checkpoint checkpoint) {
        return CanonicalJson.bytes(JsonParts.object()
                .add("checkpoint", note.note())
                .add("entries", checkpoint.size())
                .add("format", FORMAT)
                .build());
    }

    /**
     * Reads the line, and verifies the checkpoint in it.
     *
     * @throws SnapshotRefused if it is another line, or not signed by a trusted key
     */
    static Checkpoint verified(byte[] line, Collection<NoteKey> trusted) {
        try {
            JsonObject object = object(line);
            Fields fields = new Fields(object);
            if (!fields.text("format").equals(FORMAT)) {
                throw SnapshotRefused.whole(Defect.OTHER_FORMAT);
            }
            SignedNote note = SignedNote.parse(fields.text("checkpoint"));
            Checkpoint checkpoint = Checkpoint.parse(note.verifiedBy(trusted));
            if (fields.number("entries") != checkpoint.size()) {
                throw SnapshotRefused.whole(Defect.OTHER_COUNT);
            }
            if (!Arrays.equals(line, line(note, checkpoint))) {
                throw SnapshotRefused.whole(Defect.NOT_A_MANIFEST);
            }
            return checkpoint;
        } catch (NoteRefused e) {
            throw SnapshotRefused.because(Defect.BAD_CHECKPOINT, e);
        } catch (JsonRefused e) {
            throw SnapshotRefused.whole(Defect.NOT_A_MANIFEST);
        }
    }

    /** The checkpoint of a line that nobody verified. */
    static Checkpoint claimed(byte[] line) {
        try {
            return Checkpoint.parse(note(line).unverifiedText());
        } catch (NoteRefused e) {
            throw SnapshotRefused.because(Defect.BAD_CHECKPOINT, e);
        } catch (JsonRefused e) {
            throw SnapshotRefused.whole(Defect.NOT_A_MANIFEST);
        }
    }

    /** The signed checkpoint in a line. */
    static SignedNote note(byte[] line) {
        return SignedNote.parse(new Fields(object(line)).text("checkpoint"));
    }

    private static JsonObject object(byte[] line) {
        return Fields.of(StrictJson.read(new String(line, StandardCharsets.UTF_8), LIMITS), "A manifest")
                .object();
    }
}
