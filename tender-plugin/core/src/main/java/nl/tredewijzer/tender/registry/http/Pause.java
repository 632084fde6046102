package nl.tredewijzer.tender.registry.http;

import java.time.Duration;

/** Waits before a question is asked again. */
@FunctionalInterface
interface Pause {

    /** Really waits. */
    Pause BY_SLEEPING = duration -> Thread.sleep(duration.toMillis());

    /** Lets this much time pass. */
    void of(Duration duration) throws InterruptedException;
}
