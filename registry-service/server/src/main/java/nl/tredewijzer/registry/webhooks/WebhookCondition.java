package nl.tredewijzer.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.http.health.ReadinessCondition;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** How webhooks fare, for operators: in the health and in the metrics. Who is told nothing keeps no node from being ready. */
@ApplicationScoped
class WebhookCondition implements ReadinessCondition {

    private static final String WEBHOOKS = "register_webhooks";
    private static final String ATTEMPTS = "register_webhook_attempts";

    @Inject
    private Transactions transactions;

    @Inject
    private WebhookStore store;

    @Inject
    private MetricRegistry metrics;

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
        boolean first = census.isEmpty();
        census = transactions.shortly(store::census);
        if (first) {
            for (WebhookState state : WebhookState.values()) {
                metrics.gauge(WEBHOOKS, () -> of(state), new Tag("state", state.name()));
            }
        }
    }

    /** Counts an attempt. */
    void count(Attempt attempt) {
        metrics.counter(ATTEMPTS, new Tag("outcome", attempt.outcome().name())).inc();
    }

    private long of(WebhookState state) {
        return census.getOrDefault(state, 0L);
    }
}
