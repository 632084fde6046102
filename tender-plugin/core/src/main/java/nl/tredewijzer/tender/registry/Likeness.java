package nl.tredewijzer.tender.registry;

import nl.tredewijzer.model.Bilingual;

/** How sure the register is that an organisation is meant by a name. */
public enum Likeness implements Bilingual {
    /** This organisation and no other. */
    CERTAIN("zeker", "certain"),
    /** Probably this one. */
    LIKELY("waarschijnlijk", "likely"),
    /** Perhaps this one. */
    POSSIBLE("mogelijk", "possible"),
    /** Hardly this one. */
    NONE("nauwelijks", "hardly");

    private final String dutch;
    private final String english;

    Likeness(String dutch, String english) {
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
