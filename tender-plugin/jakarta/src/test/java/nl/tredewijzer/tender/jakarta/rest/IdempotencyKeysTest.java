package nl.tredewijzer.tender.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.MovableClock;
import nl.tredewijzer.tender.jakarta.Questions;
import nl.tredewijzer.tender.registry.Progress;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {

    private static final Duration KEPT = Duration.ofMinutes(30);

    private final MovableClock clock = new MovableClock();
    private final Set<String> jobs = new HashSet<>();
    private final IdempotencyKeys keys = new IdempotencyKeys(KEPT, 100, jobs::contains, clock);
    private final AtomicInteger answered = new AtomicInteger();

    private Supplier<Outcome> answering(int bidders) {
        return () -> {
            answered.incrementAndGet();
            EvaluationQuestion question = Questions.about(bidders);
            return new Outcome.Direct(Questions.answered(question, Progress.UNSEEN));
        };
    }

    @Test
    void sameQuestionUnderTheSameKeyIsAnsweredOnce() {
        Outcome first = keys.answer("k", "sha", answering(1));
        assertThat(keys.answer("k", "sha", answering(1))).isSameAs(first);
        assertThat(answered).hasValue(1);
    }

    @Test
    void otherQuestionUnderTheSameKeyIsRefused() {
        keys.answer("k", "sha", answering(1));
        assertThatThrownBy(() -> keys.answer("k", "other", answering(1)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(422));
    }

    @Test
    void questionThatIsBeingAnsweredIsNotAnsweredTwice() {
        keys.answer("k", "sha", () -> {
            assertThatThrownBy(() -> keys.answer("k", "sha", answering(1)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().status()).isEqualTo(409));
            return answering(1).get();
        });
        assertThat(answered).hasValue(1);
    }

    @Test
    void answerIsForgottenAfterItsTime() {
        keys.answer("k", "sha", answering(1));
        clock.pass(KEPT);
        keys.answer("k", "other", answering(1));
        assertThat(answered).hasValue(2);
    }

    @Test
    void whatFailedOrDidNotReachTheRegisterIsTriedAgain() {
        assertThatThrownBy(() -> keys.answer("k", "sha", () -> {
                    throw new IllegalStateException("fails");
                }))
                .hasMessage("fails");
        keys.answer("k", "sha", () -> new Outcome.Direct(Questions.unreached(Questions.about(1))));
        keys.answer("k", "sha", answering(1));
        assertThat(answered).hasValue(1);
    }

    @Test
    void oldestAnswersMakeRoomForTheNext() {
        keys.answer("a", "sha", answering(60));
        keys.answer("b", "sha", answering(60));
        keys.answer("b", "sha", answering(60));
        assertThat(answered).hasValue(2);
        keys.answer("a", "sha", answering(60));
        assertThat(answered).hasValue(3);
    }

    @Test
    void jobIsFoundAgainWhileItIsThere() {
        jobs.add("job");
        Supplier<Outcome> later = () -> new Outcome.Later("job");
        keys.answer("k", "sha", later);
        assertThat(keys.answer("k", "sha", answering(1))).isEqualTo(new Outcome.Later("job"));
        jobs.clear();
        assertThat(keys.answer("k", "sha", answering(1))).isInstanceOf(Outcome.Direct.class);
    }

    @Test
    void keyIsReadWithAndWithoutQuotationMarks() {
        assertThat(IdempotencyKeys.read("\"a b\"")).isEqualTo("a b");
        assertThat(IdempotencyKeys.read(" abc ")).isEqualTo("abc");
        for (String none : List.of("", "\"\"", "a b", "é", "x".repeat(201))) {
            assertThatThrownBy(() -> IdempotencyKeys.read(none)).isInstanceOf(ProblemException.class);
        }
    }
}
