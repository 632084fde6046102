package nl.tredewijzer.tender.jakarta.jobs;

import java.time.Instant;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.registry.Progress;

/** One job as {@link EvaluationJobs} holds it; guarded by that. */
final class HeldJob {

    private final String id;
    private final Instant submittedAt;
    private final int bidders;
    private Function<Progress, EvaluationAnswer> work;
    private JobState state = new JobState.Waiting();
    private Future<?> working;
    private boolean begun;
    private boolean stopped;
    private boolean fetched;

    HeldJob(String id, Instant submittedAt, int bidders, Function<Progress, EvaluationAnswer> work) {
        this.id = id;
        this.submittedAt = submittedAt;
        this.bidders = bidders;
        this.work = work;
    }

    String id() {
        return id;
    }

    Function<Progress, EvaluationAnswer> work() {
        return work;
    }

    int bidders() {
        return bidders;
    }

    EvaluationJob shown() {
        return new EvaluationJob(id, submittedAt, bidders, state);
    }

    void is(JobState now) {
        state = now;
        if (isOver()) {
            // what it was made of may hold an earlier result, which is forgotten in its own time
            work = null;
        }
    }

    void worksAs(Future<?> running) {
        working = running;
    }

    void fetch() {
        fetched |= isOver();
    }

    /** Whether it may begin: nobody has stopped it while it waited for a thread. */
    boolean begin() {
        begun = !stopped;
        return begun;
    }

    /** Stops it; true if it was given to a thread and will never begin there. */
    boolean stop() {
        stopped = true;
        if (working == null) {
            return false;
        }
        working.cancel(true);
        return !begun;
    }

    boolean isWaiting() {
        return state instanceof JobState.Waiting;
    }

    boolean isOver() {
        return state instanceof JobState.Done || state instanceof JobState.Failed;
    }

    /** Whether nobody misses it. */
    boolean isFetched() {
        return fetched;
    }

    boolean isExpired(Instant now) {
        if (state instanceof JobState.Done done) {
            return !now.isBefore(done.keptUntil());
        }
        return state instanceof JobState.Failed failed && !now.isBefore(failed.keptUntil());
    }
}
