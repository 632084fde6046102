/** Reads tenders and lists of bidders from the files that people have at hand. */
module nl.tredewijzer.tender.formats {
    requires transitive nl.tredewijzer.tender;
    requires java.xml;
    requires de.siegmar.fastcsv;

    uses nl.tredewijzer.tender.formats.FurtherFormat;

    exports nl.tredewijzer.tender.formats;
    exports nl.tredewijzer.tender.formats.bidders;
    exports nl.tredewijzer.tender.formats.notice;
    exports nl.tredewijzer.tender.formats.report;
    exports nl.tredewijzer.tender.formats.report.ocds;
    exports nl.tredewijzer.tender.formats.source;
}
