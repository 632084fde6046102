package nl.tredewijzer.pages.text;

/** What the officer's workbench says. */
public enum WorkbenchText implements Text {
    TAGLINE("PSO-certificaten en social return", "PSO certificates and social return"),
    TITLE("Inschrijvers toetsen", "Test bidders"),
    LEAD(
            "Plak of kies de lijst van inschrijvers. U ziet eerst wat daarvan begrepen is; pas daarna wordt getoetst.",
            "Paste or choose the list of bidders. You first see what was understood of it; only then it is tested."),
    STEPS("Stappen", "Steps"),
    STEP_LIST("De lijst geven", "Give the list"),
    STEP_CHECK("Nakijken en kiezen", "Check and choose"),
    STEP_RESULT("De uitkomst", "The result"),
    PRIVACY(
            "Er wordt niets opgeslagen. De uitkomst blijft hoogstens een half uur in het geheugen, alleen bereikbaar voor"
                    + " wie het adres ervan heeft.",
            "Nothing is stored. The result stays in memory for half an hour at most, and is reached only by who has its"
                    + " address."),
    LIST("De inschrijvers", "The bidders"),
    PASTE("Plak de lijst", "Paste the list"),
    PASTE_HINT(
            "Uit Excel, een e-mail of een brief: KvK-nummer, naam en bedrag, in elke volgorde",
            "From Excel, an e-mail or a letter: KvK number, name and amount, in any order"),
    FILE("Of kies een bestand", "Or choose a file"),
    FILE_HINT(
            "Excel, CSV, tekst, OCDS of een aankondiging, of de UEA's van alle inschrijvers samen; hoogstens {} MB. U kunt ze"
                    + " ook hierheen slepen.",
            "Excel, CSV, text, OCDS or a notice, or the ESPDs of all bidders together; {} MB at most. You can drop them here"
                    + " as well."),
    NOTICE("De aankondiging, als u die hebt", "The notice, if you have it"),
    NOTICE_FILE("Kies een bestand", "Choose a file"),
    NOTICE_HINT(
            "eForms (XML) of OCDS (JSON): datums, waarde en percelen worden eruit overgenomen",
            "eForms (XML) or OCDS (JSON): dates, value and lots are taken from it"),
    MAPPING(
            "Een bestand met wat de kolommen zijn, als u dat hebt",
            "A file that says what the columns are, if you have it"),
    MAPPING_FILE("Kies een bestand", "Choose a file"),
    MAPPING_HINT(
            "JSON, zoals u het bij de volgende stap kunt meenemen: kolommen, blad, aanbesteding en perceel",
            "JSON, as you can take it along at the next step: columns, sheet, tender and lot"),
    MAPPING_REFUSED(
            "Het bestand met wat de kolommen zijn is niet te gebruiken:",
            "The file that says what the columns are cannot be used:"),
    MAPPING_TAKE("Neem mee wat de kolommen en delen zijn (JSON)", "Take along what the columns and parts are (JSON)"),
    READ("Lees", "Read"),
    READ_AGAIN("Lees opnieuw", "Read again"),
    MISTAKES("Er ontbreekt nog iets", "Something is missing"),
    NOTHING_GIVEN("Plak een lijst van inschrijvers of kies een bestand.", "Paste a list of bidders or choose a file."),
    BOTH_GIVEN(
            "Er is een bestand gekozen én tekst geplakt: geef er één van.",
            "A file was chosen and text was pasted: give one of them."),
    TOO_LARGE("Dit bestand is groter dan {} MB.", "This file is larger than {} MB."),
    UNDERSTOOD("Wat is begrepen", "What was understood"),
    READ_AS("Gelezen als {}: {}.", "Read as {}: {}."),
    BIDDERS("{} inschrijvers gelezen", "{} bidders read"),
    SHOW_BIDDERS("Toon wat gelezen is", "Show what was read"),
    COLUMNS("Wat de kolommen zijn", "What the columns are"),
    COLUMN("Kolom {}", "Column {}"),
    COLUMN_NAMED("Kolom {}: {}", "Column {}: {}"),
    UNREAD("Niet gelezen: {}", "Not read: {}"),
    UNREAD_HINT(
            "Verbeter een regel, of maak haar leeg als zij geen inschrijver is, en lees opnieuw.",
            "Correct a line, or empty it if it is no bidder, and read again."),
    NOT_USED("Niet gelezen of niet gebruikt: {}", "Not read or not used: {}"),
    NOTICE_SAYS("Wat de aankondiging zegt", "What the notice says"),
    NOTICE_WITHOUT_TENDER(
            "Hierin staat geen aanbesteding: er is niets uit overgenomen.",
            "There is no tender in it: nothing was taken from it."),
    SHEET("Blad van de werkmap", "Sheet of the workbook"),
    PROCESS("Aanbesteding in dit bestand", "Tender in this file"),
    LOT("Perceel", "Lot"),
    ALL_LOTS("Alle percelen samen", "All lots together"),
    PART_HINT(
            "Dit bestand heeft er {}; wat gekozen is, is gelezen. Kies een ander deel en lees opnieuw.",
            "This file has {} of them; what is chosen was read. Choose another part and read again."),
    PART_UNSEEN(
            "U koos een ander deel van het bestand: kijk na wat nu gelezen is.",
            "You chose another part of the file: check what is read now."),
    FIELD_UNSEEN("Dit is aangepast aan uw keuze: kijk het na.", "This was adapted to your choice: check it."),
    NAMES_LATER(
            "Namen zonder nummer worden bij de toets opgezocht; daarna wordt de lijst opnieuw met de publicatie vergeleken.",
            "Names without a number are looked up in the test; after that the list is held against the publication again."),
    NO_BIDDERS(
            "In deze lijst staat geen inschrijver die gelezen kon worden.",
            "There is no bidder in this list that could be read."),
    TOO_MANY("Er worden hoogstens {} inschrijvers tegelijk getoetst.", "At most {} bidders are tested at once."),
    CHECKS("Om na te kijken", "To be looked into"),
    FILLED_IN("KvK-nummers ingevuld: {}", "KvK numbers filled in: {}"),
    POLICY("Het beleid", "The policy"),
    POLICY_CHOOSE("Kies het beleid", "Choose the policy"),
    POLICY_NONE("– kies –", "– choose –"),
    POLICY_SUGGESTED("Voorgesteld: {}, vanwege {}.", "Suggested: {}, because of {}."),
    POLICY_MISSING("Kies het beleid van de opdrachtgever.", "Choose the policy of the authority."),
    SOURCES("Bronnen van dit beleid", "Sources of this policy"),
    TENDER("De aanbesteding", "The tender"),
    NAME("Naam van de aanbesteding", "Name of the tender"),
    UNNAMED("Aanbesteding", "Tender"),
    BUYER("Opdrachtgever", "Contracting authority"),
    BUYER_HINT("Daarop wordt het beleid voorgesteld", "By which a policy is suggested"),
    REFERENCE_DATE("Peildatum", "Reference date"),
    REFERENCE_DATE_HINT(
            "De dag waarop certificaten geldig moeten zijn volgens de aanbestedingsstukken",
            "The day on which certificates have to be valid by the tender documents"),
    REFERENCE_DATE_BY("Het gekozen beleid toetst op: {}.", "The chosen policy tests on: {}."),
    RESERVED(
            "Voorbehouden opdracht (art. 2.82): toets ook PSO 30+",
            "Reserved contract (art. 2.82): test PSO 30+ as well"),
    PUBLICATION("Publicatie", "Publication"),
    FROM("Opdracht begint", "Contract begins"),
    UNTIL("Opdracht eindigt", "Contract ends"),
    VALUE("Geraamde waarde zonder btw, in €", "Estimated value without VAT, in €"),
    PERCENTAGE("Social return, in %", "Social return, in %"),
    PERCENTAGE_HINT("Alleen als de aanbestedingsstukken het zeggen", "Only if the tender documents state it"),
    NO_DAY("Dit is geen datum: {}.", "This is no date: {}."),
    NO_REFERENCE_DATE("Geef de peildatum; die volgt nooit vanzelf.", "Give the reference date; it is never assumed."),
    NO_AMOUNT("Dit is geen bedrag boven nul: {}.", "This is no amount above zero: {}."),
    NO_PERCENTAGE("Dit is geen percentage van 0 tot 100: {}.", "This is no percentage from 0 to 100: {}."),
    NO_TERM(
            "De looptijd heeft een begin en een einde, in die volgorde.",
            "A term has a beginning and an end, in that order."),
    TEST("Toets", "Test"),
    BUSY("Het is nu te druk", "It is too busy now"),
    BUSY_LEAD(
            "Er lopen al te veel toetsen. Wat u gaf staat hier nog: probeer het over een paar minuten opnieuw.",
            "Too many tests run already. What you gave still stands here: try again in a few minutes."),
    WAITING("De toets is bezig", "The test is running"),
    WAITING_LEAD(
            "Deze pagina vernieuwt zichzelf; u kunt haar ook zelf vernieuwen.",
            "This page renews itself; you can renew it yourself as well."),
    RENEW("Vernieuw", "Renew"),
    GONE("Deze toets is er niet meer", "This test is gone"),
    GONE_LEAD(
            "Een uitkomst blijft een half uur in het geheugen en wordt nergens opgeslagen. Begin opnieuw met de lijst.",
            "A result stays in memory for half an hour and is stored nowhere. Begin again with the list."),
    FAILED("De toets is mislukt", "The test failed"),
    FAILED_LEAD(
            "Dat ligt niet aan uw lijst. Het logboek van de server noemt dit voorval {}.",
            "That is not due to your list. The log of the server names this incident {}."),
    AGAIN("Begin opnieuw", "Begin again"),
    RESULT("Uitkomst van de toets", "Result of the test"),
    UNREACHED(
            "Het register gaf geen antwoord dat te gebruiken is: {}. Over geen enkel certificaat is iets vastgesteld.",
            "The register gave no answer that can be used: {}. Nothing was established about any certificate."),
    SUMMARY("Inschrijvers: {}; nog iets nodig bij: {}.", "Bidders: {}; something to do for: {}."),
    BIDDER("Inschrijver", "Bidder"),
    OUTCOME("Uitkomst", "Outcome"),
    CERTIFICATE("Certificaat", "Certificate"),
    COVERED_AS("Gedekt als", "Covered as"),
    VALID("Geldig", "Valid"),
    CREDIT("Toegerekend", "Credited"),
    REMAINING("Resterend", "Remaining"),
    OBLIGATION("Verplichting", "Obligation"),
    NO_OBLIGATION("geen", "none"),
    PENALTY("Boete als niets meer volgt", "Penalty if nothing follows"),
    BESIDE("Daarnaast", "Beside that"),
    LOTS("Percelen: {}", "Lots: {}"),
    LOT_NAMED("Perceel {}", "Lot {}"),
    FOUND_BY_NAME("nummer gevonden bij de naam", "number found by the name"),
    RESERVED_RESULT("Voorbehouden opdracht (art. 2.82): PSO 30+", "Reserved contract (art. 2.82): PSO 30+"),
    RESERVED_COUNT("Getoetst: {} inschrijvers", "Tested: {} bidders"),
    IN_BLOCKS("of {} × {} per {}", "or {} × {} per {}"),
    EXPLANATION("Uitleg", "Explanation"),
    WHY("Waarom", "Why"),
    WARNINGS("Let op", "Take note"),
    QUESTIONS("Nog te beslissen", "Still to be decided"),
    MOTIVATION("Motivering", "Motivation"),
    FOR_BIDDER("Mededeling aan de inschrijver", "What the bidder is told"),
    COPY("Kopieer", "Copy"),
    COPIED("Gekopieerd", "Copied"),
    SELECTED("Geselecteerd: druk op Ctrl+C", "Selected: press Ctrl+C"),
    OPEN("nog open", "still open"),
    NOT_APPLICABLE("n.v.t.", "n/a"),
    NOTHING("niets", "nothing"),
    CANDIDATES("Wie is bedoeld?", "Who is meant?"),
    CANDIDATES_MORE("Nog {} namen", "{} more names"),
    CANDIDATES_FOR("{}. “{}”", "{}. “{}”"),
    CANDIDATE("{} – KvK {}, {}", "{} – KvK {}, {}"),
    CANDIDATE_NONE("Geen van deze", "None of these"),
    CHOOSE("Toets met deze keuzes", "Test with these choices"),
    WHAT_IF("Stel dat", "What if"),
    WHAT_IF_HINT(
            "Wie verandert van uitkomst als een datum anders is? De toets zelf blijft zoals hij is.",
            "Whose outcome changes if a date is another one? The test itself stays as it is."),
    ASK("Bekijk", "Look"),
    NO_SUCH_END(
            "Dit einde kan niet: de aanbesteding noemt geen looptijd, of die begint later.",
            "This end cannot be: the tender names no term, or it begins later."),
    NO_DAYS("Geef een peildatum of een einde van de opdracht.", "Give a reference date or an end of the contract."),
    PROOF("Gelijkwaardig bewijs vastleggen", "Record equivalent proof"),
    PROOF_HINT(
            "Voor een inschrijver zonder certificaat (art. 2.78a Aanbestedingswet). De toets met uw beslissing komt naast"
                    + " de eerdere te staan.",
            "For a bidder without a certificate (art. 2.78a of the Dutch Public Procurement Act). The test with your"
                    + " decision stands beside the earlier one."),
    PROOF_WHICH("Welk bewijs is overgelegd", "Which proof was brought"),
    PROOF_AS("Uw beslissing", "Your decision"),
    PROOF_REFUSED("Niet aanvaard", "Not accepted"),
    PROOF_ACCEPTED("Aanvaard als {}", "Accepted as {}"),
    PROOF_BY("Uw naam", "Your name"),
    PROOF_WHY("Motivering van uw beslissing", "Motivation of your decision"),
    RECORD("Leg vast en toets opnieuw", "Record and test again"),
    PROOF_INCOMPLETE(
            "Zeg over wie de beslissing gaat, welk bewijs er is, wat u beslist, waarom, en wie u bent.",
            "Say about whom the decision is, which proof there is, what you decide, why, and who you are."),
    DECIDE_HINT(
            "Waar het beleid zwijgt, beslist u. De toets met uw beslissing komt naast de eerdere te staan.",
            "Where the policy is silent, you decide. The test with your decision is kept beside the earlier one."),
    DECIDE_CREDIT("Beslis wat meetelt", "Decide what counts"),
    DECIDE_OBLIGATION("Beslis of en hoeveel verschuldigd is", "Decide whether and how much is owed"),
    DECIDE_CRITERION("Beslis over ander gebruik van het certificaat", "Decide on other uses of the certificate"),
    DECIDE_ABOUT("Waarover", "About what"),
    DECIDE_ALL("Alle {} aan wie dit gevraagd wordt", "All {} of whom this is asked"),
    DECIDE_FIGURE_OF(
            "Percentage of bedrag, als uw beslissing er een heeft", "Percentage or amount, if your decision has one"),
    DECIDE_OWED("Er geldt een verplichting van dit percentage.", "An obligation of this percentage applies."),
    DECIDE_NOTHING_OWED("Er geldt geen verplichting.", "No obligation applies."),
    DECIDE_USABLE("Het kan daarvoor worden ingezet.", "It can be used for that."),
    DECIDE_NOT_USABLE("Het telt daarvoor niet mee.", "It does not count for that."),
    DECIDE_INCOMPLETE(
            "Zeg waarover de beslissing gaat, wat u beslist, waarom, en wie u bent.",
            "Say what the decision is about, what you decide, why, and who you are."),
    DECIDE_FIGURE(
            "Geef een percentage boven 0 en hoogstens 100, of een bedrag boven 0, en alleen bij een beslissing die er een heeft.",
            "Give a percentage above 0 and at most 100, or an amount above 0, and only with a decision that has one."),
    DECIDE_NOT_ASKED("Dat wordt over dit perceel niet gevraagd.", "That is not asked about this lot."),
    CHANGED("Wat de beslissing veranderde", "What the decision changed"),
    EARLIER("Naar de toets van vóór de beslissing", "To the test before the decision"),
    DOWNLOADS("Meenemen", "Take along"),
    DOWNLOAD_REPORT("Rapport ({})", "Report ({})"),
    RECEIPT("Ondertekend bewijs van het register", "Signed receipt of the register"),
    RECEIPT_UNREACHED(
            "Het register gaf geen bewijs: probeer het later opnieuw.",
            "The register gave no receipt: try again later."),
    PREVIOUS("Vorige", "Previous"),
    NEXT("Volgende", "Next"),
    RECEIPT_PART("{} – deel {} van {}", "{} – part {} of {}"),
    PAGE_OF("Pagina {} van {}", "Page {} of {}"),
    HASH("SHA-256 van de toets", "SHA-256 of the test"),
    NO_PAGE("Deze pagina bestaat niet", "This page does not exist"),
    NO_PAGE_LEAD(
            "Op dit adres is niets te vinden. Begin bij de lijst van inschrijvers.",
            "There is nothing at this address. Begin with the list of bidders."),
    REFUSED("Dit verzoek is niet begrepen", "This request was not understood"),
    REFUSED_LEAD(
            "De server kon het niet lezen. Begin bij de lijst van inschrijvers.",
            "The server could not read it. Begin with the list of bidders."),
    FOREIGN(
            "Dit formulier kwam van een andere site en is niet verwerkt.",
            "This form came from another site and was not processed.");

    private final String dutch;
    private final String english;

    WorkbenchText(String dutch, String english) {
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
