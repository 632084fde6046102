package nl.tredewijzer.model.note;

import nl.tredewijzer.model.Bilingual;

/** What can be wrong with a signed text, in words that somebody understands who was handed one. */
public enum Defect implements Bilingual {
    TOO_LARGE("De tekst is groter dan een controlebewijs kan zijn", "The text is larger than a proof can be"),
    CONTROL_CHARACTER(
            "Er staat een onzichtbaar stuurteken in de ondertekende tekst",
            "There is an invisible control character in the signed text"),
    NO_SEPARATOR(
            "De lege regel tussen tekst en handtekeningen ontbreekt",
            "The empty line between text and signatures is missing"),
    NO_SIGNATURES("Er staat geen handtekening onder de tekst", "There is no signature below the text"),
    TOO_MANY_SIGNATURES("Er staan te veel handtekeningen onder de tekst", "There are too many signatures"),
    NO_FINAL_NEWLINE("De laatste regel is niet afgesloten", "The last line is not ended"),
    NOT_A_SIGNATURE_LINE("Deze regel is geen handtekeningregel", "This line is not a signature line"),
    NOT_A_KEY("Dit is geen sleutel in de vorm naam+kenmerk+sleutel", "This is not a key of the form name+identity+key"),
    KEY_OF_ANOTHER_KIND(
            "Dit is geen Ed25519-sleutel; andere soorten worden niet gebruikt",
            "This is no Ed25519 key; other kinds are not used"),
    KEY_IDENTITY_DIFFERS(
            "Het kenmerk van de sleutel past niet bij naam en sleutel",
            "The identity of the key does not go with its name and key"),
    UNKNOWN_KEY(
            "Geen van de handtekeningen is gezet met een sleutel die u vertrouwt",
            "None of the signatures was made with a key that you trust"),
    BAD_SIGNATURE(
            "De handtekening klopt niet: de tekst is veranderd of de handtekening is van een andere tekst",
            "The signature is wrong: the text was changed, or the signature belongs to another text"),
    TOO_FEW_LINES(
            "Een controlepunt heeft ten minste drie regels: herkomst, aantal en wortel",
            "A checkpoint has at least three lines: origin, number and root"),
    EMPTY_LINE("Een regel van het controlepunt is leeg", "A line of the checkpoint is empty"),
    NOT_A_SIZE(
            "Het aantal regels van het logboek is geen geheel getal zonder voorloopnullen",
            "The size of the log is not a whole number without leading zeros"),
    NOT_A_HASH("Dit is geen SHA-256-waarde in Base64", "This is no SHA-256 value in Base64"),
    NO_NUMBERS_ROOT(
            "Het controlepunt noemt de wortel van de KvK-nummers niet",
            "The checkpoint does not name the root of the KvK numbers"),
    NOT_A_RECORD_TIME(
            "Het controlepunt zegt niet wanneer zijn laatste gebeurtenis werd vastgelegd",
            "The checkpoint does not say when its last event was recorded"),
    NOT_A_PROOF(
            "Dit begint niet als een bewijs (c2sp.org/tlog-proof@v1)",
            "This does not begin as a proof (c2sp.org/tlog-proof@v1)"),
    NOT_AN_INDEX("De plaats in het logboek is geen geheel getal", "The place in the log is not a whole number"),
    NO_CHECKPOINT("Het controlepunt ontbreekt in het bewijs", "The checkpoint is missing from the proof"),
    BEYOND_THE_LOG(
            "Het bewijs gaat over een plaats die er in dit logboek nog niet was",
            "The proof is about a place that this log did not have yet");

    private final String dutch;
    private final String english;

    Defect(String dutch, String english) {
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
