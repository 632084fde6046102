package nl.tredewijzer.tender.policy;

/** What holds at exactly an amount, as the source words it. */
public enum Edge {
    /** "over", "above", "more than": not at the amount itself. */
    OVER,
    /** "from", "at least": at the amount too. */
    FROM,
    /** The source names the amount only. */
    UNSTATED
}
