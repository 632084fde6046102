package nl.tredewijzer.registry.selfmeasurement.calculation;

import nl.tredewijzer.model.Bilingual;

/** How well a number or rule is founded. */
public enum Certainty implements Bilingual {
    /** A source states it. */
    STATED("uit de bron", "from the source"),
    /** A source states it, and does not say for which version of the handbook. */
    HANDBOOK_NOT_STATED(
            "uit de bron, die niet zegt voor welke handleiding",
            "from the source, which does not say for which handbook"),
    /** It lies between two numbers that a source states. */
    INTERPOLATED("indicatief: tussen twee bekende groottes", "indicative: between two known sizes"),
    /** Whoever measures gave it. */
    GIVEN("door u opgegeven", "given by you"),
    /** No source states it. */
    NOT_STATED("geen bron geeft dit", "no source gives this");

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
