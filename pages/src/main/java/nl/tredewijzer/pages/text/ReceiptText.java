package nl.tredewijzer.pages.text;

/** What the page says that checks a receipt. */
public enum ReceiptText implements Text {
    TITLE("Een bewijs controleren", "Check a receipt"),
    DESCRIPTION(
            "Controleer of een ondertekend bewijs uit het register klopt, en wat het wel en niet aantoont.",
            "Check whether a signed receipt of the register is right, and what it shows and what not."),
    INTRODUCTION(
            "Een bewijs legt vast wat het register op een moment antwoordde: wie een certificaat had, en wie niet."
                    + " Hier controleert u of dat bewijs klopt, ook jaren later.",
            "A receipt records what the register answered at a moment: who had a certificate, and who had not. Here you"
                    + " check whether that receipt is right, also years later."),
    PRIVACY(
            "Wat u hier geeft wordt alleen gecontroleerd, niet bewaard. De controle heeft het register niet nodig: met de"
                    + " opdrachtregel kan het ook op uw eigen computer.",
            "What you give here is only checked, not kept. The check does not need the register: with the command line"
                    + " it works on your own computer as well."),
    GIVE("Het bewijs", "The receipt"),
    FILE("Kies het bestand", "Choose the file"),
    FILE_HINT("Een JSON-bestand van het register, hoogstens {} MB", "A JSON file of the register, {} MB at most"),
    PASTE("Of plak de tekst", "Or paste the text"),
    PASTE_HINT("De hele inhoud van het bestand, ongewijzigd", "The whole content of the file, unchanged"),
    KEY("De sleutel waarmee u controleert", "The key you check with"),
    KEY_OF_REGISTER("De openbare sleutels van dit register", "The public keys of this register"),
    KEY_OF_REGISTER_HINT("Nu in gebruik, of eerder in gebruik geweest: {}", "In use now, or used before: {}"),
    NO_KEY_OF_REGISTER(
            "Dit register heeft nog geen sleutel bekendgemaakt: geef zelf een sleutel.",
            "This register has not published a key yet: give a key yourself."),
    OWN_KEY("Een sleutel die ik zelf bewaard heb", "A key that I kept myself"),
    OWN_KEY_TEXT("Uw sleutel", "Your key"),
    OWN_KEY_HINT(
            "Wie de sleutel zelf eerder heeft bewaard, hoeft dit register niet te vertrouwen. Vorm:"
                    + " naam+kenmerk+sleutel, één per regel.",
            "Who kept the key earlier does not have to trust this register. Form: name+identity+key, one on a line."),
    CHECK("Controleer", "Check"),
    CHECK_ANOTHER("Nog een bewijs controleren", "Check another receipt"),
    MISTAKES("Er ontbreekt nog iets", "Something is missing"),
    NOTHING_GIVEN("Kies een bestand of plak de tekst van een bewijs.", "Choose a file or paste the text of a receipt."),
    BOTH_GIVEN(
            "Er is een bestand gekozen én tekst geplakt: geef er één van.",
            "A file was chosen and text was pasted: give one of them."),
    NO_KEY_GIVEN("Geef de sleutel waarmee u wilt controleren.", "Give the key you want to check with."),
    KEY_REFUSED("Regel {}: {}", "Line {}: {}"),
    STANDS("Dit bewijs klopt", "This receipt is right"),
    STANDS_LEAD(
            "Het register heeft dit zo geantwoord en ondertekend: aan vraag en antwoord is daarna niets veranderd, en uit"
                    + " de stand waarop het antwoord rust is niets weggelaten. Of er later iets is bijgekomen, zegt dit"
                    + " bewijs niet.",
            "The register answered and signed this: nothing of question and answer was changed afterwards, and nothing was"
                    + " left out of the state that the answer stands on. Whether something was added later, this receipt"
                    + " does not say."),
    FAILS("Dit bewijs klopt niet", "This receipt is not right"),
    FAILS_LEAD(
            "De controle liep hieronder vast. Aan dit bestand mag u niets ontlenen.",
            "The check failed at the point below. Nothing can be concluded from this file."),
    FAILED("Waar het misgaat", "Where it fails"),
    PROVEN("Wat bewezen is", "What is proven"),
    PROVEN_SO_FAR("Wat tot daar wel klopte", "What was right up to there"),
    NOT_PROVEN("Wat een bewijs niet kan aantonen", "What no receipt can show"),
    ANSWER("Wat er gevraagd en geantwoord is", "What was asked and answered"),
    ANSWER_FOR("Gevraagd voor {}.", "Asked for {}."),
    ANSWER_KNOWN_AT("Zoals het register het wist op {}.", "As the register knew it on {}."),
    ANSWERED_ON("Afgegeven op {}.", "Issued on {}."),
    ASKED_ABOUT("Gevraagd", "Asked"),
    KVK_NUMBER("KvK-nummer", "KvK number"),
    STATUS("Status op die dag", "Status on that day"),
    CERTIFICATE("Certificaat", "Certificate"),
    NOT_LISTED("niet in het register", "not in the register"),
    NOT_TOLD_WHICH("het register noemt hier geen organisatie bij", "the register names no organisation for this"),
    CERTIFICATE_LINE("{}, {} tot en met {}: {}", "{}, {} to {}: {}"),
    EQUIVALENT(
            "Niet in het register betekent niet: afgewezen. De wet laat gelijkwaardig bewijs toe (artikel 2.78a"
                    + " Aanbestedingswet).",
            "Not in the register does not mean: rejected. The law admits equivalent proof (article 2.78a of the Dutch"
                    + " Public Procurement Act)."),
    RECORD("Gegevens van deze controle", "Record of this check"),
    CHECKED_ON("Gecontroleerd op", "Checked on"),
    CHECKED_FILE("SHA-256 van het bestand", "SHA-256 of the file"),
    CHECKED_WITH("Gecontroleerd met", "Checked with"),
    OTHER_KEY(
            "Is het bewijs van een ander register, of van voor een sleutelwissel? Controleer het dan met een sleutel die u"
                    + " zelf bewaard hebt.",
            "Is the receipt of another register, or from before a change of keys? Then check it with a key that you kept"
                    + " yourself.");

    private final String dutch;
    private final String english;

    ReceiptText(String dutch, String english) {
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
