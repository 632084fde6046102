package nl.tredewijzer.registry.http;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Problem.Message;

/** What is wrong with a request: collected while it is read, told all at once. */
public final class RequestErrors {

    /** Longest value that an error repeats, in characters. */
    private static final int LONGEST_ECHO = 100;
    /** Most errors that are told; a client that makes more of them makes the same one again. */
    private static final int MOST = 100;

    private final JsonArrayBuilder errors = JsonParts.array();
    private int count;

    /**
     * Adds an error.
     *
     * @param name of the parameter, or the JSON pointer (RFC 6901) of the member
     * @param value as it was given
     * @param message what is expected
     */
    public void add(String name, String value, Message message) {
        count++;
        if (count <= MOST) {
            errors.add(JsonParts.object()
                    .add("name", shortened(name))
                    .add("value", shortened(value))
                    .add("message", json(message)));
        }
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * Ends the request if there are any.
     *
     * @throws ProblemException 400 with {@code errors}
     */
    public void check(String type, Message title, Message detail) {
        if (count > 0) {
            throw new ProblemException(problem(type, title, detail));
        }
    }

    /** The problem that these errors are: 400 with {@code errors}. */
    public Problem problem(String type, Message title, Message detail) {
        return Problem.of(type, 400, title, detail).with("errors", errors.build());
    }

    private static JsonObject json(Message message) {
        return JsonParts.object()
                .add("nl", message.dutch())
                .add("en", message.english())
                .build();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
