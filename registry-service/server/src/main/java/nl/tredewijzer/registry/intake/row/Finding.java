package nl.tredewijzer.registry.intake.row;

import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.registry.intake.file.Column;

/**
 * Something that is wrong, or odd, in a file.
 *
 * @param row the row as a spreadsheet counts, the header is 1
 * @param column the column, if one is meant
 * @param value what stands there, shortened
 * @param code its kind
 * @param dutch what is wrong, in Dutch
 * @param english what is wrong, in English
 */
public record Finding(long row, Optional<Column> column, String value, FindingCode code, String dutch, String english) {

    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_TEXT = 900;

    public Finding {
        value = shortened(printable(value), LONGEST_VALUE);
        dutch = shortened(dutch, LONGEST_TEXT);
        english = shortened(english, LONGEST_TEXT);
    }

    /** A finding about one cell. */
    public static Finding of(long row, Column column, String value, FindingCode code, Object... arguments) {
        return new Finding(row, Optional.of(column), value, code, code.dutch(arguments), code.english(arguments));
    }

    /** A finding about a cell whose text comes from the model. */
    static Finding of(long row, Column column, String value, FindingCode code, Bilingual text) {
        return new Finding(
                row, Optional.of(column), value, code, code.dutch(text.dutch()), code.english(text.english()));
    }

    /** A finding about a row as a whole. */
    public static Finding ofRow(long row, FindingCode code, Object... arguments) {
        return new Finding(row, Optional.empty(), "", code, code.dutch(arguments), code.english(arguments));
    }

    /** The same with other words filled into the English text. */
    public Finding withEnglish(Object... arguments) {
        return new Finding(row, column, value, this.code, dutch, code.english(arguments));
    }

    /** Whether the certificate cannot be taken in. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    private static String printable(String value) {
        return value.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
