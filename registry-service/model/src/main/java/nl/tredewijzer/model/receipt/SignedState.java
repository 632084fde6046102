package nl.tredewijzer.model.receipt;

import java.util.Collection;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.SignedNote;

/** How a log stood, once its signature was found right. */
record SignedState(Checkpoint checkpoint) {

    static final String CODE = "CHECKPOINT";

    /**
     * Verifies a signed checkpoint.
     *
     * @throws nl.tredewijzer.model.note.NoteRefused if it is none, or not signed by a trusted key
     */
    static SignedState of(SignedNote note, Collection<NoteKey> trusted) {
        return new SignedState(Checkpoint.parse(note.verifiedBy(trusted)));
    }

    /** What its signature proves. */
    Finding finding() {
        return Finding.proven(
                CODE,
                "Het register heeft de stand van zijn logboek ondertekend: " + checkpoint.size()
                        + " gebeurtenissen in " + checkpoint.origin()
                        + since(", de laatste vastgelegd op ")
                        + ".",
                "The register signed how its log stood: " + checkpoint.size() + " events in " + checkpoint.origin()
                        + since(", the last one recorded at ") + ".");
    }

    private String since(String words) {
        return checkpoint
                .state()
                .recordedAt()
                .map(at -> words + HistoryJson.instant(at))
                .orElse("");
    }
}
