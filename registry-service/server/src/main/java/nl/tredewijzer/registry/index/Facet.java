package nl.tredewijzer.registry.index;

/**
 * A property by which organisations are filtered and counted.
 *
 * <p>Those of an interval are looked at together on one interval of one certificate's life, so that an expired Trede 3
 * beside a valid Trede 1 is no valid Trede 3.
 */
public enum Facet {
    LEVEL("level", true),
    THIRTY_PLUS("thirtyPlus", true),
    STATUS("status", true),
    CERTIFICATION_BODY("certificationBody", true),
    PROVINCE("province", false),
    PLACE("place", false),
    SECTOR("sector", false);

    private final String field;
    private final boolean ofInterval;

    Facet(String field, boolean ofInterval) {
        this.field = field;
        this.ofInterval = ofInterval;
    }

    /** Its name in documents, requests and answers. */
    public String field() {
        return field;
    }

    /** Whether it belongs to an interval of a certificate rather than to the organisation. */
    public boolean isOfInterval() {
        return ofInterval;
    }
}
