package nl.tredewijzer.tender.reserved;

import nl.tredewijzer.tender.Statement;

/**
 * The stable names of what can be said about a bidder for a reserved contract. PSO 30+ proves the quantitative part of
 * art. 2.82 (pso-nederland.nl, "PSO 30+ Abw-certificaat"); no more than that is ever said.
 */
public enum ReservedCode implements Statement.Template {
    SHOWS_QUANTITATIVE_PART(
            false,
            "PSO 30+-certificaat {certificate} (geldig van {from} tot en met {until}) toont het kwantitatieve deel van"
                    + " art. 2.82 Aanbestedingswet 2012 aan. De rest van dat artikel beoordeelt de opdrachtgever.",
            "PSO 30+ certificate {certificate} (valid from {from} until {until}) shows the quantitative part of art. 2.82"
                    + " of the Dutch Public Procurement Act 2012. The rest of that article is for the contracting"
                    + " authority to judge."),
    EQUIVALENT_ACCEPTED(
            false,
            "Gelijkwaardig bewijs ({proof}) is op {day} door {by} aanvaard als PSO 30+, voor het kwantitatieve deel van art."
                    + " 2.82 Aanbestedingswet 2012. De rest van dat artikel beoordeelt de opdrachtgever.",
            "Equivalent proof ({proof}) was accepted as PSO 30+ by {by} on {day}, for the quantitative part of art. 2.82 of"
                    + " the Dutch Public Procurement Act 2012. The rest of that article is for the contracting authority to"
                    + " judge."),
    NO_CERTIFICATE(
            true,
            "Geen PSO 30+-certificaat gevonden; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).",
            "No PSO 30+ certificate found; equivalent proof possible (art. 2.78a of the Dutch Public Procurement Act)."),
    WITHOUT_THIRTY_PLUS(
            true,
            "Wel een geldig certificaat ({grade}), geen PSO 30+; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).",
            "A valid certificate ({grade}), but no PSO 30+; equivalent proof possible (art. 2.78a of the Dutch Public"
                    + " Procurement Act)."),
    THIRTY_PLUS_NOT_VALID(
            true,
            "PSO 30+-certificaat {certificate} was op {day} {status}; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).",
            "PSO 30+ certificate {certificate} was {status} on {day}; equivalent proof possible (art. 2.78a of the Dutch"
                    + " Public Procurement Act)."),
    UNDERLYING_ENTITY(
            true,
            "Gedekt door PSO 30+-certificaat {certificate} van {applicant}, als onderliggende entiteit. Geen bron zegt of"
                    + " het aandeel van 30% ook voor deze entiteit alleen geldt: de opdrachtgever beslist.",
            "Covered by PSO 30+ certificate {certificate} of {applicant}, as an underlying entity. No source says whether"
                    + " the share of 30% holds for this entity alone too: the contracting authority decides."),
    ROLE_NOT_NAMED(
            true,
            "PSO 30+-certificaat {certificate} geldt. Geen bron zegt wat dat voor een {role} betekent: de opdrachtgever"
                    + " beslist.",
            "PSO 30+ certificate {certificate} is valid. No source says what that means for a {role}: the contracting"
                    + " authority decides."),
    REGISTER_UNREACHABLE(
            true,
            "Het register is niet geraadpleegd: {reason}. Dat zegt niets over een certificaat.",
            "The register was not consulted: {reason}. That says nothing about a certificate."),
    KVK_UNREADABLE(true, "Geen KvK-nummer: {cause}", "No KvK number: {cause}");

    private final boolean asksSomething;
    private final String dutch;
    private final String english;

    ReservedCode(boolean asksSomething, String dutch, String english) {
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
