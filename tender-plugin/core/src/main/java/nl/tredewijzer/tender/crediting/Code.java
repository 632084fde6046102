package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Map;
import nl.tredewijzer.tender.Phrase;

/**
 * The stable names of everything a result remarks on. The texts hold the names of values in braces; a
 * {@link Remark} brings the values.
 */
public enum Code {
    LEVEL_CREDITED("{grade}: {effect} op de verplichting.", "{grade}: {effect} of the obligation."),
    LEVEL_SATISFIES("{grade}: de verplichting is ingevuld.", "{grade}: the obligation is fulfilled."),
    LEVEL_EXEMPT("{grade}: vrijgesteld van de verplichting.", "{grade}: exempt from the obligation."),
    LEVEL_YIELDS_NOTHING("{grade} levert volgens het beleid niets op.", "{grade} yields nothing by the policy."),
    FOLLOWS_STEP(
            "Het beleid noemt PSO 30+ niet; PSO 30+ is een lezing binnen Trede 3 en volgt de regel van Trede 3.",
            "The policy does not name PSO 30+; PSO 30+ is a reading within Step 3 and follows the rule of Step 3."),
    LEVEL_NOT_NAMED(
            "Het beleid noemt {grade} niet: de opdrachtgever beslist.",
            "The policy does not name {grade}: the contracting authority decides."),
    VALUE_UNPUBLISHED(
            "Het beleid laat de PSO meetellen; wat {grade} oplevert, is niet gepubliceerd: vraag de coördinator social return.",
            "The policy counts the PSO; what {grade} yields is not published: ask the social return coordinator."),
    RECOGNITION(
            "{grade} kan worden ingezet als bewijs voor erkenning als {as}; de opdrachtgever beslist over die erkenning.",
            "{grade} can be used as proof for recognition as {as}; the contracting authority decides on that recognition."),
    INDICATION_ONLY(
            "De bron zegt bij {grade} wat gebruikelijk is, en is geen regel van een opdrachtgever.",
            "The source tells of {grade} what is usual, and is no rule of a contracting authority."),
    CONDITION_NOT_MET(
            "De regel geldt alleen bij: {condition}. Dat is hier niet zo.",
            "The rule holds only for: {condition}. That is not so here."),
    CONDITION_UNDECIDED(
            "De regel geldt alleen bij: {condition}. Of dat zo is, volgt niet uit de gegevens: de opdrachtgever beslist.",
            "The rule holds only for: {condition}. Whether that is so does not follow from what is given: the"
                    + " contracting authority decides."),
    ROLE_DOES_NOT_COUNT(
            "Volgens het beleid telt het certificaat van een {role} niet.",
            "By the policy the certificate of a {role} does not count."),
    SHARE_MISSING(
            "Het beleid rekent naar het aandeel van een {role} in de opdracht; dat is niet opgegeven.",
            "The policy counts the share of a {role} in the contract, which is not given."),
    OTHER_REGISTER_EQUAL(
            "Het beleid stelt inschrijving in {register} gelijk aan {grade}.",
            "The policy treats a place in {register} like {grade}."),
    OTHER_REGISTER_NOT_NAMED(
            "Het beleid zegt niets over inschrijving in {register}.",
            "The policy says nothing about a place in {register}."),
    OTHER_REGISTER_NOT_ON_DAY(
            "De inschrijving in {register} gold niet op {day}.", "The place in {register} did not hold on {day}."),
    HOLDER_DOES_NOT_COVER(
            "Certificaat {certificate} van {name} (KvK {number}) noemt deze inschrijver niet als gedekte organisatie.",
            "Certificate {certificate} of {name} (KvK {number}) does not name this bidder as covered."),
    EQUIVALENT_ACCEPTED(
            "Gelijkwaardig bewijs ({proof}) aanvaard als {grade} door {by} op {day}: {motivation}",
            "Equivalent proof ({proof}) accepted as {grade} by {by} on {day}: {motivation}"),
    EQUIVALENT_REFUSED(
            "Gelijkwaardig bewijs ({proof}) niet aanvaard door {by} op {day}: {motivation}",
            "Equivalent proof ({proof}) not accepted by {by} on {day}: {motivation}"),
    CHOSEN("Besloten door {by} op {day}: {effect}. {motivation}", "Decided by {by} on {day}: {effect}. {motivation}"),
    ROLE_NOT_NAMED(
            "Het beleid zegt niets over een {role}: de opdrachtgever beslist.",
            "The policy says nothing about a {role}: the contracting authority decides."),
    NOT_VALID_AT_END_OF_TERM(
            "Het beleid vraagt ook een geldig certificaat op {day}, het einde van de looptijd; dat staat er nu niet.",
            "The policy also asks for a valid certificate on {day}, the end of the term; now there is none."),
    END_OF_TERM_UNKNOWN(
            "Het beleid vraagt ook een geldig certificaat aan het einde van de looptijd; die is niet opgegeven.",
            "The policy also asks for a valid certificate at the end of the term, which is not given."),
    AWARD_UNKNOWN(
            "Het beleid vraagt ook een geldig certificaat bij de gunning; de datum daarvan is niet opgegeven.",
            "The policy also asks for a valid certificate at the award, of which the day is not given."),
    NOT_VALID_AT_AWARD(
            "Het beleid vraagt ook een geldig certificaat op {day}, de gunning; dat staat er nu niet.",
            "The policy also asks for a valid certificate on {day}, the award; now there is none."),
    NOT_VALID_THROUGHOUT(
            "Het beleid vraagt een geldig certificaat gedurende de hele looptijd; dat staat er nu niet.",
            "The policy asks for a valid certificate throughout the term; now there is none."),
    NO_CERTIFICATE(
            "Geen certificaat gevonden; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).",
            "No certificate found; equivalent proof possible (art. 2.78a of the Dutch Public Procurement Act)."),
    NO_VALID_CERTIFICATE(
            "Op {day} geen geldig certificaat gevonden; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).",
            "No certificate found that was valid on {day}; equivalent proof possible"
                    + " (art. 2.78a of the Dutch Public Procurement Act)."),
    STARTS_AFTER_REFERENCE_DATE("Het certificaat gaat pas in op {from}.", "The certificate only begins on {from}."),
    SUSPENDED("Het certificaat was geschorst.", "The certificate was suspended."),
    WITHDRAWN("Het certificaat was ingetrokken.", "The certificate was withdrawn."),
    EXPIRED("Het certificaat liep af op {until}.", "The certificate ran out on {until}."),
    SUPERSEDED(
            "Het certificaat was vervangen door een later certificaat dat op die dag niet gold.",
            "The certificate was replaced by a later one that did not hold on that day."),
    BELOW_THRESHOLD(
            "Opdrachtwaarde {value}, drempel {threshold}: geen verplichting volgens het beleid.",
            "Contract value {value}, threshold {threshold}: no obligation by the policy."),
    THRESHOLD_UNDECIDED(
            "Of de drempel van {threshold} is bereikt, volgt niet uit de bron bij een opdrachtwaarde van {value}"
                    + " en een grondslag van {base}: de opdrachtgever beslist.",
            "Whether the threshold of {threshold} is reached does not follow from the source for a contract value"
                    + " of {value} and a base of {base}: the contracting authority decides."),
    OBLIGATION_CONDITION_NOT_MET(
            "De verplichting geldt alleen bij: {condition}. Dat is hier niet zo.",
            "The obligation applies only for: {condition}. That is not so here."),
    OBLIGATION_CONDITION_UNDECIDED(
            "De verplichting geldt alleen bij: {condition}. Of dat zo is, volgt niet uit de gegevens: de opdrachtgever"
                    + " beslist.",
            "The obligation applies only for: {condition}. Whether that is so does not follow from what is given: the"
                    + " contracting authority decides."),
    PERCENTAGE_UNDECIDED(
            "Welk percentage geldt, hangt af van: {condition}. Dat is niet opgegeven.",
            "Which percentage holds depends on: {condition}. That is not given."),
    OBLIGATION_DECIDED(
            "Besloten door {by} op {day}: er geldt een verplichting van {percentage}. {motivation}",
            "Decided by {by} on {day}: an obligation of {percentage} applies. {motivation}"),
    NOTHING_OWED_BY_DECISION(
            "Besloten door {by} op {day}: er geldt geen verplichting. {motivation}",
            "Decided by {by} on {day}: no obligation applies. {motivation}"),
    WAGE_SUM_MISSING(
            "Het percentage wordt over de loonsom gerekend; die is niet opgegeven.",
            "The percentage is taken of the wage sum, which is not given."),
    AMOUNT_MISSING(
            "Er is geen bedrag: geef de inschrijfsom of de waarde van de opdracht op.",
            "There is no amount: give the sum of the bid or the value of the contract."),
    LOTS_NOT_NAMED(
            "De aanbesteding heeft {lots} percelen: geef op welke het betreft, of de inschrijfsom.",
            "The tender has {lots} lots: say which ones are meant, or the sum of the bid."),
    LOT_UNKNOWN("Perceel {lot} komt in de aanbesteding niet voor.", "The tender has no lot {lot}."),
    OBLIGATION_UNKNOWN(
            "Noch de aanbesteding noch het beleid noemt een percentage social return.",
            "Neither the tender nor the policy states a social return percentage."),
    REGISTER_UNREACHABLE(
            "Het register is niet geraadpleegd: {reason}. Dat zegt niets over een certificaat.",
            "The register was not consulted: {reason}. That says nothing about a certificate."),
    KVK_UNREADABLE("Geen KvK-nummer: {cause}", "No KvK number: {cause}"),
    KVK_PADDED("Aan {given} is een nul vooraan toegevoegd: {number}.", "A zero was put before {given}: {number}."),
    KVK_REPAIRED("{given} is gelezen als {number}.", "{given} was read as {number}."),
    DUPLICATE_BIDDER(
            "Dit KvK-nummer staat ook op plaats {positions}.", "This KvK number also stands at place {positions}."),
    NAME_MISMATCH(
            "De naam {given} past niet bij KvK-nummer {number}: in het register heet die organisatie {registered}.",
            "The name {given} does not fit KvK number {number}: in the register that organisation is {registered}."),
    COVERED_AS_UNDERLYING_ENTITY(
            "Gedekt als onderliggende entiteit van {name} (KvK {number}).",
            "Covered as an underlying entity of {name} (KvK {number})."),
    HANDBOOK_UNKNOWN(
            "Het certificaat noemt handleiding {handbook}, waarvan geen bron bekend is.",
            "The certificate names handbook {handbook}, of which no source is known."),
    EXPIRES_IN_TERM(
            "Het certificaat dekt {covered} van de {days} dagen van de looptijd ({share}); laatste geldige dag {until}.",
            "The certificate covers {covered} of the {days} days of the term ({share}); last valid day {until}."),
    EXPIRY_NOT_STATED(
            "Het beleid zegt niet wat geldt als het certificaat binnen de looptijd afloopt.",
            "The policy does not say what holds when the certificate runs out within the term."),
    LEVEL_CHANGES_IN_TERM(
            "Binnen de looptijd verandert het niveau: {grade} vanaf {from}. Het beleid zegt niet of de peildatum telt of"
                    + " het niveau van de dag; beide lezingen staan erbij.",
            "Within the term the level changes: {grade} from {from}. The policy does not say whether the reference date"
                    + " counts or the level of the day; both readings are given."),
    LOT_OF_FACT_MISSING(
            "Een inkoop of bouwblok noemt geen perceel en telt daarom nog niet mee.",
            "A purchase or building block names no lot and does not count yet."),
    DECISION_OF_LOT_UNUSED(
            "In het dossier staat een beslissing voor perceel {lot}, dat bij deze inschrijver niet apart wordt getoetst; ze"
                    + " telt niet mee. Geef de waarde van elk perceel op, of beslis over alle percelen samen.",
            "The dossier holds a decision for lot {lot}, which is not tested by itself for this bidder; it does not count."
                    + " Give the value of every lot, or decide about all lots together."),
    SUPPLIER_NOT_CHECKED(
            "Leverancier {supplier}, factuur van {day}: het register is niet geraadpleegd.",
            "Supplier {supplier}, invoice of {day}: the register was not consulted."),
    SUPPLIER_WITHOUT_CERTIFICATE(
            "Leverancier {supplier}, factuur van {day}: geen geldig certificaat gevonden en geen erkenning die het beleid"
                    + " noemt.",
            "Supplier {supplier}, invoice of {day}: no valid certificate found, and no recognition that the policy"
                    + " names."),
    SUPPLIER_NOT_NAMED(
            "Leverancier {supplier}: het beleid zegt niet wat inkoop bij {grade} oplevert.",
            "Supplier {supplier}: the policy does not say what a purchase from {grade} yields."),
    PURCHASE_OUTSIDE_TERM(
            "Leverancier {supplier}, factuur van {day}: die dag ligt buiten de looptijd van de opdracht.",
            "Supplier {supplier}, invoice of {day}: that day lies outside the term of the contract."),
    PURCHASE_VALUE_UNPUBLISHED(
            "Leverancier {supplier}, factuur van {day}: inkoop telt mee, de waarde is niet gepubliceerd.",
            "Supplier {supplier}, invoice of {day}: the purchase counts, the value is not published."),
    BLOCK_NOT_NAMED("Het beleid kent geen bouwblok {block}.", "The policy has no building block {block}."),
    CRITERION_USABLE("{grade} kan worden ingezet voor: {criterion}.", "{grade} can be used for: {criterion}."),
    CRITERION_NOT_SHOWN(
            "Voor {criterion} is geen geldig certificaat gevonden; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).",
            "For {criterion} no valid certificate was found; equivalent proof possible (art. 2.78a of the Dutch Public"
                    + " Procurement Act)."),
    CRITERION_LEVEL_TOO_LOW(
            "{grade} is lager dan gevraagd: {criterion}; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).",
            "{grade} is lower than asked: {criterion}; equivalent proof possible (art. 2.78a of the Dutch Public"
                    + " Procurement Act)."),
    CRITERION_LEVEL_NOT_NAMED(
            "{criterion}: of {grade} daarvoor kan worden ingezet, beslist de opdrachtgever.",
            "{criterion}: whether {grade} can be used for it, the contracting authority decides."),
    CRITERION_DECIDED(
            "Besloten door {by} op {day}: kan worden ingezet voor: {criterion}. {motivation}",
            "Decided by {by} on {day}: can be used for: {criterion}. {motivation}"),
    CRITERION_DECLINED(
            "Besloten door {by} op {day}: telt niet mee voor: {criterion}. {motivation}",
            "Decided by {by} on {day}: does not count for: {criterion}. {motivation}"),
    CRITERION_NOT_APPLICABLE(
            "Niet van toepassing op deze opdracht: {criterion}.", "Not for this contract: {criterion}."),
    CRITERION_CONDITION_UNDECIDED(
            "Of dit voor de opdracht geldt, volgt niet uit de gegevens: {criterion}.",
            "Whether this holds for the contract does not follow from what is given: {criterion}."),
    STATUS_CHANGES_LATER(
            "Na de peildatum, op {from}, is het certificaat {status}.",
            "After the reference date, on {from}, the certificate is {status}."),
    SECONDARY_SOURCE(
            "Gebruikte waarden van het beleid rusten op een secundaire bron: {figures}.",
            "Figures of the policy that were used rest on a secondary source: {figures}."),
    POLICY_IN_FORCE_UNKNOWN(
            "De bron noemt geen datum waarop het beleid in werking trad.",
            "The source states no date on which the policy came into force."),
    POLICY_NOT_IN_FORCE(
            "Het beleid was op de peildatum {day} niet van kracht.",
            "The policy was not in force on the reference date {day}."),
    POLICY_NEWER_THAN_PUBLICATION(
            "Het beleid geldt vanaf {from}, na de publicatie van de aanbesteding op {publication}.",
            "The policy holds from {from}, after the tender was published on {publication}."),
    REFERENCE_MOMENT_NOT_STATED(
            "De bron zegt niet op welke dag het certificaat geldig moet zijn; getoetst is op {day}.",
            "The source does not say on which day the certificate must be valid; it was tested on {day}."),
    REFERENCE_DATE_DIFFERS(
            "De opgegeven peildatum {day} is niet de uiterste inschrijfdatum {deadline}.",
            "The reference date given, {day}, is not the tender deadline {deadline}."),
    REFERENCE_DATE_IS_NOT_THE_AWARD(
            "Het beleid vraagt een geldig certificaat op de dag van de gunning; getoetst is op {day}.",
            "The policy asks for a certificate that is valid on the day of the award; it was tested on {day}."),
    TERM_MISSING(
            "De looptijd van de opdracht is niet opgegeven: of certificaten daarin aflopen, is niet getoetst.",
            "The term of the contract is not given: whether certificates run out within it was not tested."),
    REACHES_EVERY_CONTRACT("Volgens het beleid geldt dit voor {reach}.", "By the policy this holds for {reach}."),
    REACHES_ONE_CONTRACT(
            "Volgens het beleid geldt dit voor {reach}, en niet vanzelf voor een andere.",
            "By the policy this holds for {reach}, and not by itself for another."),
    BASE_NOT_STATED(
            "Het beleid noemt geen grondslag; gerekend is met het bedrag dat is opgegeven.",
            "The policy states no base; the amount given was used."),
    BASE_IS_SUBSIDY(
            "Het beleid gaat over subsidies en dit is een opdracht: de opdrachtgever beslist of en hoeveel social return"
                    + " geldt.",
            "The policy is about subsidies and this is a contract: the contracting authority decides whether social"
                    + " return applies and how much."),
    SUBSIDY_NOT_NAMED(
            "Het beleid gaat over opdrachten en dit is een subsidie: de subsidiegever beslist of en hoeveel social return"
                    + " geldt.",
            "The policy is about contracts and this is a subsidy: whoever grants it decides whether social return"
                    + " applies and how much."),
    DOSSIER_BIDDER_UNKNOWN(
            "In het dossier staat iets over {bidder}; die staat niet op de lijst van inschrijvers, dus dat telt nergens"
                    + " mee.",
            "The dossier says something about {bidder}, who is not on the list of bidders, so that it counts nowhere."),
    LOT_OF_FACT_UNKNOWN(
            "In het dossier staat iets voor perceel {lot}; daarop schrijft deze inschrijver niet in, dus dat telt niet"
                    + " mee.",
            "The dossier says something for lot {lot}, on which this bidder does not bid, so that it does not count."),
    CONSORTIUM_SHARES(
            "De aandelen van combinatie {consortium} tellen op tot {sum}, niet tot 100.",
            "The shares of consortium {consortium} add up to {sum}, not to 100."),
    CONSORTIUM_PARTLY_CERTIFIED(
            "Van combinatie {consortium} is bij {with} van de {members} leden op {day} een geldig certificaat gevonden, niet"
                    + " bij {without}.",
            "Of consortium {consortium} a certificate valid on {day} was found for {with} of the {members} members, not"
                    + " for {without}."),
    POLICY_CHOSEN("Beleid gekozen op {ground}: {name}.", "Policy chosen by {ground}: {name}."),
    POLICY_PASSED_OVER("Ook {other} kwam in aanmerking: {ground}.", "{other} was eligible too: {ground}."),
    POLICY_NOT_IN_FORCE_ON_ITS_DAY(
            "Het beleid was op de dag van {by}, {day}, niet van kracht.",
            "The policy was not in force on the day of {by}, {day}."),
    VERSION_DAY_MISSING(
            "Het beleid geldt naar de dag van {by}; die is niet opgegeven. Versie {version} is genomen.",
            "The policy holds by the day of {by}, which is not given. Version {version} was taken."),
    VERSION_SELECTION_NOT_STATED(
            "Van dit beleid is meer dan één versie bekend en de bron zegt niet welke dag de versie bepaalt. De laatste,"
                    + " {version}, is genomen.",
            "More than one version of this policy is known, and the source does not say which day decides on the"
                    + " version. The latest, {version}, was taken."),
    HIGHER_YIELDS_LESS(
            "{high} kan minder opleveren dan {low}; klopt dat?", "{high} may yield less than {low}; is that right?"),
    VERSION_CHOSEN(
            "Versie {version} gekozen op de dag van {by}: {day}.",
            "Version {version} chosen by the day of {by}: {day}."),
    BASE_IS_ESTIMATE(
            "De grondslag is de gefactureerde omzet; vooraf staat het bedrag van de opdracht daarvoor als raming.",
            "The base is the invoiced turnover; beforehand the amount of the contract stands for it as an estimate."),
    BID_IS_ESTIMATE(
            "De grondslag is de inschrijfsom; waar die niet is opgegeven, staat de waarde van percelen of opdracht daarvoor"
                    + " als raming.",
            "The base is the sum of the bid; where that is not given, the value of lots or contract stands for it as an"
                    + " estimate."),
    PERCENTAGE_DIFFERS(
            "De aanbesteding noemt {tender} social return, het beleid {policy}; de aanbesteding gaat voor.",
            "The tender states {tender} social return, the policy {policy}; the tender goes before it."),
    THRESHOLD_NOT_APPLIED(
            "De aanbesteding noemt zelf een percentage; de drempel van het beleid is daarom niet toegepast.",
            "The tender states a percentage itself, so the threshold of the policy was not applied."),
    REFERENCE_DATE_IN_FUTURE(
            "De peildatum {day} ligt in de toekomst: wat daarna wordt vastgelegd, telt nog niet mee.",
            "The reference date {day} lies in the future: what is recorded until then does not count yet."),
    REGISTRY_STALE(
            "Het register gaf geen nieuw antwoord; gebruikt is een eerder antwoord.",
            "The register gave no new answer; an earlier answer was used.");

    private final String dutch;
    private final String english;
    private final List<String> names;

    Code(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
        this.names = List.copyOf(Phrase.namesIn(dutch));
    }

    /** Names of the values that its texts need. */
    List<String> names() {
        return names;
    }

    /** Whether these are the values that its texts need. */
    boolean isToldBy(Map<String, Object> values) {
        if (values.size() != names.size()) {
            return false;
        }
        for (String name : names) {
            if (!values.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    String dutch() {
        return dutch;
    }

    String english() {
        return english;
    }
}
