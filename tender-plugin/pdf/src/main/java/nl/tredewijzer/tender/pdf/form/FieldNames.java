package nl.tredewijzer.tender.pdf.form;

import static nl.tredewijzer.tender.pdf.form.Words.set;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What the names and tooltips of fields say, in Dutch and English. A name counts when it holds a word that says what the
 * field is, and no word that is not known here: {@code KvK-nummer van de inschrijver} does, {@code KvK-nummer bank}
 * does not. What is nearly such a name is unclear, and never guessed.
 */
final class FieldNames {

    private static final Set<String> OPERATOR =
            set("onderneming ondernemer inschrijver gegadigde bedrijf organisatie rechtspersoon inschrijvende economic "
                    + "operator eo tenderer bidder company organisation organization undertaking");
    private static final Set<String> NAME = set("naam name");
    private static final Set<String> KVK = set("kvk kvknummer kvknr handelsregister handelsregisternummer coc");
    private static final Set<String> CHAMBER = set("kamer koophandel");
    private static final Set<String> CHAMBER_IN_ENGLISH = set("chamber commerce");
    private static final Set<String> LAND = set("land country vestigingsland");
    private static final Set<String> TENDER =
            set("aanbesteding aanbestedingsprocedure procedure procurement dossiernummer");
    private static final Set<String> STATUTORY = set("statutaire");
    private static final Set<String> SCHEME = set("pso prestatieladder");
    private static final Set<String> ONE_WORD_NAME = set("handelsnaam bedrijfsnaam ondernemingsnaam organisatienaam");
    private static final Set<String> GROUP = set("combinatie consortium samenwerkingsverband group groep");
    private static final Set<String> LOT = set("perceel percelen perceelnummer perceelnummers lot lots");
    private static final Set<String> ROLE = set("rol role hoedanigheid capacity");
    private static final Set<String> CERTIFICATE = set("certificaat certificaten certificate certificates");
    private static final Set<String> INDEPENDENT = set("onafhankelijk onafhankelijke independent");
    private static final Set<String> NO_BIDDER = set(
            "opdrachtgever aanbesteder aanbestedende inkoper authority buyer procurer vertegenwoordiger vertegenwoordigers "
                    + "representative representatives contactpersoon contactpersonen contact gemachtigde ondertekenaar "
                    + "signatory bestuurder voornaam achternaam persoon person");
    private static final Set<String> OTHERS = set(
            "onderaannemer onderaannemers onderaanneming subcontractor subcontractors combinant combinanten deelnemer "
                    + "deelnemers participant participants derde derden entiteit entiteiten entity entities draagkracht andere "
                    + "other moedermaatschappij holding leden members");

    /** Every word that may stand in the name of a field that means this, besides those for the operator. */
    private static final Map<FieldMeaning, Set<String>> WORDS = new EnumMap<>(Map.of(
            FieldMeaning.KVK_NUMBER,
            set(
                    "kvk kvknummer kvknr handelsregister handelsregisternummer coc kamer koophandel chamber commerce nummer nr "
                            + "number no id identificatienummer inschrijfnummer inschrijvingsnummer inschrijving registratienummer "
                            + "registration registered nederlandse dutch"),
            FieldMeaning.NAME,
            set(
                    "naam name handelsnaam bedrijfsnaam ondernemingsnaam organisatienaam statutaire officiele official legal"),
            FieldMeaning.CONSORTIUM,
            set("naam name combinatie consortium samenwerkingsverband group groep deelnemende participating"),
            FieldMeaning.ROLE,
            set(
                    "rol role hoedanigheid capacity geef vermeld welke binnen within combinatie group groep leider leader lid "
                            + "member combinant onderaannemer subcontractor verantwoordelijk responsible specifieke specific taken "
                            + "tasks enz etc please indicate"),
            FieldMeaning.LOTS,
            set(
                    "perceel percelen perceelnummer perceelnummers lot lots nummer nummers nr number numbers geef vermeld welk "
                            + "welke wil inschrijven inschrijft waarop waarvoor which wishes tender please indicate"),
            FieldMeaning.COUNTRY,
            set("land country vestiging vestigingsland registratie registration"),
            FieldMeaning.PROCEDURE,
            set("aanbesteding aanbestedingsprocedure procedure procurement dossiernummer titel title naam name kenmerk "
                    + "referentie referentienummer reference nummer number file")));

