package nl.tredewijzer.model.snapshot;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.SignedNote;

/**
 * Writes the log as it stood at a checkpoint into one file: gzip (RFC 1952) of JSON lines, first the manifest, then
 * every entry in its order, as {@link EntryJson} writes it in canonical form (RFC 8785). No clock and no chance enter:
 * the same checkpoint gives the same lines. Holds one entry at a time.
 */
public final class SnapshotWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final long size;
    private long written;

    /**
     * Begins a file.
     *
     * @param file where it goes; closed with this writer
     * @param checkpoint the signed checkpoint that follows from the entries to come
     */
    public SnapshotWriter(OutputStream file, SignedNote checkpoint) throws IOException {
        Checkpoint signed = Checkpoint.parse(checkpoint.unverifiedText());
        this.size = signed.size();
        this.out = new BufferedOutputStream(new GZIPOutputStream(file, BUFFER), BUFFER);
        line(Manifest.line(checkpoint, signed));
    }

    /**
     * Writes the next entry.
     *
     * @throws SnapshotRefused if it is not the next of the checkpoint's log
     */
    public void add(PublishedEntry entry) throws IOException {
        addLine(CanonicalJson.bytes(EntryJson.write(entry)));
    }

    /**
     * Writes the next entry as the line that it is: what {@link EntryJson} writes, in canonical form.
     *
     * @throws SnapshotRefused if it is another line, or not the next of the checkpoint's log
     */
    public void addLine(byte[] entry) throws IOException {
        if (written == size) {
            throw SnapshotRefused.whole(Defect.MORE_LINES);
        }
        EntryLine next = EntryLine.cut(entry, 0, entry.length, written + 1);
        if (!next.isWhole()) {
            throw SnapshotRefused.atLine(Defect.OTHER_CONTENT, written + 2);
        }
        if (next.redactedBy().filter(by -> by > size).isPresent()) {
            // redacted after this checkpoint: what is read in its place is not among its entries
            throw SnapshotRefused.atLine(Defect.NOT_REPLACED, written + 2);
        }
        line(entry);
        written++;
    }

    private void line(byte[] json) throws IOException {
        out.write(json);
        out.write('\n');
    }

    /**
     * Ends the file.
     *
     * @throws IllegalStateException if entries are missing; what was written is no snapshot then
     */
    @Override
    public void close() throws IOException {
        out.close();
        if (written != size) {
            throw new IllegalStateException("Only " + written + " of " + size + " entries were written");
        }
    }
}
