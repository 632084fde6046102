package nl.tredewijzer.tender.jakarta.rest;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.Evaluations;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJobs;
import nl.tredewijzer.tender.jakarta.jobs.JobsFull;
import nl.tredewijzer.tender.registry.Progress;

/**
 * Answers questions at once or later. At once no more than a few at a time: each holds a thread of the server, on which
 * the register may run as well.
 */
final class Answering {

    private static final int LONGEST_WAIT_IN_SECONDS = 10;
    /** Those who wait hold a thread of the server, too. */
    private static final int MOST_WAITING = 32;

    private final Evaluations evaluations;
    private final EvaluationJobs jobs;
    private final int direct;
    private final Semaphore places;

    Answering(Evaluations evaluations, EvaluationJobs jobs, int direct, int atOnce) {
        this.evaluations = evaluations;
        this.jobs = jobs;
        this.direct = direct;
        this.places = new Semaphore(atOnce, true);
    }

    /**
     * Answers, or begins a job that will.
     *
     * @param later whether who asks would rather not wait
     * @throws ProblemException 503 if there is no room now
     */
    Outcome to(EvaluationQuestion question, boolean later) {
        if (later || question.bidders().size() > direct) {
            try {
                return new Outcome.Later(jobs.submit(question).id());
            } catch (JobsFull e) {
                throw Problems.tooBusy().exception();
            }
        }
        return atOnce(question);
    }

    private Outcome atOnce(EvaluationQuestion question) {
        try {
            if (places.getQueueLength() >= MOST_WAITING
                    || !places.tryAcquire(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS)) {
                throw Problems.tooBusy().exception();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.tooBusy().exception();
        }
        try {
            return new Outcome.Direct(evaluations.answer(question, Progress.UNSEEN));
        } finally {
            places.release();
        }
    }
}
