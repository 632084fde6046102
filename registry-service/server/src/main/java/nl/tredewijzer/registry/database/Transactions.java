package nl.tredewijzer.registry.database;

import java.time.Duration;
import java.util.function.Supplier;

/** Where transactions begin and end. Nothing below this boundary begins one. */
public interface Transactions {

    /** Time that a short transaction may take. */
    Duration SHORT = Duration.ofMinutes(2);

    /**
     * How work ended.
     *
     * @param kept whether what it wrote is committed, or rolled back
     * @param result what it found out
     */
    record Ending<T>(boolean kept, T result) {

        /** What was written stays. */
        public static <T> Ending<T> kept(T result) {
            return new Ending<>(true, result);
        }

        /** What was written is undone. */
        public static <T> Ending<T> undone(T result) {
            return new Ending<>(false, result);
        }
    }

    /**
     * Does work in a transaction of its own. One that is running around it is set aside until it is over.
     *
     * @param timeout after which the transaction is rolled back
     * @throws RuntimeException of the work, after rolling back, or that the commit failed
     */
    <T> T apart(Duration timeout, Supplier<Ending<T>> work);

    /** Does short work that is committed when it returns. */
    default <T> T shortly(Supplier<T> work) {
        return apart(SHORT, () -> Ending.kept(work.get()));
    }
}
