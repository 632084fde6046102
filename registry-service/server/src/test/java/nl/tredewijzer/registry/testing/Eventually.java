package nl.tredewijzer.registry.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes true by itself. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /**
     * Asks until the answer is as expected.
     *
     * @throws AssertionError with the last answer, when it never was
     */
    public static <T> T within(Duration deadline, Supplier<T> question, Predicate<T> expected) {
        long end = System.nanoTime() + deadline.toNanos();
        while (true) {
            T answer = question.get();
            if (expected.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + deadline + ", but at last: " + answer);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
