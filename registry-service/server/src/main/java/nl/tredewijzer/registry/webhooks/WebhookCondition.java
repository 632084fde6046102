package nl.tredewijzer.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.http.health.ReadinessCondition;

/** How webhooks fare, for operators, in the health. Who is told nothing keeps no node from being ready. */
@ApplicationScoped
class WebhookCondition implements ReadinessCondition {

    @Inject
    private Transactions transactions;

    @Inject
    private WebhookStore store;

    private volatile Map<WebhookState, Long> census = Map.of();

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public boolean isMet() {
        return true;
    }

    @Override
    public Optional<String> trouble() {
        long dead = of(WebhookState.DEAD);
        return dead == 0
                ? Optional.empty()
                : Optional.of(dead + " of "
                        + census.values().stream().mapToLong(n -> n).sum()
                        + " webhooks are given up after their last attempt");
    }

    /** Counts webhooks anew; while the database is away, what was counted before stands. */
    void look() {
        census = transactions.shortly(store::census);
    }

    /** How many there were in a state when they were counted last. */
    long of(WebhookState state) {
        return census.getOrDefault(state, 0L);
    }
}
