package nl.tredewijzer.demo.sample;

/** What the organisations of the sample do. */
enum Trade {
    BAKERY("Bakkerij", "Voeding"),
    CATERING("Catering", "Horeca en catering"),
    CLEANING("Schoonmaakbedrijf", "Schoonmaak"),
    CARPENTRY("Timmerfabriek", "Bouw"),
    CYCLES("Fietsenmakerij", "Reparatie"),
    GREENERY("Groenbedrijf", "Groenvoorziening"),
    GARDENER("Hoveniersbedrijf", "Groenvoorziening"),
    LAUNDRY("Wasserij", "Facilitair"),
    MOVING("Verhuisbedrijf", "Transport en logistiek"),
    COURIER("Koeriersdienst", "Transport en logistiek"),
    PACKING("Inpakcentrale", "Industrie"),
    PAINTER("Schildersbedrijf", "Bouw"),
    PRINTER("Drukkerij", "Grafisch"),
    RECYCLING("Kringloopbedrijf", "Kringloop en recycling"),
    SECURITY("Beveiliging", "Beveiliging"),
    SEWING("Naaiatelier", "Textiel"),
    SOFTWARE("Automatisering", "ICT"),
    CALL_CENTRE("Klantcontact", "Zakelijke dienstverlening"),
    ELECTRICIAN("Installatiebedrijf", "Installatietechniek"),
    STAFFING("Werkbedrijf", "Arbeidsbemiddeling");

    private final String word;
    private final String sector;

    Trade(String word, String sector) {
        this.word = word;
        this.sector = sector;
    }

    /** The word that a name begins with. */
    String word() {
        return word;
    }

    /** The sector, as a certification body writes it. */
    String sector() {
        return sector;
    }
}
