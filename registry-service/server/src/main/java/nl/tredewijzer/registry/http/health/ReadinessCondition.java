package nl.tredewijzer.registry.http.health;

import java.util.Optional;

/**
 * Something that must have come true since the start before this node answers questions. Each such bean is asked by
 * {@code GET /health/ready}; once met, a condition should stay so.
 */
public interface ReadinessCondition {

    /** What it is called in the answer: {@code index}. */
    String name();

    /** Whether it is met by now. Answers at once: nothing is waited for. */
    boolean isMet();

    /** What is wrong with it at the moment, in one sentence; the node stays ready all the same. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** What was shown to be right since the start, in one sentence. */
    default Optional<String> proof() {
        return Optional.empty();
    }

    /** What that proof does not show, in one sentence; empty when it leaves nothing open. */
    default Optional<String> gap() {
        return Optional.empty();
    }
}
