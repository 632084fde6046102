package nl.tredewijzer.registry.http;

import jakarta.ws.rs.container.AsyncResponse;

/**
 * Answers requests that were set aside.
 *
 * <p>Each is answered on a thread of its own that the server does not manage: the end of a request takes what the
 * server remembers of the thread's work with it, and a client that reads slowly keeps nobody else waiting.
 */
public final class LateAnswer {

    private static final Thread.Builder THREADS =
            Thread.ofVirtual().name("late-answer").inheritInheritableThreadLocals(false);

    private LateAnswer() {}

    /**
     * Sends an answer, unless the request was answered already.
     *
     * @param answer the entity or {@code Response}, or the exception that a {@link ProblemMapper} reads
     */
    public static void send(AsyncResponse request, Object answer) {
        THREADS.start(() -> {
            if (answer instanceof Throwable failure) {
                request.resume(failure);
            } else {
                request.resume(answer);
            }
        });
    }
}
