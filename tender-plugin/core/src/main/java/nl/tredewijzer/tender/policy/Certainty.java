package nl.tredewijzer.tender.policy;

import nl.tredewijzer.model.Bilingual;

/** How near a source stands to the authority whose rule it tells. */
public enum Certainty implements Bilingual {
    /** The authority itself says it. */
    PRIMARY("primaire bron", "primary source"),
    /** Somebody else says it of the authority. */
    SECONDARY("secundaire bron", "secondary source");

    private final String dutch;
    private final String english;

    Certainty(String dutch, String english) {
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
