package nl.tredewijzer.tender.formats.workbook;

import java.util.OptionalInt;

/** Names of columns: A is 1, Z is 26, AA is 27. */
final class CellReference {

    private static final int LETTERS = 26;
    private static final int LAST_COLUMN = 16_384;

    private CellReference() {}

    /** The column of a reference such as {@code D7}; empty if it is none. */
    static OptionalInt column(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 3 && isLetter(reference.charAt(at))) {
            column = column * LETTERS + reference.charAt(at) - 'A' + 1;
            at++;
        }
        boolean digits =
                at < reference.length() && reference.substring(at).chars().allMatch(c -> c >= '0' && c <= '9');
        return column > 0 && column <= LAST_COLUMN && digits ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** The reference of a cell. */
    static String of(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
