package nl.tredewijzer.registry.following;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The background work of a projection: follows the ledger when woken and four times a second, commits now and then, and
 * tries again ever more slowly when something fails. Reading goes on meanwhile.
 */
public final class FollowerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(FollowerLoop.class.getName());
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    private final String name;
    private final LedgerFollower follower;
    private final FollowerCondition condition;
    private final Semaphore wakeUps = new Semaphore(0);

    private volatile boolean stopping;
    private Optional<String> trouble = Optional.empty();
    private Duration pause = POLL;
    private long lastCommit = System.nanoTime();

    /**
     * Work that begins once a thread runs it.
     *
     * @param name what the projection is called in sentences: "The index"
     * @param condition is told how it goes
     */
    public FollowerLoop(String name, LedgerFollower follower, FollowerCondition condition) {
        this.name = name;
        this.follower = follower;
        this.condition = condition;
    }

    /** Looks at the ledger now. */
    void wake() {
        wakeUps.release();
    }

    /** Ends {@link #run()} after the step it is at. */
    void stop() {
        stopping = true;
        wake();
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                step();
                waitForNext();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void step() {
        try {
            follower.step();
            commitNowAndThen();
            if (trouble.isPresent()) {
                LOG.info(() -> name + " follows the ledger again");
                trouble = Optional.empty();
            }
            condition.following();
            pause = POLL;
        } catch (IOException e) {
            failed(name + " cannot be written", e);
        } catch (FollowingRefused e) {
            failed(name + " does not follow the ledger: " + e.getMessage(), null);
        } catch (RuntimeException e) {
            failed(name + " cannot follow the ledger, because it does not answer", e);
        }
    }

    private void commitNowAndThen() throws IOException {
        if (System.nanoTime() - lastCommit > BETWEEN_COMMITS.toNanos()) {
            follower.commit();
            lastCommit = System.nanoTime();
        }
    }

    /** @param cause for the log; {@code null} where the sentence says all */
    private void failed(String why, Exception cause) {
        if (!trouble.equals(Optional.of(why))) {
            LOG.log(Level.WARNING, why + "; what was known before is still answered", cause);
        }
        trouble = Optional.of(why);
        condition.troubled(why);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void waitForNext() throws InterruptedException {
        if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private void close() {
        try {
            follower.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, name + " was not committed; the next start applies its last events again", e);
        }
    }
}
