package nl.tredewijzer.registry.webhooks;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.model.RegisterState;

/**
 * Gives each webhook that something is due for a thread, some at a time, so that a slow receiver keeps nobody else
 * waiting.
 */
final class DeliveryRounds {

    private static final int MOST_AT_ONCE = 16;
    private static final int MOST_DUE = 1000;

    private static final Logger LOG = Logger.getLogger(DeliveryRounds.class.getName());

    private final Deliveries deliveries;
    private final ScheduledExecutorService executor;
    private final Supplier<Optional<RegisterState>> state;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private volatile boolean failing;

    /** @param state how far subscribers are told; empty while that is not known */
    DeliveryRounds(Deliveries deliveries, ScheduledExecutorService executor, Supplier<Optional<RegisterState>> state) {
        this.deliveries = deliveries;
        this.executor = executor;
        this.state = state;
    }

    /** Begins what is due. */
    void look() {
        carefully(() -> state.get().ifPresent(reached -> begin(reached.sequence())));
    }

    private void begin(long until) {
        for (String id : deliveries.due(until, MOST_DUE)) {
            if (running.size() < MOST_AT_ONCE && running.add(id)) {
                executor.execute(() -> deliver(id, until));
            }
        }
        failing = false;
    }

    private void deliver(String id, long until) {
        carefully(() -> {
            Optional<Duration> again;
            try {
                again = deliveries.deliver(id, until);
            } finally {
                running.remove(id);
            }
            again.ifPresent(pause -> executor.schedule(this::look, pause.toMillis(), TimeUnit.MILLISECONDS));
        });
    }

    /** Does work that is done again anyway: what fails is told once, and ends nothing. */
    void carefully(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(Level.WARNING, e, () -> "Webhooks wait until the database answers");
            }
            failing = true;
        }
    }
}
