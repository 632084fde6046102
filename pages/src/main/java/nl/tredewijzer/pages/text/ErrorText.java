package nl.tredewijzer.pages.text;

/** What the page says that takes the place of one that cannot be shown. */
public enum ErrorText implements Text {
    ERRORS("Wat er niet klopt", "What is not right"),
    GIVEN("Gegeven: {}", "Given: {}"),
    WHAT_NOW("Wat u nu kunt doen", "What you can do now"),
    GO_SEARCH(
            "Zoek een organisatie op naam, plaats of KvK-nummer",
            "Look for an organisation by name, place or KvK number"),
    GO_CHECK("Controleer een bewijs uit het register", "Check a receipt of the register"),
    TRY_AGAIN("Probeer het over een ogenblik opnieuw", "Try again in a moment"),
    NO_SUCH_PAGE("Deze pagina bestaat niet", "There is no such page"),
    NO_SUCH_PAGE_WHY(
            "Op dit adres staat niets. Misschien is het adres verkeerd overgenomen.",
            "There is nothing at this address. Perhaps it was copied wrongly."),
    ADDRESS_REFUSED("Dit adres klopt niet helemaal", "This address is not quite right"),
    ADDRESS_REFUSED_WHY(
            "In het adres staat iets dat niet gelezen kan worden. Hieronder staat wat, en wat wel kan.",
            "Something in the address cannot be read. Below is what, and what can."),
    STATUS("Foutcode {}", "Error code {}");

    private final String dutch;
    private final String english;

    ErrorText(String dutch, String english) {
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
