package nl.tredewijzer.tender.formats.workbook;

import nl.tredewijzer.tender.formats.source.InputRefused;

/** Why a workbook is not read at all. */
enum Refusal {
    TOO_LARGE_UNPACKED(
            "De werkmap is uitgepakt groter dan 256 MB; dat is geen lijst van inschrijvers.",
            "The workbook is larger than 256 MB when unpacked; that is not a list of bidders."),
    TOO_MANY_PARTS(
            "De werkmap bestaat uit meer dan 5.000 onderdelen; dat is geen lijst van inschrijvers.",
            "The workbook has more than 5,000 parts; that is not a list of bidders."),
    TOO_MANY_SHEETS("De werkmap heeft meer dan 200 bladen.", "The workbook has more than 200 sheets."),
    TOO_MANY_ROWS(
            "Een blad heeft meer dan 100.000 gevulde rijen; splits de lijst.",
            "A sheet has more than 100,000 rows with content; split the list."),
    TOO_MANY_CELLS(
            "De werkmap heeft meer dan 2.000.000 cellen; dat is geen lijst van inschrijvers.",
            "The workbook has more than 2,000,000 cells; that is not a list of bidders."),
    TOO_MUCH_TEXT(
            "In de werkmap staat meer dan 32 miljoen tekens tekst; dat is geen lijst van inschrijvers.",
            "The workbook holds more than 32 million characters of text; that is not a list of bidders."),
    MARKUP_TOO_LONG(
            "In de werkmap staat een XML-element of -commentaar van meer dan 1 MB; dat heeft geen echte werkmap.",
            "The workbook holds an XML tag or comment of more than 1 MB; no real workbook does."),
    BINARY(
            "Dit is een binaire werkmap (xlsb). Sla haar op als gewone werkmap (xlsx) of als CSV.",
            "This is a binary workbook (xlsb). Save it as an ordinary workbook (xlsx) or as CSV."),
    DOCUMENT_TYPE(
            "In de werkmap staat een documenttype (DOCTYPE); dat heeft geen echte werkmap.",
            "The workbook holds a document type (DOCTYPE); no real workbook does."),
    DAMAGED(
            "De werkmap is beschadigd. Open haar in Excel, sla haar opnieuw op, of plak de cellen als tekst.",
            "The workbook is damaged. Open it in Excel, save it again, or paste the cells as text."),
    EMPTY("In de werkmap staat niets.", "The workbook holds nothing.");

    private final String dutch;
    private final String english;

    Refusal(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    InputRefused asError() {
        return new InputRefused(dutch, english);
    }
}
