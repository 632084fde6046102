package nl.tredewijzer.pages.text;

/** What the page says on which an organisation follows itself. */
public enum MonitorText implements Text {
    TITLE("Uw metingen", "Your measurements"),
    LEAD(
            "Open uw eigen ruimte met het token dat u van de registerhouder kreeg.",
            "Open your own space with the token that the registrar gave you."),
    TOKEN("Token", "Token"),
    OPEN("Open", "Open"),
    CLOSE("Sluit de ruimte", "Close the space"),
    COOKIE(
            "Zolang de ruimte open is, bewaart uw browser het token in een cookie voor deze pagina alleen.",
            "As long as the space is open, your browser keeps the token in a cookie for this page only."),
    REFUSED(
            "Dit token opent geen ruimte: het is onbekend, verlopen of ingetrokken.",
            "This token opens no space: it is unknown, expired or revoked."),
    OF("Organisatie {}", "Organisation {}"),
    NOTHING(
            "Er is nog niets bewaard. Meet eerst, en kies dan Bewaar.",
            "Nothing is kept yet. Measure first, then choose Keep."),
    FULL("Uw ruimte is vol; verwijder eerst een meting.", "Your space is full; delete a measurement first."),
    TOO_LONG(
            "Deze lijsten zijn te lang om te bewaren, ook met mensen die gelijk zijn samen in een regel.",
            "These lists are too long to be kept, even with people who are alike in one row."),
    MEASURE("Meet", "Measure"),
    OVER_TIME("Verloop", "Over time"),
    PICTURE("Totale bijdrage in procenten, per meting", "Total contribution in percent, by measurement"),
    PICTURE_PEOPLE("Mensen uit de doelgroep, per meting", "People of the target group, by measurement"),
    MEASURED_ON("Gemeten op", "Measured on"),
    PEOPLE("Mensen", "People"),
    TOTAL("Totaal", "Total"),
    TOTAL_PERCENTAGE("Totaal in procenten", "Total in percent"),
    LEVEL("Trede", "Step"),
    HANDBOOK("Handleiding", "Handbook"),
    FTE("Fte", "Fte"),
    FILE_NAME("metingen", "measurements"),
    DELETE("Verwijder", "Delete"),
    DELETE_ONE("Verwijder de meting van {}", "Delete the measurement of {}"),
    DELETE_ALL("Verwijder alles", "Delete everything"),
    DELETE_ALL_SURE("Ja, verwijder alle metingen", "Yes, delete all measurements"),
    DELETE_HINT("Wat u verwijdert is weg, ook voor ons.", "What you delete is gone, for us as well."),
    EXPORT("Downloaden", "Download"),
    WARNINGS("Let op", "Please note");

    private final String dutch;
    private final String english;

    MonitorText(String dutch, String english) {
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