    private FieldNames() {}

    /** What the field is about; one that is ticked is never a name or a number. */
    static FieldMeaning meaningOf(FormField field) {
        Words context = Words.of(field.name() + " " + field.tooltip());
        if (context.haveOneOf(SCHEME) || (context.haveOneOf(CERTIFICATE) && context.haveOneOf(INDEPENDENT))) {
            return FieldMeaning.CERTIFICATES;
        }
        Set<FieldMeaning> said = EnumSet.noneOf(FieldMeaning.class);
        for (String description : field.descriptions()) {
            Words words = Words.of(description);
            WORDS.keySet().stream().filter(meaning -> says(words, meaning)).forEach(said::add);
        }
        if (context.haveOneOf(NO_BIDDER)) {
            return FieldMeaning.NO_BIDDER;
        }
        // the roles that there are may be named in the question; fields above it say whose role it is
        if (said.equals(EnumSet.of(FieldMeaning.ROLE))
                && !field.button()
                && !field.above().haveOneOf(OTHERS)) {
            return FieldMeaning.ROLE;
        }
        if (context.haveOneOf(OTHERS)) {
            return field.button() ? FieldMeaning.ELSE : FieldMeaning.OTHER_PARTY;
        }
        if (said.size() == 1) {
            FieldMeaning meaning = said.iterator().next();
            return field.button() && meaning != FieldMeaning.ROLE && meaning != FieldMeaning.LOTS
                    ? FieldMeaning.ELSE
                    : meaning;
        }
        return !field.button() && (said.size() > 1 || isLike(context)) ? FieldMeaning.UNCLEAR : FieldMeaning.ELSE;
    }

    /** Whether it is said that the field, or those within which it is, are about a role. */
    static boolean saysRole(FormField field) {
        return Words.of(field.name() + " " + field.tooltip()).haveOneOf(ROLE);
    }

    private static boolean says(Words words, FieldMeaning meaning) {
        boolean key =
                switch (meaning) {
                    case KVK_NUMBER ->
                        words.haveOneOf(KVK) || words.haveAll(CHAMBER) || words.haveAll(CHAMBER_IN_ENGLISH);
                    case NAME ->
                        words.haveOneOf(NAME) && (words.haveOneOf(OPERATOR) || words.haveOneOf(STATUTORY))
                                || words.haveOneOf(ONE_WORD_NAME);
                    case CONSORTIUM -> words.haveOneOf(NAME) && words.haveOneOf(GROUP);
                    case ROLE -> words.haveOneOf(ROLE);
                    case LOTS -> words.haveOneOf(LOT);
                    case COUNTRY -> words.haveOneOf(LAND);
                    case PROCEDURE -> words.haveOneOf(TENDER);
                    case CERTIFICATES, OTHER_PARTY, NO_BIDDER, UNCLEAR, ELSE -> false;
                };
        return key && words.areAllAmong(WORDS.get(meaning), OPERATOR);
    }

    /** Whether it may be about a bidder, its number, its name, its lots or its role. */
    private static boolean isLike(Words context) {
        return context.contain("kvk")
                || context.contain("handelsregister")
                || context.contain("koophandel")
                || context.haveOneOf(LOT)
                || context.haveOneOf(ROLE)
                || (context.haveOneOf(NAME)
                        && (context.haveOneOf(OPERATOR) || context.haveOneOf(GROUP) || context.areAllAmong(NAME, NAME)))
                || (context.contain("naam") && (context.contain("ondernem") || context.contain("inschrijver")));
    }
}
