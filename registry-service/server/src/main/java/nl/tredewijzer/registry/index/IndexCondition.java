package nl.tredewijzer.registry.index;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;

/**
 * How well the index follows the ledger.
 *
 * @param ready whether it has once caught up with the ledger as it stood at the start
 * @param state what it answers from; empty while it is being built
 * @param trouble why it does not follow the ledger at the moment, in one sentence; empty when it does
 */
public record IndexCondition(boolean ready, Optional<RegisterState> state, Optional<String> trouble) {

    /** Nothing has been read yet. */
    public static final IndexCondition STARTING = new IndexCondition(false, Optional.empty(), Optional.empty());

    public IndexCondition {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(trouble, "trouble");
    }

    /** Whether it answers, but from a state that may be behind the ledger. */
    public boolean isDegraded() {
        return trouble.isPresent();
    }
}
