package nl.tredewijzer.tender.recheck;

import nl.tredewijzer.tender.Statement;

/** The stable names of what can be found about a bidder when its evaluation is looked at again. */
public enum FindingCode implements Statement.Template {
    EXPIRED(
            true,
            "Het certificaat {certificate} is afgelopen; de laatste geldige dag was {until}.",
            "The certificate {certificate} ran out; its last valid day was {until}."),
    SUSPENDED(true, "Het certificaat {certificate} is geschorst.", "The certificate {certificate} is suspended."),
    WITHDRAWN(true, "Het certificaat {certificate} is ingetrokken.", "The certificate {certificate} is withdrawn."),
    SUPERSEDED(
            true,
            "Het certificaat {certificate} is vervangen door een ander, dat vandaag niet geldig is.",
            "The certificate {certificate} was replaced by another, which is not valid today."),
    NO_LONGER_COVERED(
            true,
            "Het certificaat {certificate} dekt deze organisatie niet meer, zoals het register het nu kent.",
            "The certificate {certificate} does not cover this organisation any more, as the register knows it now."),
    UPGRADED(
            true,
            "Het niveau is gestegen: {before} → {after}. Of dat meetelt, zegt de bron niet: beide lezingen staan hier.",
            "The level rose: {before} → {after}. The source does not say whether that counts: both readings stand here."),
    DOWNGRADED(
            true,
            "Het niveau is gedaald: {before} → {after}. Of dat meetelt, zegt de bron niet: beide lezingen staan hier.",
            "The level fell: {before} → {after}. The source does not say whether that counts: both readings stand here."),
    LEVEL_WITHOUT_EFFECT(
            false,
            "Het niveau is veranderd: {before} → {after}. Aan wat is toegerekend, verandert dat niets.",
            "The level changed: {before} → {after}. That changes nothing about what is credited."),
    FELL_WHERE_ASKED_THROUGHOUT(
            true,
            "Het niveau is gedaald: {before} → {after}. Het beleid vraagt het certificaat gedurende de hele looptijd: de"
                    + " opdrachtgever beslist.",
            "The level fell: {before} → {after}. The policy asks for the certificate throughout the term: the contracting"
                    + " authority decides."),
    RENEWED(
            false,
            "Er is een nieuw certificaat van hetzelfde niveau: {certificate}, geldig tot en met {until}.",
            "There is a new certificate of the same level: {certificate}, valid until {until}."),
    OBTAINED(
            true,
            "Op de peildatum was er geen geldig certificaat; nu wel: {certificate} ({grade}).",
            "There was no valid certificate on the reference date; now there is: {certificate} ({grade})."),
    READS_OTHERWISE(
            true,
            "Het register is sindsdien aangevuld of gecorrigeerd: over de peildatum zelf luidt het antwoord nu {after},"
                    + " toen {before}.",
            "The register was added to or corrected since: for the reference date itself the answer now is {after},"
                    + " then {before}."),
    COMES_OUT_OTHERWISE(
            true,
            "Aan een certificaat is niets veranderd, en toch luidt het antwoord vandaag {after}, toen {before}: iets"
                    + " anders, zoals een inschrijving in een ander register, begon of eindigde.",
            "Nothing changed about a certificate, and yet today the answer is {after}, then {before}: something else, such"
                    + " as a place in another register, began or ended."),
    FALLS_DUE(
            true,
            "Het certificaat loopt af op {until}, over {days} dagen, binnen de looptijd van de opdracht.",
            "The certificate runs out on {until}, in {days} days, within the term of the contract."),
    FALLS_DUE_TERM_UNKNOWN(
            true,
            "Het certificaat loopt af op {until}, over {days} dagen; de looptijd van de opdracht is niet opgegeven.",
            "The certificate runs out on {until}, in {days} days; the term of the contract is not given."),
    FOLLOWED_LATER(
            false,
            "Er volgt een certificaat: {certificate}, geldig vanaf {from}.",
            "A certificate follows: {certificate}, valid from {from}.");

    private final boolean asksSomething;
    private final String dutch;
    private final String english;

    FindingCode(boolean asksSomething, String dutch, String english) {
        this.asksSomething = asksSomething;
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether somebody has to look at it. */
    public boolean asksSomething() {
        return asksSomething;
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
