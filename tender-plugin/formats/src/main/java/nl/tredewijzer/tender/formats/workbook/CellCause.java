package nl.tredewijzer.tender.formats.workbook;

import nl.tredewijzer.model.Bilingual;

/** Why a cell was not read. */
enum CellCause implements Bilingual {
    NO_RESULT(
            "een formule zonder bewaarde uitkomst; open de werkmap in Excel en sla haar op.",
            "a formula without a stored result; open the workbook in Excel and save it."),
    ERROR("een formule die een fout geeft.", "a formula that gives an error."),
    DAMAGED("de inhoud van de cel is niet te lezen.", "the content of the cell cannot be read."),
    TOO_FAR_RIGHT("staat voorbij kolom 1.000; niet gelezen.", "stands beyond column 1,000; not read."),
    AND_MORE("en meer cellen die niet te lezen zijn.", "and more cells that cannot be read.");

    private final String dutch;
    private final String english;

    CellCause(String dutch, String english) {
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
