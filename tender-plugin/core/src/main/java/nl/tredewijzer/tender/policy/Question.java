package nl.tredewijzer.tender.policy;

/** What a human is asked where a policy does not say it. Reasons of the same name word it. */
public enum Question {
    /** The policy does not name the level. */
    LEVEL_NOT_NAMED,
    /** The policy credits the PSO, and what the level yields is not published. */
    VALUE_UNPUBLISHED,
    /** The certificate is proof for a recognition that the authority gives. */
    RECOGNITION,
    /** What the source says is no rule of an authority. */
    INDICATION_ONLY,
    /** The policy says nothing about this role. */
    ROLE_NOT_NAMED,
    /** The policy counts the share of the holder, and it is not given. */
    SHARE_MISSING,
    /** A day on which the certificate must be valid is not given. */
    MOMENT_UNKNOWN,
    /** The certificate is not known to be valid on a day on which it must be. */
    NOT_VALID_AT_MOMENT,
    /** A condition of the rule cannot be tested. */
    CONDITION_UNDECIDED,
    /** The level changes within the term, and the policy does not say which reading of that holds. */
    LEVEL_CHANGES_IN_TERM,
    /** The policy does not say what purchases from a supplier of this level yield. */
    SUPPLIER_NOT_NAMED,
    /** Purchases count, and what they yield is not published. */
    PURCHASE_VALUE_UNPUBLISHED,
    /** The policy does not know the building block. */
    BLOCK_NOT_NAMED,
    /** Whether the threshold is reached does not follow from the source. */
    THRESHOLD_UNDECIDED,
    /** A condition for the obligation cannot be tested. */
    OBLIGATION_CONDITION_UNDECIDED,
    /** Which percentage holds depends on what is not known. */
    PERCENTAGE_UNDECIDED,
    /** Neither the tender nor the policy states a percentage. */
    OBLIGATION_UNKNOWN,
    /** The policy is about contracts, and this is a subsidy. */
    SUBSIDY_NOT_NAMED,
    /** The policy is about subsidies, and this is a contract. */
    BASE_IS_SUBSIDY;

    /** Whether it asks if and how much is owed; others ask what a certificate, purchase or building block yields. */
    public boolean isAboutTheObligation() {
        return compareTo(THRESHOLD_UNDECIDED) >= 0;
    }
}
