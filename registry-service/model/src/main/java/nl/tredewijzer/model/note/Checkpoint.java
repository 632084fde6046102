package nl.tredewijzer.model.note;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.log.Hash;

/**
 * How the log stood after a batch, as c2sp.org/tlog-checkpoint writes it: the text of a signed note. Beside the root of
 * the log it names, on extension lines, the root of the tree over all KvK numbers and when the last entry was recorded.
 *
 * @param origin which log
 * @param root the root of the tree over its entries
 * @param numbers the root of the tree over the KvK numbers
 * @param state the sequence of the last entry, which is the size, and when it was recorded
 */
public record Checkpoint(String origin, Hash root, Hash numbers, RegisterState state) {

    private static final String NUMBERS = "kvk-numbers@v1 ";
    private static final String RECORDED_AT = "recorded-at ";
    private static final int LONGEST_SIZE = 18;

    /** @throws IllegalArgumentException if the origin is empty or more than a line */
    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n")) {
            throw new IllegalArgumentException("An origin is one line: " + origin);
        }
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(numbers, "numbers");
    }

    /**
     * Reads the text of a checkpoint. Extension lines of others are passed over.
     *
     * @throws NoteRefused if it is none
     */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new NoteRefused(Defect.NO_FINAL_NEWLINE);
        }
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3) {
            throw new NoteRefused(Defect.TOO_FEW_LINES);
        }
        if (lines.contains("")) {
            throw new NoteRefused(Defect.EMPTY_LINE);
        }
        List<String> extensions = lines.subList(3, lines.size());
        String numbers = extension(NUMBERS, extensions).orElseThrow(() -> new NoteRefused(Defect.NO_NUMBERS_ROOT));
        return new Checkpoint(
                lines.get(0),
                hash(lines.get(2)),
                hash(numbers),
                state(number(lines.get(1), Defect.NOT_A_SIZE), extension(RECORDED_AT, extensions)));
    }

    private static Optional<String> extension(String name, List<String> extensions) {
        List<String> found =
                extensions.stream().filter(line -> line.startsWith(name)).toList();
        return found.size() == 1 ? Optional.of(found.get(0).substring(name.length())) : Optional.empty();
    }

    private static RegisterState state(long size, Optional<String> recordedAt) {
        try {
            return new RegisterState(size, recordedAt.map(Instant::parse));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new NoteRefused(Defect.NOT_A_RECORD_TIME, recordedAt.orElse(""));
        }
    }

    /** How many entries the log had. */
    public long size() {
        return state.sequence();
    }

    static long number(String text, Defect defect) {
        boolean plain = text.length() <= LONGEST_SIZE && text.matches("0|[1-9][0-9]*");
        if (!plain) {
            throw new NoteRefused(defect, text);
        }
        return Long.parseLong(text);
    }

    static Hash hash(String text) {
        try {
            return Hash.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NoteRefused(Defect.NOT_A_HASH, text);
        }
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size() + "\n" + root.base64() + "\n" + NUMBERS + numbers.base64() + "\n"
                + state.recordedAt()
                        .map(at -> RECORDED_AT + HistoryJson.instant(at) + "\n")
                        .orElse("");
    }
}
