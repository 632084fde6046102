package nl.tredewijzer.tender.pdf.form;

/** What a field of the form is about. */
enum FieldMeaning {
    KVK_NUMBER,
    /** The name of the operator who fills in the form. */
    NAME,
    /** What the consortium calls itself. */
    CONSORTIUM,
    /** In which capacity the operator takes part. */
    ROLE,
    LOTS,
    /** Where the operator is registered. */
    COUNTRY,
    /** Which tender it is. */
    PROCEDURE,
    /** The question in which a certificate such as that of the PSO belongs. */
    CERTIFICATES,
    /** Another operator than the one who fills in the form. */
    OTHER_PARTY,
    /** Somebody who is no bidder: the contracting authority, or a person. */
    NO_BIDDER,
    /** Perhaps something of a bidder, but its name does not say so plainly. */
    UNCLEAR,
    /** Something that is not asked for here. */
    ELSE
}
