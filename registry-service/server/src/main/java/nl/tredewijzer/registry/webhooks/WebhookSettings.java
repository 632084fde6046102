package nl.tredewijzer.registry.webhooks;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How messages are sent, from the settings {@code registry.webhooks.…}. */
@ApplicationScoped
class WebhookSettings {

    /** No node keeps a webhook from the others for less. */
    private static final Duration SHORTEST_LEASE = Duration.ofMinutes(1);

    private final Receivers receivers;
    private final Dispatch dispatch;
    private final BackOff backOff;
    private final Duration lease;

    protected WebhookSettings() {
        receivers = null;
        dispatch = null;
        backOff = null;
        lease = null;
    }

    @Inject
    WebhookSettings(
            Clock clock,
            @ConfigProperty(name = "registry.webhooks.anywhere", defaultValue = "false") boolean anywhere,
            @ConfigProperty(name = "registry.webhooks.timeout-seconds", defaultValue = "20") long timeoutSeconds,
            @ConfigProperty(name = "registry.webhooks.base-milliseconds", defaultValue = "5000") long base,
            @ConfigProperty(name = "registry.webhooks.attempts", defaultValue = "10") int attempts) {
        Duration timeout = Duration.ofSeconds(timeoutSeconds);
        receivers = new Receivers(anywhere);
        dispatch = new Dispatch(receivers, clock, timeout);
        backOff = new BackOff(Duration.ofMillis(base), attempts, () -> ThreadLocalRandom.current()
                .nextDouble());
        Duration threeAttempts = timeout.multipliedBy(3);
        lease = threeAttempts.compareTo(SHORTEST_LEASE) < 0 ? SHORTEST_LEASE : threeAttempts;
    }

    /** To where messages may be sent. */
    Receivers receivers() {
        return receivers;
    }

    /** What sends them. */
    Dispatch dispatch() {
        return dispatch;
    }

    /** When they are sent again. */
    BackOff backOff() {
        return backOff;
    }

    /** How long a node may be silent before another one delivers. */
    Duration lease() {
        return lease;
    }

    @PreDestroy
    void close() {
        dispatch.close();
    }
}
