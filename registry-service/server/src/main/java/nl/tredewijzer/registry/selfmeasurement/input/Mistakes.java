package nl.tredewijzer.registry.selfmeasurement.input;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.registry.http.Problem.Message;

/** What is wrong with what was given: collected, and told all at once. */
public final class Mistakes {

    /** Most that are kept: whoever makes more makes the same one again. */
    private static final int MOST = 100;

    private final List<Mistake> found = new ArrayList<>();

    /**
     * One of them.
     *
     * @param place a JSON pointer, such as {@code /people/0/number}
     * @param given as it was given
     * @param message what is expected
     */
    public record Mistake(String place, String given, Message message) {}

    void add(String place, String given, String dutch, String english) {
        if (found.size() < MOST) {
            found.add(new Mistake(place, given, new Message(dutch, english)));
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are. */
    int count() {
        return found.size();
    }

    /** All of them, in the order of reading. */
    public List<Mistake> all() {
        return List.copyOf(found);
    }
}
