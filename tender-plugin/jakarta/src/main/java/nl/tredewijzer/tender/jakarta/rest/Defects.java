package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.source.InputRefused;

/** What is wrong with a question: collected while its parts are read, told all at once. */
final class Defects {

    private static final String ROOT = "$";

    private final List<Defect> all = new ArrayList<>();

    void add(String path, String dutch, String english) {
        all.add(new Defect(path, dutch, english));
    }

    List<Defect> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Reads a part at this path; what is wrong with it is kept, and empty is given. */
    <T> Optional<T> of(String path, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (DocumentRefused e) {
            e.defects()
                    .forEach(defect -> add(
                            path + defect.path().substring(defect.path().indexOf(ROOT) + 1),
                            defect.dutch(),
                            defect.english()));
        } catch (InputRefused e) {
            add(path, e.dutch(), e.english());
            for (Bilingual detail : e.details()) {
                add(path, detail.dutch(), detail.english());
            }
        }
        return Optional.empty();
    }

    /** Members that nobody knows are mistakes. */
    void unknown(String path, JsonObject object, Set<String> known) {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
                String list = String.join(", ", known.stream().sorted().toList());
                add(path + "." + shown, "is onbekend; bekend zijn hier " + list, "is unknown; known here are " + list);
            }
        }
    }

    /** A member that is text, or empty when it is absent; of another kind it is a defect. */
    Optional<String> text(JsonObject object, String path, String name) {
        JsonValue value = object.get(name);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        if (value != null) {
            add(path + "." + name, "is niet tekst", "is not text");
        }
        return Optional.empty();
    }

    /** A member that is an object, or empty. */
    Optional<JsonObject> object(JsonObject object, String path, String name) {
        JsonValue value = object.get(name);
        if (value != null && !(value instanceof JsonObject)) {
            add(path + "." + name, "is niet een object", "is not an object");
        }
        return value instanceof JsonObject found ? Optional.of(found) : Optional.empty();
    }

    /** A member that is a list, or an empty one. */
    JsonArray list(JsonObject object, String path, String name) {
        JsonValue value = object.get(name);
        if (value != null && !(value instanceof JsonArray)) {
            add(path + "." + name, "is niet een lijst", "is not a list");
        }
        return value instanceof JsonArray found ? found : JsonValue.EMPTY_JSON_ARRAY;
    }

    /** A member that is a day, or empty. */
    Optional<LocalDate> date(JsonObject object, String path, String name) {
        return text(object, path, name).flatMap(text -> {
            Optional<LocalDate> day = day(text);
            if (day.isEmpty()) {
                add(
                        path + "." + name,
                        "is geen datum tussen 1900 en 2199 in de vorm 2026-11-23",
                        "is no date between 1900 and 2199 in the form 2026-11-23");
            }
            return day;
        });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Validity::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
