package nl.tredewijzer.registry.index;

/** There is nothing to read from yet: the index is being built. An unknown organisation is something else. */
public final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public IndexUnavailable() {
        super("The index is being built from the ledger");
    }
}
