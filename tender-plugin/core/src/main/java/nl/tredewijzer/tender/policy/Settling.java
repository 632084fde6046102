package nl.tredewijzer.tender.policy;

/** What becomes of the obligation by an effect. */
public enum Settling {
    /** A part is taken off. */
    REDUCES,
    /** It counts as fulfilled. */
    FULFILS,
    /** It does not apply to the holder. */
    LIFTS,
    /** The policy says that nothing is taken off. */
    LEAVES,
    /** Somebody has to decide. */
    ASKS
}
