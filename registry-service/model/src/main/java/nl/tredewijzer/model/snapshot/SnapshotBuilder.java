package nl.tredewijzer.model.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.note.SignedNote;

/** Makes the snapshot of events that are at hand: for tests of those who embed the plugin, and for trying things out. */
public final class SnapshotBuilder {

    private final NoteSigner signer;
    private final LogTree tree = new LogTree();
    private final Listings listings = new Listings();
    private final List<byte[]> lines = new ArrayList<>();
    private RegisterState state = RegisterState.EMPTY;

    /**
     * A log without events.
     *
     * @param signer signs the snapshot; its name is the origin of the log
     */
    public SnapshotBuilder(NoteSigner signer) {
        this.signer = signer;
    }

    /**
     * Adds the next event.
     *
     * @param event with the sequence that follows
     * @param salt sixteen bytes
     */
    public SnapshotBuilder add(RecordedEvent event, byte[] salt) {
        LogEntry entry = LogEntry.of(event, salt);
        tree.append(Hash.of(entry.leafHash()));
        listings.add(event.sequence(), Mentions.of(event.event()));
        lines.add(EntryJson.line(entry.envelope(), entry.salt(), entry.payload()));
        state = RegisterState.at(event.sequence(), event.recordedAt());
        return this;
    }

    /** How the log stands now, signed. */
    public SignedNote checkpoint() {
        Hash numbers = NumberTree.EMPTY.with(listings.all(tree.size())).root();
        return signer.sign(new Checkpoint(signer.key().name(), tree.root(tree.size()), numbers, state).text());
    }

    /** Writes the snapshot of the log as it stood at a checkpoint of it, the newest. */
    public void writeTo(OutputStream file, SignedNote newest) throws IOException {
        try (SnapshotWriter writer = new SnapshotWriter(file, newest)) {
            for (byte[] line : lines) {
                writer.addLine(line);
            }
        }
    }
}
