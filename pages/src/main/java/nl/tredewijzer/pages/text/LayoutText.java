package nl.tredewijzer.pages.text;

/** What stands around every page. */
public enum LayoutText implements Text {
    SKIP("Naar de inhoud", "Skip to the content"),
    NAVIGATION("Hoofdmenu", "Main menu"),
    LANGUAGE("Taal", "Language"),
    REGISTER_TAGLINE("Open register van PSO-certificaten", "Open register of PSO certificates"),
    SEARCH("Zoeken", "Search"),
    CHECK_RECEIPT("Bewijs controleren", "Check a receipt"),
    MEASURE("Meten", "Measure"),
    MONITOR("Uw metingen", "Your measurements"),
    WORKBENCH("Inschrijvers toetsen", "Test bidders"),
    API("Beschrijving van de API", "Description of the API"),
    STATE(
            "Stand van het register: gebeurtenis {}, vastgelegd op {}.",
            "State of the register: event {}, recorded on {}."),
    STATE_EMPTY("Het register is nog leeg.", "The register is still empty."),
    ABOUT(
            "De Prestatieladder Socialer Ondernemen (PSO) laat zien in welke mate een organisatie mensen met een afstand"
                    + " tot de arbeidsmarkt in dienst heeft.",
            "The Prestatieladder Socialer Ondernemen (PSO) shows to what degree an organisation employs people with a"
                    + " distance to the labour market."),
    NO_FOLLOWING(
            "Deze site volgt u niet en haalt niets bij anderen op.",
            "This site does not follow you and loads nothing from others.");

    private final String dutch;
    private final String english;

    LayoutText(String dutch, String english) {
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
