package nl.tredewijzer.tender.formats.report.ocds;

import nl.tredewijzer.tender.Bidder;

/** By what a platform's own release names parties and bids; parts of a release are merged where these are the same. */
public interface OcdsIdentifiers {

    /** The {@code id} of the bidder among {@code parties}. */
    String party(Bidder bidder);

    /**
     * The {@code id} of the bid among {@code bids.details}; members of a consortium have one bid. It is not asked of
     * subcontractors and suppliers.
     */
    String bid(Bidder bidder);
}
