package nl.tredewijzer.registry.following;

/** The ledger answers, but a projection may not follow it; the message says why, for the operator. */
public final class FollowingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refused for this reason. */
    public FollowingRefused(String message) {
        super(message);
    }
}
