package nl.tredewijzer.tender.formats;

import nl.tredewijzer.model.Bilingual;

/** How sure it is that a file was understood as it was meant. */
public enum Confidence implements Bilingual {
    /** The file itself says what everything in it is. */
    STATED("het bestand zegt zelf wat alles is", "the file itself says what everything is"),
    /** The names of its columns say what they hold. */
    NAMED("de kopregel zegt wat de kolommen zijn", "the header says what the columns are"),
    /** Nothing in it says so; it follows from how numbers and names look. */
    GUESSED(
            "afgeleid uit hoe nummers en namen eruitzien: kijk na of het klopt",
            "concluded from how numbers and names look: check that it is right");

    private final String dutch;
    private final String english;

    Confidence(String dutch, String english) {
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
