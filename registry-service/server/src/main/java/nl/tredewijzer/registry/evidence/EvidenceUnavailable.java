package nl.tredewijzer.registry.evidence;

import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/** There is no checkpoint to prove anything with yet. */
public final class EvidenceUnavailable extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public EvidenceUnavailable() {
        this(new Message(
                "Het logboek wordt ingelezen; er is nog geen ondertekend controlepunt. Probeer het zo opnieuw.",
                "The log is being read; there is no signed checkpoint yet. Try again shortly."));
    }

    private EvidenceUnavailable(Message why) {
        super(Problem.of("evidence-unavailable", 503, new Message("Nog geen bewijs", "No evidence yet"), why));
    }

    /** The register has no key to sign with; why, its operator is told. */
    static EvidenceUnavailable withoutKey() {
        return new EvidenceUnavailable(new Message(
                "Het register kan op dit moment niet ondertekenen; de beheerder ziet waarom. Probeer het later opnieuw.",
                "The register cannot sign at the moment; its operator is told why. Try again later."));
    }
}
