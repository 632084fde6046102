package nl.tredewijzer.registry.intake.row;

import static nl.tredewijzer.registry.intake.row.Severity.ERROR;
import static nl.tredewijzer.registry.intake.row.Severity.WARNING;

/**
 * What can be wrong with a row. The names are stable: programs may depend on them. The texts are filled in as by
 * {@link String#format}.
 */
public enum FindingCode {
    RAGGED_ROW(
            ERROR,
            "Deze rij heeft %s cellen %s dan de kop; staat er een scheidingsteken in een tekst zonder aanhalingstekens?",
            "This row has %s cells %s than the header; does a text without quotation marks hold a delimiter?"),
    MISSING_VALUE(ERROR, "Hier moet iets staan.", "A value is needed here."),
    OVERLONG_VALUE(ERROR, "Ten hoogste %s tekens; dit zijn er %s.", "At most %s characters; these are %s."),
    UNPRINTABLE_VALUE(
            ERROR,
            "Hier staat een teken dat niet afgedrukt kan worden, zoals een regeleinde of tab.",
            "There is a character here that cannot be printed, such as a line break or tab."),
    TOO_MANY_NAMES(ERROR, "Ten hoogste %s namen; dit zijn er %s.", "At most %s names; these are %s."),
    MOJIBAKE(
            WARNING,
            "Deze tekst lijkt in een verkeerde tekenset bewaard; controleer de letters met accenten.",
            "This text seems to have been saved in a wrong character set; check the accented letters."),
    UNKNOWN_EVENT(
            ERROR,
            "Dit is geen gebeurtenis; kies verleend, gecorrigeerd, geschorst, hersteld of ingetrokken.",
            "This is no event; choose issued, corrected, suspended, reinstated or withdrawn."),
    UNKNOWN_ROLE(
            ERROR,
            "Dit is geen rol; kies hoofdaanvrager of onderliggend.",
            "This is no role; choose main or underlying."),
    UNKNOWN_LEVEL(
            ERROR,
            "Dit is geen trede; kies Aspirant-status, Basistrede, Trede 1, Trede 2 of Trede 3.",
            "This is no level; choose Aspirant status, Base step, Step 1, Step 2 or Step 3."),
    AMBIGUOUS_LEVEL(
            ERROR,
            "Een kaal cijfer kan een trede of een plaats in een lijst zijn; schrijf \"Trede %s\".",
            "A bare digit can be a step or a place in a list; write \"Step %s\"."),
    UNREADABLE_FLAG(ERROR, "Schrijf ja of nee.", "Write yes or no."),
    UNREADABLE_DATE(
            ERROR,
            "Dit is geen datum; schrijf 2026-01-31 of 31-01-2026.",
            "This is no date; write 2026-01-31 or 31-01-2026."),
    IMPOSSIBLE_DATE(ERROR, "Deze dag bestaat niet.", "There is no such day."),
    DATE_OUT_OF_RANGE(ERROR, "Een datum ligt tussen 1900 en 2199.", "A date lies between 1900 and 2199."),
    UNREADABLE_SCHEME_VERSION(
            ERROR,
            "Dit is geen handboekversie; schrijf een nummer zoals 2.1.",
            "This is no handbook version; write a number such as 2.1."),
    UNKNOWN_SCHEME_VERSION(
            WARNING,
            "Deze handboekversie is niet bekend; de bekende zijn 1.6 en 2.1.",
            "This handbook version is not known; those known are 1.6 and 2.1."),
    VALIDITY_REVERSED(ERROR, "De laatste dag ligt voor de eerste, %s.", "The last day lies before the first, %s."),
    VALIDITY_TOO_LONG(
            ERROR,
            "Een certificaat geldt ten hoogste twee jaar; met deze eerste dag tot en met %s.",
            "A certificate is valid for at most two years; with this first day until %s."),
    LEVEL_NOT_IN_SCHEME(
            ERROR,
            "Handboek %s kent deze trede niet; de Basistrede bestaat sinds 2.1.",
            "Handbook %s does not have this level; the Base step exists since 2.1."),
    THIRTY_PLUS_BELOW_STEP_3(
            ERROR,
            "PSO 30+ bestaat alleen binnen Trede 3; hier staat %s.",
            "PSO 30+ exists only within Step 3; here it is %s."),
    KVK_REPAIRED(WARNING, "Gelezen als %s: %s.", "Read as %s: %s."),
    KVK_EMPTY(ERROR),
    KVK_TOO_SHORT(ERROR),
    KVK_TOO_LONG(ERROR),
    KVK_RSIN(ERROR),
    KVK_ESTABLISHMENT(ERROR),
    KVK_VAT_NUMBER(ERROR),
    KVK_PLACEHOLDER(ERROR),
    KVK_NOT_A_NUMBER(ERROR),
    KVK_TWICE(
            ERROR,
            "Dit KvK-nummer staat al op dit certificaat, in rij %s.",
            "This KvK number is on this certificate already, in row %s."),
    NO_MAIN_APPLICANT(
            ERROR,
            "Certificaat %s heeft geen rij met de hoofdaanvrager.",
            "Certificate %s has no row with its main applicant."),
    TWO_MAIN_APPLICANTS(
            ERROR,
            "Certificaat %s heeft al een hoofdaanvrager, in rij %s.",
            "Certificate %s has a main applicant already, in row %s."),
    CONTRADICTION(
            ERROR,
            "De rijen van een certificaat zeggen hier hetzelfde; rij %s zegt \"%s\".",
            "The rows of one certificate say the same here; row %s says \"%s\"."),
    CERTIFICATE_TOO_LARGE(
            ERROR,
            "Een certificaat heeft ten hoogste %s rijen, en %s tekens in het register.",
            "A certificate has at most %s rows, and %s characters in the register."),
    CERTIFICATE_REFUSED(ERROR, "Dit certificaat kan zo niet bestaan: %s", "There can be no such certificate: %s"),
    REPLACES_ITSELF(ERROR, "Een certificaat vervangt zichzelf niet.", "A certificate does not replace itself."),
    REPLACES_UNKNOWN(
            ERROR,
            "Van deze instelling is geen certificaat met dit nummer bekend, ook niet eerder in dit bestand.",
            "No certificate with this number is known of this body, nor stands it earlier in this file."),
    REPLACES_LATER(
            ERROR,
            "Het vervangen certificaat begint later, op %s.",
            "The certificate that is replaced begins later, on %s."),
    REPLACED_EARLIER(
            ERROR,
            "Certificaat %s vervangt dit certificaat, en begint eerder, op %s.",
            "Certificate %s replaces this one, and begins earlier, on %s."),
    OVERLAP(
            ERROR,
            "Certificaat %s van dezelfde hoofdaanvrager geldt op dezelfde dagen (%s tot en met %s); vervangt dit het, vul dan \"replaces\" in.",
            "Certificate %s of the same main applicant is valid on the same days (%s until %s); where this one replaces it, fill in \"replaces\"."),
    ASPIRANT_EXTENDED_TOO_OFTEN(
            WARNING,
            "De Aspirant-status van deze organisatie is vaker verlengd dan het handboek toestaat.",
            "The Aspirant status of this organisation has been extended more often than the handbook allows."),
    UNKNOWN_CERTIFICATE(
            ERROR,
            "Van deze instelling is geen certificaat met dit nummer bekend, ook niet eerder in dit bestand.",
            "No certificate with this number is known of this body, nor stands it earlier in this file."),
    NOT_COVERED(
            ERROR,
            "Deze organisatie staat niet op certificaat %s; klopt het certificaatnummer?",
            "This organisation is not on certificate %s; is the certificate number right?"),
    NOTHING_TO_REINSTATE(
            ERROR,
            "Het certificaat is op deze dag niet geschorst of ingetrokken.",
            "The certificate is neither suspended nor withdrawn on this day."),
    LIFTING_RESERVED(
            ERROR,
            "Een intrekking ongedaan maken kan alleen de registerhouder; neem contact op.",
            "Only the registrar can lift a withdrawal; please ask."),
    FOREIGN_BODY(ERROR, "Dit token levert alleen aan voor %s.", "This token sends in for %s only.");

    private final Severity severity;
    private final String dutch;
    private final String english;

    FindingCode(Severity severity, String dutch, String english) {
        this.severity = severity;
        this.dutch = dutch;
        this.english = english;
    }

    /** Says in its place what the model says. */
    FindingCode(Severity severity) {
        this(severity, "%s", "%s");
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    String dutch(Object... arguments) {
        return String.format(dutch, arguments);
    }

    String english(Object... arguments) {
        return String.format(english, arguments);
    }
}
