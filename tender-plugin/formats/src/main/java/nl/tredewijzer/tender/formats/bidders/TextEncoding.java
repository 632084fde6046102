package nl.tredewijzer.tender.formats.bidders;

import nl.tredewijzer.model.Bilingual;

/** How bytes were read as text. */
public enum TextEncoding implements Bilingual {
    /** Every byte fits UTF-8. */
    UTF_8("UTF-8", "UTF-8"),
    /** UTF-8, announced by a byte order mark. */
    UTF_8_WITH_MARK("UTF-8 met BOM", "UTF-8 with BOM"),
    /** UTF-16, announced by a byte order mark: what Excel calls Unicode text. */
    UTF_16("UTF-16", "UTF-16"),
    /** Not UTF-8, so read as the code page of older Windows programs. */
    WINDOWS_1252("Windows-1252", "Windows-1252"),
    /** It came out of the cells of a workbook. */
    WORKBOOK("Excel-werkmap", "Excel workbook"),
    /** It was text already. */
    TEXT("geplakte tekst", "pasted text");

    private final String dutch;
    private final String english;

    TextEncoding(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
