package nl.tredewijzer.registry.index;

import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/** There is nothing to read from yet: the index is being built. An unknown organisation is something else. */
public final class IndexUnavailable extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public IndexUnavailable() {
        super(Problem.of(
                "index-unavailable",
                503,
                new Message("Register wordt opgebouwd", "Register is being built"),
                new Message(
                        "Het register wordt opgebouwd en geeft nog geen antwoord. Probeer het zo opnieuw.",
                        "The register is being built and does not answer yet. Try again shortly.")));
    }
}
