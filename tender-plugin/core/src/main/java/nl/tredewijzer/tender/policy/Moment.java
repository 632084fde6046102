package nl.tredewijzer.tender.policy;

import nl.tredewijzer.model.Bilingual;

/** A day on which the certificate has to be valid. */
public enum Moment implements Bilingual {
    /** The last day for tenders. */
    TENDER_DEADLINE("uiterste inschrijfdatum", "tender deadline"),
    /** The day of the award. */
    AWARD("gunning", "award"),
    /** Every day of the contract's term. */
    THROUGHOUT("de hele looptijd", "the whole term"),
    /** The last day of the contract's term. */
    END_OF_TERM("einde van de looptijd", "end of the term");

    private final String dutch;
    private final String english;

    Moment(String dutch, String english) {
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
