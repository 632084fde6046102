package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The background work of the index: follows the ledger when woken and four times a second, commits now and then, and
 * tries again ever more slowly when something fails. Reading goes on meanwhile.
 */
final class FollowerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(FollowerLoop.class.getName());
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    private final Follower follower;
    private final LuceneRegisterIndex index;
    private final Semaphore wakeUps = new Semaphore(0);

    private volatile boolean stopping;
    private Duration pause = POLL;
    private long lastCommit = System.nanoTime();

    FollowerLoop(Follower follower, LuceneRegisterIndex index) {
        this.follower = follower;
        this.index = index;
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
            if (index.condition().isDegraded()) {
                LOG.info("The index follows the ledger again");
            }
            index.following();
            pause = POLL;
        } catch (IOException e) {
            failed("The index cannot be written", e);
        } catch (RuntimeException e) {
            failed("The index cannot follow the ledger, because it does not answer", e);
        }
    }

    private void commitNowAndThen() throws IOException {
        if (System.nanoTime() - lastCommit > BETWEEN_COMMITS.toNanos()) {
            follower.commit();
            lastCommit = System.nanoTime();
        }
    }

    private void failed(String trouble, Exception cause) {
        boolean known = index.condition().trouble().filter(trouble::equals).isPresent();
        if (!known) {
            LOG.log(Level.WARNING, trouble + "; what was indexed before is still answered", cause);
        }
        index.troubled(trouble);
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
            LOG.log(Level.WARNING, "The index was not committed; the next start applies its last events again", e);
        }
    }
}
