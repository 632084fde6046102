package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.RequestErrors;

/** The values of properties that came with a name. Where a property has several different ones, none counts. */
final class GivenValues {

    private final Map<Property, Set<String>> values = new EnumMap<>(Property.class);
    private final RequestErrors errors;
    /** The JSON pointers of properties that are not known, and their names. */
    private final Map<String, String> unknown = new LinkedHashMap<>();

    private GivenValues(RequestErrors errors) {
        this.errors = errors;
    }

    /**
     * Reads {@code [{"pid": "…", "v": …}]}.
     *
     * @param at the JSON pointer of the list
     */
    static GivenValues of(String at, List<JsonValue> properties, RequestErrors errors) {
        GivenValues given = new GivenValues(errors);
        for (int i = 0; i < properties.size(); i++) {
            given.read(at + "/" + i, properties.get(i));
        }
        return given;
    }

    private void read(String at, JsonValue property) {
        if (!(property instanceof JsonObject object)
                || !(object.get("pid") instanceof JsonString pid)
                || !object.containsKey("v")) {
            errors.add(
                    at,
                    "",
                    new Message(
                            "Hier hoort een object met pid (tekst) en v te staan",
                            "This should be an object with pid (text) and v"));
            return;
        }
        Optional<Property> known = Property.of(pid.getString());
        if (known.isEmpty()) {
            unknown.put(at + "/pid", pid.getString());
        }
        List<String> texts = texts(at + "/v", object.get("v"), known);
        known.ifPresent(
                of -> values.computeIfAbsent(of, key -> new LinkedHashSet<>()).addAll(texts));
    }

    private List<String> texts(String at, JsonValue value, Optional<Property> property) {
        String entityMember = property.equals(Optional.of(Property.KVK_NUMBER)) ? "id" : "name";
        List<String> texts = new ArrayList<>();
        for (JsonValue one : value instanceof JsonArray array ? array : List.of(value)) {
            Optional<String> text = text(one, entityMember);
            if (text.isEmpty()) {
                errors.add(
                        at,
                        "",
                        new Message(
                                "Een waarde is tekst, een getal, true of false, of een object met id",
                                "A value is text, a number, true or false, or an object with id"));
            }
            text.map(String::strip).filter(given -> !given.isEmpty()).ifPresent(texts::add);
        }
        return texts;
    }

    /** A value as text; an entity is another service's, of which one member tells something here. */
    private static Optional<String> text(JsonValue value, String entityMember) {
        if (value instanceof JsonObject entity) {
            return entity.get("id") instanceof JsonString id
                    ? Optional.of(entity.getString(entityMember, id.getString()))
                    : Optional.empty();
        }
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        boolean plain = value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE;
        return plain ? Optional.of(value.toString()) : Optional.empty();
    }

    /** Whether nothing at all was given, known or not. */
    boolean isEmpty() {
        return values.isEmpty() && unknown.isEmpty();
    }

    /** Makes errors of properties that are not known here. */
    void refuseUnknown() {
        unknown.forEach((at, name) -> errors.add(at, name, Property.UNKNOWN));
    }

    Optional<String> place() {
        return only(Property.PLACE);
    }

    Optional<String> province() {
        return only(Property.PROVINCE);
    }

    /** The number, however it is written; one that cannot be read counts for nothing. */
    Optional<KvkNumber> kvkNumber() {
        return only(Property.KVK_NUMBER)
                .map(KvkReading::read)
                .filter(KvkReading.Read.class::isInstance)
                .map(reading -> ((KvkReading.Read) reading).number());
    }

    private Optional<String> only(Property property) {
        Set<String> given = values.getOrDefault(property, Set.of());
        return given.size() == 1 ? Optional.of(given.iterator().next()) : Optional.empty();
    }
}
