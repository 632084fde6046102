package nl.tredewijzer.tender.formats.source;

import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.tender.Phrase;

/** Sentences about a file, in which values of the file stand in bounded length. */
public final class Said {

    private static final int LONGEST_VALUE = 240;

    private Said() {}

    /** A sentence without values. */
    public static Phrase of(String dutch, String english) {
        return new Phrase(dutch, english, Map.of());
    }

    /** A sentence with one value. */
    public static Phrase of(String dutch, String english, String name, Object value) {
        return new Phrase(dutch, english, Map.of(name, bounded(value)));
    }

    /** A sentence with two values. */
    public static Phrase of(
            String dutch, String english, String name, Object value, String otherName, Object otherValue) {
        Map<String, Object> values = new HashMap<>();
        values.put(name, bounded(value));
        values.put(otherName, bounded(otherValue));
        return new Phrase(dutch, english, values);
    }

    /** A value in bounded length, to stand in a sentence of more than two. */
    public static Object value(Object value) {
        return bounded(value);
    }

    private static Object bounded(Object value) {
        return value instanceof String text ? Cut.text(PlainText.of(text), LONGEST_VALUE) : value;
    }
}
