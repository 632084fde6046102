package nl.tredewijzer.registry.changes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.registry.index.IndexAdvanced;
import nl.tredewijzer.registry.index.RegisterIndex;

/**
 * Those who wait for a change. They hold a connection but no thread; when the index of this node advances, one thread
 * asks for all of them, each question once.
 */
@Singleton
@Startup
@DependsOn("RestoreAtStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Waiting {

    /** Beyond so many on one node, who comes is answered at once. */
    private static final int MOST = 2000;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    @Inject
    private Feed feed;

    @Inject
    private RegisterIndex index;

    @Resource
    private ManagedThreadFactory threads;

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final Semaphore wakeUps = new Semaphore(0);
    private Thread thread;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::run);
        thread.setName("changes");
        thread.start();
    }

    /** Answers as soon as there is something to tell, or the time of the waiter is over. */
    public void add(Waiter waiter) {
        if (stopping || waiters.size() >= MOST) {
            answer(waiter);
        } else {
            waiters.add(waiter);
        }
    }

    /** Looks now: there may be something to tell. */
    public void advanced(@Observes IndexAdvanced advanced) {
        wakeUps.release();
    }

    private void run() {
        try {
            while (!stopping) {
                look();
                wakeUps.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiters.forEach(this::answer);
    }

    private void look() {
        long reached = index.condition().state().map(state -> state.sequence()).orElse(0L);
        Map<ChangesQuestion, ChangesAnswer> answers = new HashMap<>();
        for (Waiter waiter : waiters) {
            if (waiter.isOver()) {
                answer(waiter);
            } else if (waiter.question().after() < reached) {
                ask(waiter, answers);
            }
        }
    }

    private void ask(Waiter waiter, Map<ChangesQuestion, ChangesAnswer> known) {
        try {
            ChangesAnswer answer = known.computeIfAbsent(waiter.question(), feed::answer);
            if (answer.tellsNothing()) {
                waiter.seen(answer.next());
            } else {
                waiters.remove(waiter);
                waiter.answer(answer);
            }
        } catch (RuntimeException e) {
            waiters.remove(waiter);
            waiter.fail(e);
        }
    }

    private void answer(Waiter waiter) {
        waiters.remove(waiter);
        try {
            waiter.answer(feed.answer(waiter.question()));
        } catch (RuntimeException e) {
            waiter.fail(e);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        wakeUps.release();
    }
}
