package nl.tredewijzer.pages.text;

/** What the search page says. */
public enum SearchText implements Text {
    TITLE("Zoek een organisatie met een PSO-certificaat", "Find an organisation with a PSO certificate"),
    TITLE_OF("{} – zoeken", "{} – search"),
    TITLE_FILTERED("Zoekresultaten", "Search results"),
    DESCRIPTION(
            "Zoek in het open register van PSO-certificaten, op naam, plaats, sector of KvK-nummer.",
            "Search the open register of PSO certificates by name, place, sector or KvK number."),
    BOX("Naam, plaats, sector, KvK- of certificaatnummer", "Name, place, sector, KvK or certificate number"),
    BOX_HINT(
            "Schrijf zoals u het kent: hoveniers Deventer trede 3",
            "Write it as you know it: hoveniers Deventer step 3"),
    NEAR("In de buurt van plaats of provincie", "Near a place or province"),
    WITHIN("Tot hoever", "How far"),
    WITHIN_KM("{} km", "{} km"),
    NEAR_CHOSEN("Bij {}", "Near {}"),
    NEAR_READ("Zo is gezocht in de buurt", "How the neighbourhood was searched"),
    NEAR_VALID("Hier staat alleen wie een geldig certificaat heeft.", "Only holders of a valid certificate are shown."),
    NEAR_ANY("Toon ook wie dat niet heeft", "Show the others too"),
    AWAY("{} km", "{} km away"),
    AWAY_NONE("in de plaats zelf", "in the place itself"),
    SUBMIT("Zoek", "Search"),
    SUGGESTIONS("Voorstellen", "Suggestions"),
    BROWSE("Of blader", "Or browse"),
    BROWSE_LEVEL("Op trede", "By level"),
    BROWSE_PROVINCE("Op provincie", "By province"),
    BROWSE_SECTOR("Op sector", "By sector"),
    VALID_ONLY(
            "De aantallen zijn die van organisaties met een certificaat dat vandaag geldig is.",
            "The counts are of organisations with a certificate that is valid today."),
    FILTERS("Filters", "Filters"),
    SHOW_ALL("Toon nog {} andere", "Show {} others"),
    APPLY("Filters toepassen", "Apply filters"),
    CLEAR("Alle filters wissen", "Clear all filters"),
    CHOSEN("Gekozen", "Chosen"),
    REMOVE("{}: verwijder dit filter", "{}: remove this filter"),
    LEVEL("Trede", "Level"),
    THIRTY_PLUS("PSO 30+", "PSO 30+"),
    THIRTY_PLUS_TRUE("Alleen PSO 30+", "PSO 30+ only"),
    THIRTY_PLUS_FALSE("Zonder PSO 30+", "Without PSO 30+"),
    STATUS("Status", "Status"),
    CERTIFICATION_BODY("Certificerende instelling", "Certification body"),
    PROVINCE("Provincie", "Province"),
    PLACE("Plaats", "Place"),
    SECTOR("Sector", "Sector"),
    VALID_ON("Geldig op", "Valid on"),
    SORT("Volgorde", "Order"),
    SORT_RELEVANCE("Beste overeenkomst", "Best match"),
    SORT_DISTANCE("Dichtstbij", "Nearest"),
    SORT_NAME("Naam", "Name"),
    SORT_LEVEL("Hoogste trede", "Highest level"),
    SORT_VALID_UNTIL("Verloopt het eerst", "Ends first"),
    SEARCHED("Gezocht: {}", "Searched for: {}"),
    ONE_FOUND("1 organisatie gevonden", "1 organisation found"),
    FOUND("{} organisaties gevonden", "{} organisations found"),
    ON_DAY("stand op {}", "as of {}"),
    UNDERSTOOD("Zo is uw zoekvraag gelezen", "How your search was read"),
    LITERALLY("Zoek deze woorden letterlijk", "Search for exactly these words"),
    DID_YOU_MEAN("Bedoelde u", "Did you mean"),
    KVK("KvK", "KvK"),
    UNTIL("tot en met {}", "until {}"),
    NO_CERTIFICATE("geen certificaat", "no certificate"),
    TRADING_NAME("Handelsnaam", "Trading name"),
    FORMER_NAME("Vroegere naam", "Former name"),
    OTHER_NAME("Ook bekend als", "Also known as"),
    UNDERLYING("onderliggende entiteit", "underlying entity"),
    PAGES("Bladeren door de resultaten", "Pages of results"),
    PREVIOUS("Vorige", "Previous"),
    NEXT("Volgende", "Next"),
    PAGE_OF("Pagina {} van {}", "Page {} of {}"),
    DOWNLOAD("Download dit resultaat", "Download this result"),
    DOWNLOAD_CSV("CSV", "CSV"),
    DOWNLOAD_JSON("JSON", "JSON"),
    DOWNLOAD_LIMIT("De eerste {} organisaties", "The first {} organisations"),
    NOTHING("Er is niets gevonden", "Nothing was found"),
    NOTHING_WITHOUT_FILTERS("Zoek hetzelfde zonder filters", "Search the same without filters"),
    NOTHING_FURTHER("Zoek hetzelfde tot op 50 km", "Search the same up to 50 km away"),
    NOTHING_ANYWHERE("Zoek hetzelfde in heel het land", "Search the same in the whole country"),
    NOTHING_NUMBER(
            "Zoek op KvK-nummer als u dat hebt: acht cijfers.", "Search by KvK number if you have it: eight digits."),
    NOTHING_NAME(
            "Probeer een deel van de naam, of de naam waaronder de organisatie vroeger bekend was.",
            "Try a part of the name, or the name under which the organisation was known before."),
    NOTHING_MEANS(
            "Staat een organisatie hier niet, dan betekent dat niet dat zij wordt afgewezen: zij kan gelijkwaardig bewijs"
                    + " hebben (artikel 2.78a Aanbestedingswet).",
            "An organisation that is not here is not thereby rejected: it may have equivalent proof (article 2.78a of the"
                    + " Dutch Public Procurement Act).");

    private final String dutch;
    private final String english;

    SearchText(String dutch, String english) {
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
