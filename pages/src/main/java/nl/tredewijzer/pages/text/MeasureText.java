package nl.tredewijzer.pages.text;

/** What the page says that measures an organisation. */
public enum MeasureText implements Text {
    TITLE("Waar staat u op de ladder?", "Where are you on the ladder?"),
    DESCRIPTION(
            "Meet zonder account en met anonieme aantallen waar uw organisatie staat op de PSO-ladder.",
            "Measure without an account and with anonymous numbers where your organisation stands on the PSO ladder."),
    LEAD(
            "Vul aantallen in, geen namen. U krijgt een voorlopige trede, met bij elk getal de regel en de bron. Er wordt niets bewaard.",
            "Fill in numbers, no names. You get a provisional step, with the rule and source of each figure. Nothing is kept."),
    MISTAKES("Er klopt iets nog niet", "Something is not right yet"),
    LINE("Regel {} van de lijst", "Row {} of the list"),
    PURCHASE_LINE("Regel {} van de inkooplijst", "Row {} of the list of purchases"),
    ORGANISATION("1. De organisatie", "1. The organisation"),
    ON("Meten op", "Measured on"),
    HANDBOOK("Handleiding", "Handbook"),
    FTE("Totaal aantal fte", "Total fte"),
    HOURS_ALL_LABEL("Totaal aantal uren per week", "Total hours a week"),
    HOURS_ALL("of totaal aantal uren per week", "or total hours a week"),
    FULL_TIME_WEEK("Uren van één fte (cao)", "Hours of one fte (collective agreement)"),
    FULL_TIME_HINT("Leeg is {} uur.", "Empty is {} hours."),
    WORKERS("Aantal werkenden (voor PSO 30+)", "Number of workers (for PSO 30+)"),
    OWN_KVK("Eigen KvK-nummer?", "KvK number of its own?"),
    SIZE_YEAR("Al minstens een jaar 2 fte of meer?", "2 fte or more for at least a year?"),
    UNANSWERED("–", "–"),
    YES("ja", "yes"),
    NO("nee", "no"),
    PEOPLE("2. Mensen uit de doelgroep", "2. People of the target group"),
    PEOPLE_HINT(
            "Een regel voor elke groep mensen die gelijk zijn. Uren zijn die van ieder afzonderlijk.",
            "One row for each group of people who are alike. Hours are those of each of them."),
    ROW("Groep {}", "Group {}"),
    NUMBER("Aantal", "Number"),
    HOURS("Uren per week", "Hours a week"),
    POSITION("Uitgangspositie bij instroom", "Starting position at entry"),
    CONTRACT("Contract", "Contract"),
    ENTERED("In dienst sinds", "Entered on"),
    // the word is wider than its field
    SUBSIDY("Loonkosten\u00ADsubsidie tot", "Wage-cost subsidy until"),
    WEIGHT("Weging (door u)", "Weight (by you)"),
    SECONDED("Maanden gedetacheerd", "Months seconded"),
    JOBS("Banenafspraak", "Banenafspraak"),
    MORE_FIELDS("Instroom, subsidie, detachering, weging", "Entry, subsidy, secondment, weight"),
    ADD_PERSON("Nog een groep", "Another group"),
    FILE("of een lijst uit een rekenblad (CSV of XLSX)", "or a list from a spreadsheet (CSV or XLSX)"),
    FILE_HINT(
            "De kolommen staan in de voorbeeldlijst. Het bestand wordt gelezen en vergeten.",
            "The columns are in the sample list. The file is read and forgotten."),
    TEMPLATE("Voorbeeldlijst van mensen downloaden", "Download a sample list of people"),
    LIST("De lijst van mensen", "The list of people"),
    PURCHASE_LIST("De lijst van inkoop", "The list of purchases"),
    PURCHASE_TEMPLATE("Voorbeeldlijst van inkoop downloaden", "Download a sample list of purchases"),
    FILE_UNREADABLE(
            "Dit bestand is niet te lezen als CSV of XLSX, of het is te groot.",
            "This file cannot be read as CSV or XLSX, or it is too large."),
    PURCHASES("3. Inkoop bij gecertificeerde leveranciers", "3. Purchases from certified suppliers"),
    PURCHASES_HINT(
            "Omzet, fte en directe bijdrage vraagt u aan de leverancier.",
            "Ask the supplier for turnover, fte and direct contribution."),
    SUPPLIER("Leverancier {}", "Supplier {}"),
    VALUE("Ingekocht (€)", "Bought (€)"),
    TURNOVER("Omzet leverancier (€)", "Supplier's turnover (€)"),
    SUPPLIER_FTE("Fte leverancier", "Supplier's fte"),
    SUPPLIER_DIRECT("Directe bijdrage leverancier (%)", "Supplier's direct contribution (%)"),
    ADD_PURCHASE("Nog een leverancier", "Another supplier"),
    NORMS("Eigen normen (uit MijnPSO), in %", "Norms of your own (from MijnPSO), in %"),
    NORMS_HINT(
            "Wat u hier opgeeft gaat voor de tabel. Van de Basistrede geeft geen bron de norm.",
            "What you give here comes before the table. No source gives the norm of the Base step."),
    WHAT_IFS("4. Wat als…", "4. What if…"),
    WHAT_IFS_HINT(
            "Mensen of inkoop erbij: elke ‘wat als’ komt naast uw huidige getallen te staan.",
            "More people or purchases: each what-if is shown beside your present numbers."),
    WHAT_IF("Wat als {}", "What if {}"),
    NAME("Naam", "Name"),
    GROWS("Deze mensen", "These people"),
    GROWS_YES("komen erbij", "come on top"),
    GROWS_NO("werken er al", "work there already"),
    ADD_WHAT_IF("Nog een ‘wat als’", "Another what-if"),
    MEASURE("Meet", "Measure"),
    ADJUST("Verander uw getallen", "Change your numbers"),
    RESULT("Voorlopige uitkomst", "Provisional outcome"),
    REACHED("Voorlopig: {}", "Provisionally: {}"),
    NONE_REACHED("Voorlopig onder {}", "Provisionally below {}"),
    NOT_JUDGED(
            "Niet te bepalen: geen bron geeft de norm voor deze grootte",
            "Cannot be determined: no source gives the norm for this size"),
    INDICATIVE(
            "Indicatief: de normen zijn niet voor deze grootte en handleiding gegeven, of door u opgegeven. Een audit beslist, en kijkt ook naar kwaliteit.",
            "Indicative: the norms are not given for this size and handbook, or were given by you. An audit decides, and looks at quality too."),
    NEXT("{} fte meer voor {}", "{} fte more for {}"),
    NEXT_AMONG(
            "Onder de mensen die er al werken is {} fte genoeg.",
            "Among those who work there already {} fte are enough."),
    NEXT_AMONG_ONLY(
            "{} fte meer voor {}, onder de mensen die er al werken",
            "{} fte more for {}, among those who work there already"),
    ON_TOP("Dit is de hoogste trede", "This is the highest step"),
    PICTURE("Directe en indirecte bijdrage tegenover de normen", "Direct and indirect contribution against the norms"),
    FIGURES("De cijfers", "The figures"),
    NOW("Nu", "Now"),
    DIRECT("Direct", "Direct"),
    INDIRECT("Indirect", "Indirect"),
    COUNTED("Indirect dat meetelt", "Indirect that counts"),
    TOTAL("Totaal", "Total"),
    SIZE("Fte", "Fte"),
    PEOPLE_COUNTED("Mensen die meetellen", "People who count"),
    LEVEL("Trede", "Step"),
    NEXT_LEVEL("Nodig voor de volgende trede", "Needed for the next step"),
    NORM("Norm", "Norm"),
    BASIS("Waarop het berust", "What it rests on"),
    THIRTY("PSO 30+", "PSO 30+"),
    MET("voldaan", "met"),
    NOT_MET("niet voldaan", "not met"),
    UNKNOWN("niet bekend", "not known"),
    JOBS_READING("Banenafspraak", "Banenafspraak"),
    JOBS_NOBODY(
            "U hebt bij niemand aangegeven dat de Banenafspraak geldt. Het wettelijke percentage staat hier niet: geen bron geeft de formule.",
            "You marked nobody for the Banenafspraak. The statutory percentage is not shown: no source gives the formula."),
    JOBS_TOLD(
            "{} mensen, samen {} uur per week: {} van alle fte. Dit is een gewoon aandeel, niet het wettelijke percentage: geen bron geeft de formule.",
            "{} people, together {} hours a week: {} of all fte. This is a plain share, not the statutory percentage: no source gives the formula."),
    CHECKLIST("Kwaliteit: vragen aan uzelf", "Quality: questions to ask yourself"),
    CHECKLIST_NONE("Voor deze trede geeft geen bron de vragen.", "No source gives the questions for this step."),
    RULES("Regels en bronnen", "Rules and sources"),
    KEEP("Bewaren in uw eigen ruimte", "Keep in your own space"),
    KEEP_HINT(
            "Alleen voor gecertificeerde organisaties, met een token van de registerhouder. Zonder dit wordt niets bewaard.",
            "Only for certified organisations, with a token from the registrar. Without this nothing is kept."),
    TOKEN("Token", "Token"),
    KEEP_BUTTON("Bewaar deze meting", "Keep this measurement");

    private final String dutch;
    private final String english;

    MeasureText(String dutch, String english) {
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
