package nl.tredewijzer.tender.formats.ocds;

import nl.tredewijzer.model.Bilingual;

/** Why something in a release was not read, or not used. */
enum OcdsCause implements Bilingual {
    TEXT(true, "geen tekst.", "not a text."),
    OBJECT(true, "geen object.", "not an object."),
    LIST(true, "geen lijst van objecten.", "not a list of objects."),
    AMOUNT(true, "geen bedrag dat te lezen is.", "not an amount that can be read."),
    NEGATIVE(true, "een bedrag onder nul.", "an amount below zero."),
    CURRENCY(
            true,
            "geen munteenheid bij dit bedrag; niet als euro's behandeld.",
            "no currency with this amount; not treated as euros."),
    DATE(false, "geen datum die te lezen is.", "not a date that can be read."),
    COUNT(false, "geen aantal dat te lezen is.", "not a count that can be read."),
    CODE(false, "een code die hier niet bekend is.", "a code that is not known here."),
    REFERENCE(
            true,
            "verwijst naar een organisatie die niet onder \"parties\" staat.",
            "refers to an organisation that is not among \"parties\"."),
    NO_TENDERER(true, "een bod zonder inschrijver.", "a bid without a tenderer."),
    WITHOUT_BID(
            true,
            "genoemd als inschrijver, maar zonder bod; niet in de lijst gezet.",
            "named as a tenderer, but without a bid; not put into the list."),
    NO_NAME_OR_NUMBER(true, "een organisatie zonder naam en nummer.", "an organisation without name and number."),
    WITHDRAWN(false, "een ingetrokken bod; geen inschrijver.", "a withdrawn bid; not a bidder."),
    DISQUALIFIED(false, "een uitgesloten bod; geen inschrijver.", "a disqualified bid; not a bidder."),
    INVITED(false, "een uitnodiging, nog geen bod.", "an invitation, not yet a bid."),
    STOPPED(
            true,
            "ingetrokken of zonder resultaat gebleven; ga na of dit doorgaat.",
            "called off or without result; find out whether this goes on."),
    LINKED(
            true,
            "verwijst alleen naar releases elders; download het record met \"compiledRelease\".",
            "only links to releases elsewhere; download the record with \"compiledRelease\"."),
    VERSIONED(
            true,
            "bevat alleen de geschiedenis van elk gegeven (versionedRelease); download het record met \"compiledRelease\".",
            "only holds the history of every value (versionedRelease); download the record with \"compiledRelease\"."),
    TWICE(
            true,
            "deze aanduiding is al gebruikt; de eerste telt.",
            "this identifier is used already; the first counts."),
    IDENTIFIER(true, "zonder bruikbare aanduiding; overgeslagen.", "without a usable identifier; skipped."),
    AND_MORE(true, "en meer: dit bestand geeft meer dan duizend opmerkingen.", "and more: over a thousand remarks.");

    private final boolean mayBeBidder;
    private final String dutch;
    private final String english;

    OcdsCause(boolean mayBeBidder, String dutch, String english) {
        this.mayBeBidder = mayBeBidder;
        this.dutch = dutch;
        this.english = english;
    }

    boolean mayBeBidder() {
        return mayBeBidder;
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
