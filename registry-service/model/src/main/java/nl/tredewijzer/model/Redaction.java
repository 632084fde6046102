package nl.tredewijzer.model;

/**
 * That text in an event was taken away, and other text is read in its place.
 *
 * @param sequence the event that says so
 * @param reason why
 */
public record Redaction(long sequence, String reason) {

    /** @throws IllegalArgumentException if the sequence is below 1 or there is no reason */
    public Redaction {
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence begins at 1: " + sequence);
        }
        Text.required("reason", reason, CertificateEvent.LONGEST_REASON);
    }
}
