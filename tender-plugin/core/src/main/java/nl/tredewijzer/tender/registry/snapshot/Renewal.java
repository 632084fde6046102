package nl.tredewijzer.tender.registry.snapshot;

/** What came of asking the register for a newer snapshot. */
public enum Renewal {
    /** There was a newer one, which answers from now on. */
    NEWER,
    /** The register has nothing newer. */
    UNCHANGED,
    /** None could be had that is right; what answered before goes on, if there was anything. */
    FAILED
}
