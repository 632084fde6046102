package nl.tredewijzer.registry.evidence;

import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.SignedNote;

/** A checkpoint, and the note that was published of it. */
record Sealed(Checkpoint checkpoint, SignedNote note) {

    static Sealed of(SignedNote note) {
        return new Sealed(Checkpoint.parse(note.unverifiedText()), note);
    }

    long size() {
        return checkpoint.size();
    }
}
