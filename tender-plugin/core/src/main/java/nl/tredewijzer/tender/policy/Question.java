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
    BLOCK_NOT_NAMED
}
