package nl.tredewijzer.registry.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.tredewijzer.model.json.JsonParts;

/**
 * What went wrong, for a program and for a person (RFC 9457).
 *
 * @param type what kind of problem, the last part of its identifier: {@code number-unreadable}
 * @param status the HTTP status
 * @param title the kind in words, the same each time
 * @param detail what is wrong this time, and what to do about it
 * @param members further members, by name
 */
public record Problem(String type, int status, Message title, Message detail, Map<String, JsonValue> members) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:tredewijzer:problem:";

    /** One sentence in the two languages of the register. */
    public record Message(String dutch, String english) {

        /** The sentence in the language that this locale asks for; Dutch unless English is asked. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : dutch;
        }
    }

    /** Keeps the members in their order. */
    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not the status of a problem: " + status);
        }
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** A problem without further members. */
    public static Problem of(String type, int status, Message title, Message detail) {
        return new Problem(type, status, title, detail, Map.of());
    }

    /** This problem with one more member, for example {@code cause} or {@code row}. */
    public Problem with(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, status, title, detail, more);
    }

    /** This problem with one more member that is text. */
    public Problem with(String name, String value) {
        return with(name, JsonParts.text(value));
    }

    /**
     * The document of {@code application/problem+json}, in one language.
     *
     * @param instance the path that was asked
     */
    JsonObject toJson(Locale locale, String instance) {
        JsonObjectBuilder json = JsonParts.object()
                .add("type", TYPES + type)
                .add("title", title.in(locale))
                .add("status", status)
                .add("detail", detail.in(locale))
                .add("instance", instance);
        members.forEach(json::add);
        return json.build();
    }
}
