package nl.tredewijzer.tender.policy;

import nl.tredewijzer.model.Bilingual;

/** What the social return percentage is taken of (grondslag). */
public enum ObligationBase implements Bilingual {
    /** The sum of the contract without VAT. */
    CONTRACT_VALUE("opdrachtwaarde", "contract value"),
    /** The sum that is bid, without VAT. */
    TENDER_SUM("inschrijfsom", "sum of the bid"),
    /** What is invoiced in the end; before that, the contract value stands for it as an estimate. */
    INVOICED_TURNOVER("gefactureerde omzet", "invoiced turnover"),
    /** The wages within the contract. */
    WAGE_SUM("loonsom", "wage sum"),
    /** The subsidy granted. */
    SUBSIDY("subsidiebedrag", "subsidy"),
    /** No source states it; the tender documents do. */
    UNSTATED("niet genoemd in het beleid", "not stated by the policy");

    private final String dutch;
    private final String english;

    ObligationBase(String dutch, String english) {
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
