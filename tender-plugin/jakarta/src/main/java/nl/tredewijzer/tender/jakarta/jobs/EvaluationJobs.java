package nl.tredewijzer.tender.jakarta.jobs;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.Incident;
import nl.tredewijzer.tender.registry.Progress;

/**
 * Evaluations that go on after the request that asked for them. They live in memory: bounded in number and in size, and
 * forgotten a while after they are done. Safe for use by several threads.
 */
public final class EvaluationJobs implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EvaluationJobs.class.getName());
    private static final int ID_BYTES = 16;

    private final BiFunction<EvaluationQuestion, Progress, EvaluationAnswer> evaluating;
    private final ScheduledExecutorService executor;
    private final JobLimits limits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, HeldJob> jobs = new LinkedHashMap<>();
    private int running;

    /**
     * Jobs that are done by this executor, which stays its owner's to close.
     *
     * @param evaluating does the work, and tells how far it is
     * @param clock tells when a result is forgotten
     */
    public EvaluationJobs(
            BiFunction<EvaluationQuestion, Progress, EvaluationAnswer> evaluating,
            ScheduledExecutorService executor,
            JobLimits limits,
            Clock clock) {
        this.evaluating = Objects.requireNonNull(evaluating, "evaluating");
        this.executor = Objects.requireNonNull(executor, "executor");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Begins an evaluation, or lets it wait for its turn.
     *
     * @throws JobsFull if there is no room for it; nothing has begun then
     */
    public EvaluationJob submit(EvaluationQuestion question) {
        return submit(question.bidders().size(), progress -> evaluating.apply(question, progress));
    }

    /**
     * Begins an evaluation that is made in another way, or lets it wait for its turn.
     *
     * @param bidders how many bidders it is about
     * @param work makes it, and tells how far it is
     * @throws JobsFull if there is no room for it; nothing has begun then
     */
    public synchronized EvaluationJob submit(int bidders, Function<Progress, EvaluationAnswer> work) {
        forgetExpired();
        makeRoomFor(bidders);
        HeldJob job = new HeldJob(newId(), clock.instant(), bidders, work);
        jobs.put(job.id(), job);
        try {
            startWaiting();
        } catch (RejectedExecutionException e) {
            jobs.remove(job.id());
            throw new JobsFull("The server takes no more work now");
        }
        return job.shown();
    }

    /** The evaluation of this id as it stands now, or empty if there is none, or none any more. */
    public synchronized Optional<EvaluationJob> find(String id) {
        forgetExpired();
        return Optional.ofNullable(jobs.get(id)).map(HeldJob::shown);
    }

    /** Somebody has the result of this id now: should room be needed, it goes before those that nobody has seen. */
    public synchronized void fetched(String id) {
        Optional.ofNullable(jobs.get(id)).ifPresent(HeldJob::fetch);
    }

    /**
     * The evaluation of this id once it is over, or as it stands when that takes longer than somebody wants to wait; empty
     * if there is none.
     *
     * @throws InterruptedException if the thread is told to stop waiting
     */
    public synchronized Optional<EvaluationJob> await(String id, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (HeldJob job = jobs.get(id); job != null && !job.isOver(); job = jobs.get(id)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return find(id);
    }

    /** Stops an evaluation and forgets it, whether it has begun or is done; false if there is none. */
    public synchronized boolean cancel(String id) {
        HeldJob job = jobs.remove(id);
        if (job == null) {
            return false;
        }
        if (job.stop()) {
            running--;
            startWaiting();
        }
        notifyAll();
        return true;
    }

    /** Stops and forgets all of them. */
    @Override
    public synchronized void close() {
        jobs.values().forEach(HeldJob::stop);
        jobs.clear();
    }

    /** Results that somebody has fetched already go first, the oldest before the others; none goes in vain. */
    private void makeRoomFor(int bidders) {
        List<HeldJob> staying =
                jobs.values().stream().filter(job -> !job.isFetched()).toList();
        if (!hasRoom(staying, bidders)) {
            throw new JobsFull("There are " + jobs.size() + " evaluations already");
        }
        Iterator<HeldJob> oldest = jobs.values().iterator();
        while (!hasRoom(jobs.values(), bidders)) {
            if (oldest.next().isFetched()) {
                oldest.remove();
            }
        }
    }

    private boolean hasRoom(Collection<HeldJob> beside, int bidders) {
        long all = beside.stream().mapToLong(HeldJob::bidders).sum();
        return beside.size() < limits.most() && all + bidders <= limits.mostBidders();
    }

    private void startWaiting() {
        for (HeldJob job : jobs.values()) {
            if (running >= limits.atOnce()) {
                return;
            }
            if (job.isWaiting()) {
                job.worksAs(executor.submit(() -> run(job)));
                job.is(new JobState.Running(0, 0));
                running++;
            }
        }
    }

    private void run(HeldJob job) {
        if (!begins(job)) {
            return;
        }
        try {
            EvaluationAnswer answer = job.work().apply((answered, asked) -> progress(job, answered, asked));
            over(job, new JobState.Done(answer, keptUntil()));
        } catch (RuntimeException | Error e) {
            over(job, new JobState.Failed(Incident.of(e), keptUntil()));
        }
    }

    private synchronized boolean begins(HeldJob job) {
        return job.begin();
    }

    private synchronized void progress(HeldJob job, int answered, int asked) {
        job.is(new JobState.Running(answered, asked));
    }

    private synchronized void over(HeldJob job, JobState end) {
        job.is(end);
        notifyAll();
        running--;
        try {
            executor.schedule(this::forgetExpired, limits.kept().toMillis() + 1, TimeUnit.MILLISECONDS);
            startWaiting();
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The server is stopping", e);
        }
    }

    private synchronized void forgetExpired() {
        Instant now = clock.instant();
        jobs.values().removeIf(job -> job.isExpired(now));
    }

    private Instant keptUntil() {
        return clock.instant().plus(limits.kept());
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
