package nl.tredewijzer.tender.jakarta.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.Incident;
import nl.tredewijzer.tender.jakarta.MovableClock;
import nl.tredewijzer.tender.jakarta.Questions;
import nl.tredewijzer.tender.registry.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvaluationJobsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
    private final MovableClock clock = new MovableClock();
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void stop() {
        held.countDown();
        executor.shutdownNow();
    }

    private EvaluationJobs jobs(int atOnce, int most, int mostBidders) {
        return new EvaluationJobs(Questions::answered, executor, new JobLimits(atOnce, most, mostBidders, KEPT), clock);
    }

    private EvaluationJobs heldUp(int atOnce) {
        return new EvaluationJobs(this::afterRelease, executor, new JobLimits(atOnce, 10, 1000, KEPT), clock);
    }

    private EvaluationAnswer afterRelease(EvaluationQuestion question, Progress progress) {
        progress.at(1, question.bidders().size());
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Questions.answered(question, Progress.UNSEEN);
    }

    private static JobState over(EvaluationJobs jobs, EvaluationJob job) throws InterruptedException {
        return jobs.await(job.id(), SOON).orElseThrow().state();
    }

    @Test
    void whatWasAskedIsAnsweredUnderAnIdThatNobodyGuesses() throws InterruptedException {
        EvaluationJobs jobs = jobs(1, 10, 1000);
        EvaluationJob job = jobs.submit(Questions.about(3));
        assertThat(job.id())
                .hasSizeGreaterThan(20)
                .isNotEqualTo(jobs.submit(Questions.about(3)).id());
        JobState.Done done = (JobState.Done) over(jobs, job);
        assertThat(done.answer().record().evaluation().answers()).hasSize(3);
    }

    @Test
    void noMoreRunThanMayAtATimeAndTheOthersWaitTheirTurn() throws InterruptedException {
        EvaluationJobs jobs = heldUp(1);
        EvaluationJob first = jobs.submit(Questions.about(2));
        EvaluationJob second = jobs.submit(Questions.about(2));
        assertThat(second.state()).isInstanceOf(JobState.Waiting.class);
        assertThat(jobs.find(first.id()).orElseThrow().state()).isInstanceOf(JobState.Running.class);
        held.countDown();
        assertThat(over(jobs, first)).isInstanceOf(JobState.Done.class);
        assertThat(over(jobs, second)).isInstanceOf(JobState.Done.class);
    }

    @Test
    void cancelledEvaluationIsGoneAndLetsTheNextOneGo() throws InterruptedException {
        EvaluationJobs jobs = heldUp(1);
        EvaluationJob first = jobs.submit(Questions.about(2));
        EvaluationJob second = jobs.submit(Questions.about(2));
        assertThat(jobs.cancel(first.id())).isTrue();
        assertThat(jobs.find(first.id())).isEmpty();
        assertThat(jobs.cancel(first.id())).isFalse();
        held.countDown();
        assertThat(over(jobs, second)).isInstanceOf(JobState.Done.class);
    }

    @Test
    void oneThatIsCancelledWhileItWaitsNeverRuns() throws InterruptedException {
        EvaluationJobs jobs = heldUp(1);
        EvaluationJob first = jobs.submit(Questions.about(2));
        EvaluationJob waiting = jobs.submit(Questions.about(2));
        EvaluationJob last = jobs.submit(Questions.about(2));
        jobs.cancel(waiting.id());
        held.countDown();
        assertThat(over(jobs, first)).isInstanceOf(JobState.Done.class);
        assertThat(over(jobs, last)).isInstanceOf(JobState.Done.class);
        assertThat(jobs.find(waiting.id())).isEmpty();
    }

    @Test
    void oneThatIsCancelledBeforeAThreadIsFreeGivesItsPlaceBack() throws InterruptedException {
        ScheduledExecutorService oneThread = Executors.newScheduledThreadPool(1);
        try (EvaluationJobs jobs =
                new EvaluationJobs(this::afterRelease, oneThread, new JobLimits(2, 10, 1000, KEPT), clock)) {
            EvaluationJob first = jobs.submit(Questions.about(2));
            EvaluationJob withoutThread = jobs.submit(Questions.about(2));
            jobs.cancel(withoutThread.id());
            EvaluationJob next = jobs.submit(Questions.about(2));
            assertThat(next.state()).isInstanceOf(JobState.Running.class);
            held.countDown();
            assertThat(over(jobs, first)).isInstanceOf(JobState.Done.class);
            assertThat(over(jobs, next)).isInstanceOf(JobState.Done.class);
        } finally {
            oneThread.shutdownNow();
        }
    }

    @Test
    void errorFailsItsOwnEvaluationAndLetsTheNextOneGo() throws InterruptedException {
        EvaluationJobs jobs = new EvaluationJobs(
                (question, progress) -> {
                    if (question.bidders().size() == 1) {
                        throw new StackOverflowError();
                    }
                    return Questions.answered(question, progress);
                },
                executor,
                new JobLimits(1, 10, 1000, KEPT),
                clock);
        EvaluationJob dies = jobs.submit(Questions.about(1));
        EvaluationJob next = jobs.submit(Questions.about(2));
        assertThat(over(jobs, dies)).isInstanceOf(JobState.Failed.class);
        assertThat(over(jobs, next)).isInstanceOf(JobState.Done.class);
    }

    @Test
    void oneTooManyIsRefusedUntilThereIsRoom() throws InterruptedException {
        EvaluationJobs jobs = jobs(1, 1, 1000);
        EvaluationJob job = jobs.submit(Questions.about(1));
        assertThatThrownBy(() -> jobs.submit(Questions.about(1))).isInstanceOf(JobsFull.class);
        over(jobs, job);
        assertThatThrownBy(() -> jobs.submit(Questions.about(1))).isInstanceOf(JobsFull.class);
        jobs.fetched(job.id());
        assertThat(jobs.submit(Questions.about(1))).isNotNull();
        assertThat(jobs.find(job.id())).isEmpty();
    }

    @Test
    void memoryIsBoundedByTheNumberOfBiddersInAllOfThem() {
        EvaluationJobs jobs = heldUp(1);
        jobs.submit(Questions.about(600));
        assertThatThrownBy(() -> jobs.submit(Questions.about(401))).isInstanceOf(JobsFull.class);
        assertThat(jobs.submit(Questions.about(400))).isNotNull();
    }

    @Test
    void resultDoesNotGoForOneThatFindsNoRoomAllTheSame() throws InterruptedException {
        EvaluationJobs jobs = jobs(1, 10, 1000);
        EvaluationJob seen = jobs.submit(Questions.about(400));
        over(jobs, seen);
        jobs.fetched(seen.id());
        over(jobs, jobs.submit(Questions.about(500)));
        assertThatThrownBy(() -> jobs.submit(Questions.about(501))).isInstanceOf(JobsFull.class);
        assertThat(jobs.find(seen.id())).isPresent();
    }

    @Test
    void resultIsForgottenAfterItsTime() throws InterruptedException {
        EvaluationJobs jobs = jobs(1, 10, 1000);
        EvaluationJob job = jobs.submit(Questions.about(1));
        over(jobs, job);
        clock.pass(KEPT.minusSeconds(1));
        assertThat(jobs.find(job.id())).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(jobs.find(job.id())).isEmpty();
    }

    @Test
    void failureIsLoggedByItsPlaceAndNotByWhatItSays() throws InterruptedException {
        List<LogRecord> logged = new ArrayList<>();
        Handler listening = listeningTo(logged);
        Logger log = Logger.getLogger(Incident.class.getName());
        log.addHandler(listening);
        log.setUseParentHandlers(false);
        try (EvaluationJobs jobs = new EvaluationJobs(
                (question, progress) -> {
                    throw new IllegalArgumentException("about 00007001", new IllegalStateException("Bezem"));
                },
                executor,
                new JobLimits(1, 10, 1000, KEPT),
                clock)) {
            JobState.Failed failed = (JobState.Failed) over(jobs, jobs.submit(Questions.about(1)));
            assertThat(logged).singleElement().satisfies(one -> {
                assertThat(one.getMessage()).contains(failed.incident());
                assertThat(one.getThrown())
                        .hasMessage("java.lang.IllegalArgumentException")
                        .hasStackTraceContaining("EvaluationJobsTest");
                assertThat(one.getThrown().getCause()).hasMessage("java.lang.IllegalStateException");
            });
        } finally {
            log.removeHandler(listening);
            log.setUseParentHandlers(true);
        }
    }

    @Test
    void unknownIdIsNobody() throws InterruptedException {
        assertThat(jobs(1, 1, 1).find("x")).isEmpty();
        assertThat(jobs(1, 1, 1).await("x", SOON)).isEqualTo(Optional.empty());
    }

    private static Handler listeningTo(List<LogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord one) {
                logged.add(one);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
