package nl.tredewijzer.model.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.log.Readings;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.SignedNote;

/**
 * The whole register as it stood at a signed checkpoint, verified before it answers: that the register signed it; that
 * every event reads as it was recorded; that none was left out, added, moved or exchanged (the root of the log); and
 * that under every KvK number, also one that was never listed, exactly these events stand (the root of the numbers).
 * What an answer needs is read when it is asked for. Immutable; for any number of threads.
 */
public final class Snapshot {

    private static final long MOST_BYTES = 1L << 30;

    private final Checkpoint checkpoint;
    private final SignedNote note;
    private final LogTree tree;
    private final Map<KvkNumber, Listing> numbers;
    private final List<Lines> lines;

    Snapshot(Checkpoint checkpoint, SignedNote note, LogTree tree, Map<KvkNumber, Listing> numbers, List<Lines> lines) {
        this.checkpoint = checkpoint;
        this.note = note;
        this.tree = tree;
        this.numbers = numbers;
        this.lines = lines;
    }

    /**
     * Reads and verifies the file of a snapshot. Its unpacked text is kept in memory: at most 1 GiB and half the heap.
     *
     * @param file what {@link SnapshotWriter} wrote; not closed here
     * @param trusted the keys of the register, the present one and those before it
     * @throws SnapshotRefused if anything in it is not as the register signed it
     */
    public static Snapshot read(InputStream file, Collection<NoteKey> trusted) throws IOException {
        return read(file, trusted, Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 2));
    }

    static Snapshot read(InputStream file, Collection<NoteKey> trusted, long mostBytes) throws IOException {
        return new SnapshotReader(file, trusted, mostBytes).read();
    }

    /**
     * The origin of the log that a file says it is of. Nothing of it is verified: it says by which keys it should be.
     *
     * @param file as in {@link #read}; its beginning is read
     * @throws SnapshotRefused if it does not begin as a snapshot does
     */
    public static String claimedOrigin(InputStream file) throws IOException {
        return Manifest.claimed(new LineReader(file, MOST_BYTES).manifest()).origin();
    }

    /** How the log stood. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The checkpoint, as it was signed. */
    public SignedNote note() {
        return note;
    }

    /** How far the register had come. */
    public RegisterState state() {
        return checkpoint.state();
    }

    /** Everything the register held of an organisation; without certificates if it was never listed. */
    public OrganisationHistory organisation(KvkNumber number) {
        List<RecordedEvent> events = Readings.of(numbers.getOrDefault(number, Listing.NEVER).sequences().stream()
                .map(this::entry)
                .toList());
        return OrganisationHistory.of(number, events, checkpoint.size());
    }

    /** Whether the log of this snapshot goes on from that of an earlier checkpoint: nothing before it was changed. */
    public boolean continues(Checkpoint earlier) {
        return earlier.size() <= checkpoint.size()
                && earlier.origin().equals(checkpoint.origin())
                && tree.root(earlier.size()).equals(earlier.root());
    }

    /**
     * An entry of the log.
     *
     * @param sequence from 1 to the size of the checkpoint
     * @throws IllegalArgumentException if it has none of this sequence
     */
    public PublishedEntry entry(long sequence) {
        if (sequence < 1 || sequence > checkpoint.size()) {
            throw new IllegalArgumentException("The snapshot has no event " + sequence);
        }
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).first() <= sequence) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Lines found = lines.get(low);
        return found.line(Math.toIntExact(sequence - found.first())).entry();
    }
}
