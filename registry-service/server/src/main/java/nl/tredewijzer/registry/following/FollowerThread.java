package nl.tredewijzer.registry.following;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** A thread in which a projection follows the ledger until it is stopped. */
public final class FollowerThread {

    private static final long LONGEST_STOP = TimeUnit.SECONDS.toMillis(30);

    private final FollowerLoop loop;
    private final Thread thread;

    private FollowerThread(FollowerLoop loop, Thread thread) {
        this.loop = loop;
        this.thread = thread;
    }

    /**
     * Begins to follow.
     *
     * @param threads makes the thread
     * @param name what the thread is called
     */
    public static FollowerThread start(ThreadFactory threads, String name, FollowerLoop loop) {
        Thread thread = threads.newThread(loop);
        thread.setName(name);
        thread.start();
        return new FollowerThread(loop, thread);
    }

    /** Looks at the ledger now. */
    public void wake() {
        loop.wake();
    }

    /** Ends after the step it is at, and waits for that. */
    public void stop() {
        loop.stop();
        try {
            thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
