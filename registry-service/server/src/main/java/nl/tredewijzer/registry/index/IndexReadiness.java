package nl.tredewijzer.registry.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tredewijzer.registry.http.health.ReadinessCondition;

/** The node answers questions once the index has caught up with the ledger. */
@ApplicationScoped
public class IndexReadiness implements ReadinessCondition {

    @Inject
    private RegisterIndex index;

    @Override
    public String name() {
        return "index";
    }

    @Override
    public boolean isMet() {
        return index.condition().ready();
    }

    @Override
    public Optional<String> trouble() {
        return index.condition().trouble();
    }
}
