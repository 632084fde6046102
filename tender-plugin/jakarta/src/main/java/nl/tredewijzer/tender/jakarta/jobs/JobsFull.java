package nl.tredewijzer.tender.jakarta.jobs;

/** There is no room for one more evaluation now; later there may be. */
public final class JobsFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobsFull(String message) {
        super(message);
    }
}
