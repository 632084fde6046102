package nl.tredewijzer.tender.policy;

import nl.tredewijzer.model.Bilingual;

/** What a human is asked where a policy does not say it. Reasons of the same name word it. */
public enum Question implements Bilingual {
    /** The policy does not name the level. */
    LEVEL_NOT_NAMED("het beleid noemt dit niveau niet", "the policy does not name this level"),
    /** The policy credits the PSO, and what the level yields is not published. */
    VALUE_UNPUBLISHED("wat het niveau oplevert is niet gepubliceerd", "what the level yields is not published"),
    /** The certificate is proof for a recognition that the authority gives. */
    RECOGNITION("de opdrachtgever geeft de erkenning", "the authority gives the recognition"),
    /** What the source says is no rule of an authority. */
    INDICATION_ONLY("de bron geeft een aanwijzing en geen regel", "the source gives an indication and no rule"),
    /** The policy says nothing about this role. */
    ROLE_NOT_NAMED("het beleid noemt deze rol niet", "the policy does not name this role"),
    /** The policy counts the share of the holder, and it is not given. */
    SHARE_MISSING("het aandeel is niet opgegeven", "the share is not given"),
    /** A day on which the certificate must be valid is not given. */
    MOMENT_UNKNOWN(
            "een dag waarop het certificaat geldig moet zijn is niet bekend",
            "a day on which the certificate must be valid is not known"),
    /** The certificate is not known to be valid on a day on which it must be. */
    NOT_VALID_AT_MOMENT(
            "de geldigheid op een vereiste dag staat niet vast", "validity on a required day is not established"),
    /** A condition of the rule cannot be tested. */
    CONDITION_UNDECIDED("een voorwaarde van de regel is niet te toetsen", "a condition of the rule cannot be tested"),
    /** The level changes within the term, and the policy does not say which reading of that holds. */
    LEVEL_CHANGES_IN_TERM("het niveau verandert tijdens de looptijd", "the level changes within the term"),
    /** The policy does not say what purchases from a supplier of this level yield. */
    SUPPLIER_NOT_NAMED(
            "het beleid noemt inkoop bij een leverancier van dit niveau niet",
            "the policy does not name purchases from a supplier of this level"),
    /** Purchases count, and what they yield is not published. */
    PURCHASE_VALUE_UNPUBLISHED("wat inkoop oplevert is niet gepubliceerd", "what purchases yield is not published"),
    /** The policy does not know the building block. */
    BLOCK_NOT_NAMED("het beleid kent het bouwblok niet", "the policy does not know the building block"),
    /** Whether the threshold is reached does not follow from the source. */
    THRESHOLD_UNDECIDED(
            "of de drempel is bereikt volgt niet uit de bron",
            "whether the threshold is reached does not follow from the source"),
    /** A condition for the obligation cannot be tested. */
    OBLIGATION_CONDITION_UNDECIDED(
            "een voorwaarde van de verplichting is niet te toetsen", "a condition for the obligation cannot be tested"),
    /** Which percentage holds depends on what is not known. */
    PERCENTAGE_UNDECIDED(
            "welk percentage geldt hangt af van wat niet bekend is",
            "which percentage holds depends on what is not known"),
    /** Neither the tender nor the policy states a percentage. */
    OBLIGATION_UNKNOWN(
            "aanbesteding en beleid noemen geen percentage", "neither tender nor policy states a percentage"),
    /** The policy is about contracts, and this is a subsidy. */
    SUBSIDY_NOT_NAMED(
            "het beleid gaat over opdrachten, dit is een subsidie", "the policy is about contracts, this is a subsidy"),
    /** The policy is about subsidies, and this is a contract. */
    BASE_IS_SUBSIDY(
            "het beleid gaat over subsidies, dit is een opdracht", "the policy is about subsidies, this is a contract");

    private final String dutch;
    private final String english;

    Question(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether it asks if and how much is owed; others ask what a certificate, purchase or building block yields. */
    public boolean isAboutTheObligation() {
        return compareTo(THRESHOLD_UNDECIDED) >= 0;
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
