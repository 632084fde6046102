package nl.tredewijzer.registry.evidence;

/** There is no checkpoint to answer from: the log is being read, or nothing was published yet. */
public final class EvidenceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvidenceUnavailable() {
        super("No checkpoint was published yet");
    }
}
