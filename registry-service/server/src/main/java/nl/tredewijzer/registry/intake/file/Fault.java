package nl.tredewijzer.registry.intake.file;

/**
 * Why a file cannot be taken in at all.
 *
 * @param row the row where it shows, 0 for the file as a whole
 * @param column the column's name as the file has it, empty where no column is meant
 * @param code stable name of the kind of fault
 * @param dutch what is wrong, in Dutch
 * @param english what is wrong, in English
 */
public record Fault(long row, String column, String code, String dutch, String english) {

    /** A fault of the file as a whole. */
    public static Fault ofFile(String code, String dutch, String english) {
        return new Fault(0, "", code, dutch, english);
    }
}
