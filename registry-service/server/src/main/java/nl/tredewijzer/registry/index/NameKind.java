package nl.tredewijzer.registry.index;

/** What a name is to its organisation. */
public enum NameKind {
    /** The name on a certificate. */
    CURRENT,
    /** A name it trades under (handelsnaam). */
    TRADING,
    /** A name it used to have. */
    FORMER
}
