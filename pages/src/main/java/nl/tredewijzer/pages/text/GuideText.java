package nl.tredewijzer.pages.text;

/** What stands around the guides. */
public enum GuideText implements Text {
    TITLE("Handreikingen", "Guides"),
    SUMMARY(
            "Over de PSO in beleid, in een aanbesteding en in uw organisatie. Bij elke bewering staat haar bron.",
            "On the PSO in policy, in a tender and in your organisation. Each statement has its source."),
    CONTENTS("Op deze pagina", "On this page"),
    TABLE("Tabel", "Table"),
    ALL("Alle handreikingen", "All guides"),
    BACK("Terug naar de tekst", "Back to the text");

    private final String dutch;
    private final String english;

    GuideText(String dutch, String english) {
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
