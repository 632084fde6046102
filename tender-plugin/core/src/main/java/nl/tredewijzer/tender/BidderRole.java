package nl.tredewijzer.tender;

import nl.tredewijzer.model.Bilingual;

/** In which capacity a party stands in the list of bidders. */
public enum BidderRole implements Bilingual {
    /** Bids alone, and would be the (main) contractor. */
    TENDERER("inschrijver", "tenderer"),
    /** Bids together with others (combinatie). */
    CONSORTIUM_MEMBER("lid van een combinatie", "member of a consortium"),
    /** Performs a part for the contractor. */
    SUBCONTRACTOR("onderaannemer", "subcontractor"),
    /** Sells something that the contract needs. */
    SUPPLIER("leverancier", "supplier");

    private final String dutch;
    private final String english;

    BidderRole(String dutch, String english) {
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
