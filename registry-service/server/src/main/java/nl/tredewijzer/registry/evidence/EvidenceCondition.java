package nl.tredewijzer.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tredewijzer.registry.http.health.ReadinessCondition;

/** Says when the log does not follow the ledger. The node answers all the same: only receipts need the log. */
@ApplicationScoped
public class EvidenceCondition implements ReadinessCondition {

    @Inject
    private Evidence evidence;

    @Override
    public String name() {
        return "log";
    }

    @Override
    public boolean isMet() {
        return true;
    }

    @Override
    public Optional<String> trouble() {
        return evidence.trouble();
    }

    @Override
    public Optional<String> proof() {
        return evidence.proof().map(StartProof.Shown::told);
    }

    @Override
    public Optional<String> gap() {
        return evidence.proof().flatMap(StartProof.Shown::gap);
    }
}
