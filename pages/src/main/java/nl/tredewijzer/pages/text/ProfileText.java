package nl.tredewijzer.pages.text;

/** What the page of an organisation says, its feed and its badge. */
public enum ProfileText implements Text {
    NAMELESS("Organisatie met KvK-nummer {}", "Organisation with KvK number {}"),
    DESCRIPTION(
            "{}: {}, volgens het open register van PSO-certificaten.",
            "{}: {}, according to the open register of PSO certificates."),
    KVK_NUMBER("KvK-nummer", "KvK number"),
    PLACE("Plaats", "Place"),
    SECTOR("Sector", "Sector"),
    TRADING_NAMES("Handelsnamen", "Trading names"),
    FORMER_NAMES("Vroegere namen", "Former names"),
    OTHER_NAMES("Ook geschreven als", "Also written as"),
    TODAY("Vandaag, {}", "Today, {}"),
    TODAY_WORD("vandaag", "today"),
    VALID("Heeft een geldig certificaat", "Holds a valid certificate"),
    SUSPENDED("Het certificaat is geschorst", "The certificate is suspended"),
    NOT_YET_VALID("Het certificaat is nog niet geldig", "The certificate is not valid yet"),
    EXPIRED("Het certificaat is verlopen", "The certificate has expired"),
    SUPERSEDED("Het certificaat is vervangen", "The certificate was superseded"),
    WITHDRAWN("Het certificaat is ingetrokken", "The certificate was withdrawn"),
    NONE("Staat nu op geen enkel certificaat", "Is on no certificate now"),
    NONE_WHY(
            "Dit KvK-nummer stond eerder op een certificaat dat daarna gecorrigeerd is.",
            "This KvK number was on a certificate that has since been corrected."),
    SINCE("Sinds {}.", "Since {}."),
    RUNS("{}, looptijd {} tot en met {}.", "{}, term {} to {}."),
    AS_UNDERLYING(
            "Valt als onderliggende entiteit onder het certificaat van",
            "Is covered as an underlying entity by the certificate of"),
    GROWTH("Groei op de ladder", "Growth on the ladder"),
    GROWTH_HINT(
            "Elke balk is een periode waarin een certificaat gold. Een lichte balk is een schorsing.",
            "Each bar is a period in which a certificate held. A pale bar is a suspension."),
    GROWTH_PICTURE(
            "De treden in de tijd; dezelfde gegevens staan in de tabel hieronder",
            "The levels over time; the table below has the same data"),
    PERIOD("Periode", "Period"),
    LEVEL("Trede", "Level"),
    STATUS("Status", "Status"),
    FROM_TO("{} tot en met {}", "{} to {}"),
    CERTIFICATES("Certificaten", "Certificates"),
    CERTIFICATE("Certificaat {}", "Certificate {}"),
    ISSUED_BY("Certificerende instelling", "Certification body"),
    HANDBOOK("PSO-handleiding", "PSO handbook"),
    VALIDITY("Geldigheid", "Validity"),
    MAIN_APPLICANT("Hoofdaanvrager", "Main applicant"),
    UNDERLYING("Onderliggende entiteiten", "Underlying entities"),
    SUPERSEDED_BY("Vervangen door", "Superseded by"),
    NO_LONGER("Stond er ooit op, maar na een correctie niet meer", "Was on it once, but not after a correction"),
    HISTORY("Wat er is vastgelegd", "What was recorded"),
    RECORDED("Vastgelegd", "Recorded"),
    EVENT("Gebeurtenis", "Event"),
    EVENT_OF("Certificaat {} {}", "Certificate {} {}"),
    ENDS_SOON("Certificaat {} loopt binnenkort af", "Certificate {} ends soon"),
    HAS_ENDED("Certificaat {} is verlopen", "Certificate {} has expired"),
    LAST_DAY("Laatste geldige dag: {}", "Last valid day: {}"),
    FOLLOWED_BY("Daarna geldt certificaat {}", "Certificate {} is valid after it"),
    COUNTS_FROM("Telt vanaf {}", "Counts from {}"),
    TEXT_TAKEN("Van deze gebeurtenis is tekst afgeschermd: {}", "Text of this event was redacted: {}"),
    TAKE_ALONG("Laten zien en volgen", "Show and follow"),
    RECEIPT("Ondertekend bewijs van vandaag", "Signed receipt of today"),
    RECEIPT_HINT(
            "Een bestand dat ook jaren later te controleren is.", "A file that can be checked years later as well."),
    FOLLOW("Volg via Atom", "Follow by Atom"),
    FOLLOW_HINT(
            "Uw nieuwslezer meldt een schorsing, intrekking of nieuw certificaat, en dat een certificaat afloopt.",
            "Your feed reader tells you of a suspension, a withdrawal or a new certificate, and that a certificate ends."),
    WEBHOOK("Volg via een webhook", "Follow by webhook"),
    WEBHOOK_HINT(
            "Het register stuurt uw eigen systeem binnen seconden een ondertekend bericht. Vraag de registerhouder om een"
                    + " token van een abonnee (rol subscriber), en meld uw adres zo aan:",
            "The register sends your own system a signed message within seconds. Ask the registrar for a token of a"
                    + " subscriber (role subscriber), and give your address like this:"),
    WEBHOOK_CODE("Opdracht waarmee u zich aanmeldt", "Command that subscribes you"),
    WEBHOOK_AFTER(
            "Het antwoord bevat eenmalig het geheim waarmee u berichten controleert, volgens Standard Webhooks. Zonder token"
                    + " kan het ook: vraag zelf naar wat er verandert.",
            "The answer holds once the secret with which you check messages, by Standard Webhooks. Without a token you can"
                    + " do this too: ask yourself for what changes."),
    CHANGES("Wat er bij deze organisatie verandert (JSON)", "What changes for this organisation (JSON)"),
    DATA("Gegevens als JSON", "Data as JSON"),
    QR("QR-code naar deze pagina", "QR code to this page"),
    QR_HINT(
            "Voor op een papieren certificaat: wie scant, ziet hoe het er dan voor staat. De code bevat dit adres:",
            "For a printed certificate: whoever scans it sees how things stand then. The code holds this address:"),
    QR_NOW("Hoe het er nu voor staat, ziet u hier:", "How things stand now is seen here:"),
    BADGE("Badge voor uw eigen site", "Badge for your own site"),
    BADGE_HINT("De badge verandert vanzelf mee met het register.", "The badge follows the register by itself."),
    BADGE_ALT("PSO-status van {}, zie het register", "PSO status of {}, see the register"),
    BADGE_CODE("Code van de badge", "Code of the badge"),
    NEARBY("Gecertificeerde organisaties in de buurt van {}", "Certified organisations near {}"),
    NO_VALID("geen geldig certificaat", "no valid certificate"),
    VALID_UNTIL("geldig t/m {}", "valid to {}"),
    FEED_TITLE("PSO-certificaten van {}", "PSO certificates of {}");

    private final String dutch;
    private final String english;

    ProfileText(String dutch, String english) {
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
