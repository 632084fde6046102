package nl.tredewijzer.registry.matching;

import nl.tredewijzer.model.Bilingual;

/** How sure it is that an organisation is meant. */
public enum Verdict implements Bilingual {
    /** This organisation and no other; a tender may rest on it. */
    CERTAIN("zeker", "certain"),
    /** Probably this one; a human looks. */
    LIKELY("waarschijnlijk", "likely"),
    /** Perhaps this one; a human looks. */
    POSSIBLE("mogelijk", "possible"),
    /** None, or this one is hardly meant. */
    NONE("geen", "none");

    private final String dutch;
    private final String english;

    Verdict(String dutch, String english) {
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
