package nl.tredewijzer.model.note;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.InclusionProof;

/**
 * That an entry is in the log, in the text format of c2sp.org/tlog-proof: the place of the entry, the hashes beside its
 * way to the root, and the signed checkpoint with that root.
 *
 * @param index place of the entry, from 0
 * @param path the hashes beside the way, from below
 * @param checkpoint the signed checkpoint
 */
public record LogProof(long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public LogProof {
        path = List.copyOf(path);
        Objects.requireNonNull(checkpoint, "checkpoint");
    }

    /**
     * Reads a proof. Extra data is passed over: nothing of it is proven.
     *
     * @throws NoteRefused if it is none
     */
    public static LogProof parse(String text) {
        int blank = text.indexOf("\n\n");
        if (!text.startsWith(HEADER)) {
            throw new NoteRefused(Defect.NOT_A_PROOF);
        }
        if (blank < 0) {
            throw new NoteRefused(Defect.NO_CHECKPOINT);
        }
        List<String> lines = text.substring(HEADER.length(), Math.max(HEADER.length(), blank))
                .lines()
                .toList();
        int at = !lines.isEmpty() && lines.get(0).startsWith(EXTRA) ? 1 : 0;
        if (lines.size() <= at || !lines.get(at).startsWith(INDEX)) {
            throw new NoteRefused(Defect.NOT_AN_INDEX);
        }
        return new LogProof(
                Checkpoint.number(lines.get(at).substring(INDEX.length()), Defect.NOT_AN_INDEX),
                lines.subList(at + 1, lines.size()).stream()
                        .map(Checkpoint::hash)
                        .toList(),
                SignedNote.parse(text.substring(blank + 2)));
    }

    /**
     * The proof in the tree of a checkpoint that was verified.
     *
     * @throws NoteRefused if that tree has no such place
     */
    public InclusionProof within(Checkpoint verified) {
        if (index >= verified.size()) {
            throw new NoteRefused(Defect.BEYOND_THE_LOG, Long.toString(index));
        }
        return new InclusionProof(index, verified.size(), path);
    }

    /** The proof as it is written. */
    public String text() {
        return HEADER + INDEX + index + "\n"
                + path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()) + "\n"
                + checkpoint.note();
    }
}
