package nl.tredewijzer.registry.http.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.tredewijzer.registry.database.DatabaseMigration;

/**
 * Knows whether the database can be reached, without anybody waiting for it: it is tried in the background, and a try
 * that does not end counts as failed.
 */
@ApplicationScoped
public class DatabaseProbe {

    private static final Duration PERIOD = Duration.ofSeconds(2);

    private static final Duration TOO_OLD = Duration.ofSeconds(10);

    @Resource(lookup = DatabaseMigration.DATA_SOURCE)
    private DataSource database;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> probing;
    private final Object tries = new Object();
    private volatile boolean reached = true;

    /** When the last try that ended began. */
    private volatile long triedAt = System.nanoTime();

    @PostConstruct
    void start() {
        probing = executor.scheduleWithFixedDelay(this::probe, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        probing.cancel(true);
    }

    /** Begins with the application, not with the first question about its health. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        // being called made this bean
    }

    /** Whether the database answered lately. */
    public boolean isReachable() {
        return reached && System.nanoTime() - triedAt < TOO_OLD.toNanos();
    }

    /**
     * Whether the database answers a try that begins from now on. For who saw something fail and must know whose fault
     * it was: the database may be gone for a moment before anybody noticed.
     *
     * @return false, too, when the try does not end in time
     */
    public boolean answersFromNow() {
        long now = System.nanoTime();
        try {
            synchronized (tries) {
                while (triedAt - now < 0) {
                    long left = TOO_OLD.toNanos() - (System.nanoTime() - now);
                    if (left <= 0) {
                        return false;
                    }
                    TimeUnit.NANOSECONDS.timedWait(tries, left);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return isReachable();
    }

    private void probe() {
        long begun = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            reached = connection.isValid(5);
        } catch (SQLException e) {
            reached = false;
        }
        synchronized (tries) {
            triedAt = begun;
            tries.notifyAll();
        }
    }
}
