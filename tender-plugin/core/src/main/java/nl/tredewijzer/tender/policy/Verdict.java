package nl.tredewijzer.tender.policy;

/** Whether a condition is satisfied, as far as that can be said. */
public enum Verdict {
    SATISFIED,
    NOT_SATISFIED,
    /** A fact is missing, or the source does not say. */
    UNDECIDED;

    /** Satisfied or not. */
    public static Verdict of(boolean satisfied) {
        return satisfied ? SATISFIED : NOT_SATISFIED;
    }

    /** Both: what is not satisfied decides, then what is open. */
    public Verdict and(Verdict other) {
        if (this == NOT_SATISFIED || other == NOT_SATISFIED) {
            return NOT_SATISFIED;
        }
        return this == UNDECIDED ? this : other;
    }
}
