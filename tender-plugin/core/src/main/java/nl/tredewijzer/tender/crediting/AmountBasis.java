package nl.tredewijzer.tender.crediting;

import nl.tredewijzer.model.Bilingual;

/** Which amount stands for the base of the obligation. */
public enum AmountBasis implements Bilingual {
    /** The sum that the bidder bids. */
    BID("inschrijfsom", "sum of the bid"),
    /** The estimated value of the lots that the bidder bids on. */
    LOTS("geraamde waarde van de percelen", "estimated value of the lots"),
    /** The estimated value of the whole contract. */
    CONTRACT("geraamde opdrachtwaarde", "estimated contract value"),
    /** What was invoiced under the contract. */
    INVOICED("gefactureerde omzet", "invoiced turnover"),
    /** The wages within the contract. */
    WAGE_SUM("loonsom", "wage sum"),
    /** The subsidy granted. */
    SUBSIDY("subsidiebedrag", "subsidy");

    private final String dutch;
    private final String english;

    AmountBasis(String dutch, String english) {
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
