package nl.tredewijzer.registry.intake.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The text of one row, per column, as it stood in the file without the spaces around it; absent is empty. */
public final class Cells {

    private static final int COLUMNS = Column.values().length;
    private static final char BETWEEN = '\u001f';
    private static final char REPLACED = '\u001e';

    private final String[] texts;

    private Cells(String[] texts) {
        this.texts = texts;
    }

    /** Cells with these texts, spaces around them taken off. */
    public static Cells of(Map<Column, String> texts) {
        String[] all = new String[COLUMNS];
        Arrays.fill(all, "");
        new EnumMap<>(texts).forEach((column, text) -> all[column.ordinal()] = stripped(text));
        return new Cells(all);
    }

    /** The text of a column, never {@code null}. */
    public String get(Column column) {
        return texts[column.ordinal()];
    }

    /** Whether no column says anything. */
    public boolean isEmpty() {
        return Arrays.stream(texts).allMatch(String::isEmpty);
    }

    /** Characters in all of them. */
    public int length() {
        return Arrays.stream(texts).mapToInt(String::length).sum();
    }

    /** All texts as one, for keeping. */
    public String packed() {
        return String.join(String.valueOf(BETWEEN), texts);
    }

    /** What {@link #packed()} made. */
    public static Cells unpacked(String packed) {
        String[] texts = new String[COLUMNS];
        int from = 0;
        for (int i = 0; i < COLUMNS; i++) {
            int to = i == COLUMNS - 1 ? packed.length() : packed.indexOf(BETWEEN, from);
            texts[i] = packed.substring(from, to);
            from = to + 1;
        }
        return new Cells(texts);
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        // a separator of ours in a text of theirs stays a control character, and is refused as one
        return text.substring(from, to).replace(BETWEEN, REPLACED);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells that && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        return "Cells" + Arrays.toString(texts);
    }
}
