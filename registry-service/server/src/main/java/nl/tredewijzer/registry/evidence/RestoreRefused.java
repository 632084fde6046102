package nl.tredewijzer.registry.evidence;

/** The ledger cannot be put back from what was given; the message says why, for the operator. Nothing was changed. */
final class RestoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RestoreRefused(String message) {
        super(message);
    }
}
