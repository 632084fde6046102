package nl.tredewijzer.model.snapshot;

import java.nio.charset.StandardCharsets;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.note.Checkpoint;

/** By what a snapshot is asked for again: who has it knows its tag without having kept it. */
public final class SnapshotTag {

    private SnapshotTag() {}

    /** The name of the snapshot of a checkpoint, in characters of file names. */
    public static String name(Checkpoint checkpoint) {
        Hash hash = Hash.ofLeaf(checkpoint.text().getBytes(StandardCharsets.UTF_8));
        return "snapshot-" + checkpoint.size() + "-" + hash.toString().substring(0, 32);
    }

    /**
     * The entity tag (RFC 9110 section 8.8.3) of the snapshot of a checkpoint. A weak one: the lines are the same, the
     * way they are packed need not be.
     */
    public static String of(Checkpoint checkpoint) {
        return "W/\"" + name(checkpoint) + "\"";
    }
}
