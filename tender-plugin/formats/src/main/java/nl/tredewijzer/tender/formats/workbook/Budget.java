package nl.tredewijzer.tender.formats.workbook;

/** What a workbook may still take, over all its sheets. */
final class Budget {

    /** Longest text of a cell, as in Excel itself. */
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_CHARACTERS = 32 << 20;

    private int cells = MOST_CELLS;
    private int characters = MOST_CHARACTERS;

    /** One more cell. */
    void takeCell() {
        cells--;
        if (cells < 0) {
            throw Refusal.TOO_MANY_CELLS.asError();
        }
    }

    /** So many more characters. */
    void takeText(int length) {
        characters -= length;
        if (characters < 0) {
            throw Refusal.TOO_MUCH_TEXT.asError();
        }
    }
}
