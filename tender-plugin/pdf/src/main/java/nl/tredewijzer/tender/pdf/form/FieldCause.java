package nl.tredewijzer.tender.pdf.form;

import nl.tredewijzer.model.Bilingual;

/** Why what stands in a field was not used. */
enum FieldCause implements Bilingual {
    UNCLEAR(
            "de naam van dit veld zegt niet duidelijk wat erin staat; neem het over als het bij de inschrijver hoort.",
            "the name of this field does not say plainly what it holds; take it over if it belongs to the bidder."),
    OTHER_PARTY(
            "dit veld gaat over een ander dan wie het UEA invulde; zet die zo nodig zelf in de lijst.",
            "this field is about somebody else than who filled in the ESPD; add them to the list if need be."),
    DIFFERS(
            "dit is iets anders dan wat eerder in een veld met dezelfde betekenis staat; dat is gebruikt.",
            "this differs from what stands earlier in a field of the same meaning; that was used."),
    ROLE("deze rol is niet herkend; behandeld als inschrijver.", "this role is not known; treated as a tenderer."),
    NO_MEMBER(
            "er is een combinatie ingevuld, maar volgens de rol is dit geen lid daarvan.",
            "a consortium is named, but according to the role this is no member of it."),
    LOTS("deze percelen zijn niet herkend.", "these lots are not recognised."),
    AND_MORE(
            "en meer: in dit formulier zijn meer dan tweehonderd velden niet begrepen.",
            "and more: over two hundred fields of this form were not understood.");

    private final String dutch;
    private final String english;

    FieldCause(String dutch, String english) {
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
