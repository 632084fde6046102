package nl.tredewijzer.model.json;

/** Text that is not acceptable JSON, or JSON of another shape than asked; the message says what and where. */
public final class JsonRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refused for this reason. */
    public JsonRefused(String message) {
        super(message);
    }

    /** Refused for this reason, found out by another failure. */
    public JsonRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
