package nl.tredewijzer.tender.formats.bidders;

import nl.tredewijzer.model.Bilingual;

/** How a list is laid out. */
public enum ListFormat implements Bilingual {
    /** A table whose header says what the columns are. */
    TABLE_WITH_HEADER("tabel met kopregel", "table with a header"),
    /** A table without a header: what the columns are follows from what stands in them. */
    TABLE_WITHOUT_HEADER("tabel zonder kopregel", "table without a header"),
    /** Lines of text, each read by itself. */
    LINES("losse regels", "separate lines");

    private final String dutch;
    private final String english;

    ListFormat(String dutch, String english) {
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
