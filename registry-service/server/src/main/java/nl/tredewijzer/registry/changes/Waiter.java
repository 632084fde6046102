package nl.tredewijzer.registry.changes;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.tredewijzer.registry.http.LateAnswer;

/** Somebody who waits for a change. */
final class Waiter {

    private final AsyncResponse response;
    private final long end;
    private volatile ChangesQuestion question;

    /** @param longest after which there is an answer, whether there is a change or not */
    Waiter(ChangesQuestion question, Duration longest, AsyncResponse response) {
        this.question = question;
        this.end = System.nanoTime() + longest.toNanos();
        this.response = response;
    }

    ChangesQuestion question() {
        return question;
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** Nothing up to this event was for this one: it need not be looked at again. */
    void seen(long sequence) {
        question = question.from(sequence);
    }

    void answer(ChangesAnswer answer) {
        LateAnswer.send(
                response,
                Response.ok(answer).header("Cache-Control", "no-store").build());
    }

    void fail(RuntimeException why) {
        LateAnswer.send(response, why);
    }
}
