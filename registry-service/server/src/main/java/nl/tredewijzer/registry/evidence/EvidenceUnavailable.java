package nl.tredewijzer.registry.evidence;

import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/** There is no checkpoint to prove anything with yet. */
public final class EvidenceUnavailable extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public EvidenceUnavailable() {
        super(Problem.of(
                "evidence-unavailable",
                503,
                new Message("Nog geen bewijs", "No evidence yet"),
                new Message(
                        "Het logboek wordt ingelezen; er is nog geen ondertekend controlepunt. Probeer het zo opnieuw.",
                        "The log is being read; there is no signed checkpoint yet. Try again shortly.")));
    }
}
