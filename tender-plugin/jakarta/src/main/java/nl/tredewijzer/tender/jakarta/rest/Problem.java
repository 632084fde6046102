package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.document.Defect;

/**
 * What went wrong, for a program and for a person (RFC 9457).
 *
 * @param type what kind of problem, the last part of its identifier: {@code question-wrong}
 * @param status the HTTP status
 * @param title the kind in words, the same each time
 * @param detail what is wrong this time, and what to do about it
 * @param members further members, by name
 */
record Problem(String type, int status, Bilingual title, Bilingual detail, Map<String, JsonValue> members) {

    /** The media type of a problem. */
    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:tredewijzer:problem:";
    /** Most errors that are told; a client that makes more of them makes the same one again. */
    private static final int MOST_ERRORS = 100;

    Problem {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    static Problem of(String type, int status, Bilingual title, Bilingual detail) {
        return new Problem(type, status, title, detail, Map.of());
    }

    /** This problem with one more member. */
    Problem with(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, status, title, detail, more);
    }

    /** This problem with one more member that is text. */
    Problem with(String name, String value) {
        return with(name, JsonParts.text(value));
    }

    /** This problem with each thing that is wrong, and the JSON path of its place. */
    Problem with(List<Defect> defects) {
        JsonArrayBuilder errors = JsonParts.array();
        defects.stream()
                .limit(MOST_ERRORS)
                .forEach(defect -> errors.add(JsonParts.object()
                        .add("path", defect.path())
                        .add(
                                "message",
                                JsonParts.object().add("nl", defect.dutch()).add("en", defect.english()))));
        return with("errors", errors.build());
    }

    ProblemException exception() {
        return new ProblemException(this);
    }

    /**
     * The document of {@code application/problem+json}, in one language.
     *
     * @param instance the path that was asked
     */
    JsonObject toJson(Language language, String instance) {
        JsonObjectBuilder json = JsonParts.object()
                .add("type", TYPES + type)
                .add("title", language.of(title))
                .add("status", status)
                .add("detail", language.of(detail))
                .add("instance", instance);
        members.forEach(json::add);
        return json.build();
    }
}
