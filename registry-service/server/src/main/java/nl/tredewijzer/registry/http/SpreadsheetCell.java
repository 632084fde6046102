package nl.tredewijzer.registry.http;

/** Text in a file that people open with a spreadsheet. */
public final class SpreadsheetCell {

    private SpreadsheetCell() {}

    /** OWASP, "CSV Injection": an apostrophe in front makes a spreadsheet show the cell as text, not take it for a formula. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
