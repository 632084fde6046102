package nl.tredewijzer.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How webhooks fare, for operators, in the metrics. Apart from the health: the server has no metrics to give to a bean that
 * is made while it answers for its health.
 */
@ApplicationScoped
class WebhookMetrics {

    private static final String WEBHOOKS = "register_webhooks";
    private static final String ATTEMPTS = "register_webhook_attempts";

    @Inject
    private WebhookCondition condition;

    @Inject
    private MetricRegistry metrics;

    /** Shows from now on how many webhooks are in each state. */
    void showStates() {
        for (WebhookState state : WebhookState.values()) {
            metrics.gauge(WEBHOOKS, () -> condition.of(state), new Tag("state", state.name()));
        }
    }

    /** Counts an attempt. */
    void count(Attempt attempt) {
        metrics.counter(ATTEMPTS, new Tag("outcome", attempt.outcome().name())).inc();
    }
}
