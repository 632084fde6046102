package nl.tredewijzer.registry.guides;

/** The guides, in the order in which they are offered. */
enum Guide {
    AUTHORITIES("authorities"),
    BIDDERS("bidders"),
    ORGANISATIONS("organisations"),
    WHY("why"),
    CERTIFICATION_BODIES("certification-bodies");

    private final String written;

    Guide(String written) {
        this.written = written;
    }

    /** What its file and its address are called. */
    String written() {
        return written;
    }
}
