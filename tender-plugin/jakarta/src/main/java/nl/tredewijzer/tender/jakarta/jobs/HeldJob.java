package nl.tredewijzer.tender.jakarta.jobs;

import java.time.Instant;
import java.util.concurrent.Future;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;

/** One job as {@link EvaluationJobs} holds it; guarded by that. */
final class HeldJob {

    private final String id;
    private final Instant submittedAt;
    private final EvaluationQuestion question;
    private final int bidders;
    private JobState state = new JobState.Waiting();
    private Future<?> work;
    private boolean begun;
    private boolean stopped;
    private boolean fetched;

    HeldJob(String id, Instant submittedAt, EvaluationQuestion question) {
        this.id = id;
        this.submittedAt = submittedAt;
        this.question = question;
        this.bidders = question.bidders().size();
    }

    String id() {
        return id;
    }

    EvaluationQuestion question() {
        return question;
    }

    int bidders() {
        return bidders;
    }

    EvaluationJob shown() {
        return new EvaluationJob(id, submittedAt, bidders, state);
    }

    void is(JobState now) {
        state = now;
    }

    void worksAs(Future<?> running) {
        work = running;
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
        if (work == null) {
            return false;
        }
        work.cancel(true);
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
