package nl.tredewijzer.tender.jakarta;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Something that nobody foresaw, in the log under a name that can be told. */
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private Incident() {}

    /**
     * Logs a failure by where it happened. Its message is left out: it may name bidders, who are confidential.
     *
     * @return the name of the incident
     */
    public static String of(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, new WithoutWords(failure, 0), () -> "Incident " + incident);
        return incident;
    }

    /** A failure with its kind and place, and nothing that it says. */
    private static final class WithoutWords extends Exception {

        private static final long serialVersionUID = 1L;
        private static final int DEEPEST = 10;

        WithoutWords(Throwable failure, int depth) {
            super(
                    failure.getClass().getName(),
                    failure.getCause() == null || depth == DEEPEST
                            ? null
                            : new WithoutWords(failure.getCause(), depth + 1),
                    false,
                    true);
            setStackTrace(failure.getStackTrace());
        }
    }
}
