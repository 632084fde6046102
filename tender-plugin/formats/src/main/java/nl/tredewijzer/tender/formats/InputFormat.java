package nl.tredewijzer.tender.formats;

import nl.tredewijzer.model.Bilingual;

/** What a file was taken for. */
public enum InputFormat implements Bilingual {
    /** Lines of a message or a letter, each read by itself. */
    TEXT("tekst", "text"),
    /** A table: CSV, or cells that were pasted. */
    TABLE("tabel", "table"),
    /** An Excel workbook (Office Open XML). */
    WORKBOOK("Excel-werkmap", "Excel workbook"),
    /** A tender as this plugin writes it. */
    TENDER("aanbesteding (JSON)", "tender (JSON)"),
    /** A release package, a record package, or releases one a line, of the Open Contracting Data Standard. */
    OCDS("OCDS", "OCDS"),
    /** A contract notice or contract award notice (eForms). */
    NOTICE("aankondiging (eForms)", "notice (eForms)"),
    /** The self-declaration of a tenderer: UEA, in English ESPD. */
    ESPD("UEA", "ESPD");

    private final String dutch;
    private final String english;

    InputFormat(String dutch, String english) {
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
