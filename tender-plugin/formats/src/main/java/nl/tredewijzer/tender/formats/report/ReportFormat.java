package nl.tredewijzer.tender.formats.report;

/** The forms in which a report leaves the plugin. */
public enum ReportFormat {
    /** One page to read, print and file; the primary form. */
    HTML("report.html", "text/html; charset=utf-8"),
    /** A workbook with the figures as figures and the days as days. */
    XLSX("report.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** One line for every bidder and lot, by KvK number, to merge letters with. */
    CSV("results.csv", "text/csv; charset=utf-8; header=present"),
    /** The evaluation with all that it rests on, to check it, to run it again and to compute with. */
    JSON("evaluation.json", "application/json"),
    /** The last days of the certificates that are credited, for an agenda. */
    ICS("expiry-dates.ics", "text/calendar; charset=utf-8");

    private final String fileName;
    private final String mediaType;

    ReportFormat(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** The usual name of its file. */
    public String fileName() {
        return fileName;
    }

    /** Its media type, as HTTP names it. */
    public String mediaType() {
        return mediaType;
    }
}
