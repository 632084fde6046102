package nl.tredewijzer.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the members of one object, each by name and kind, and says which one is missing or of another kind. */
record Fields(JsonObject object) {

    static Fields of(JsonValue value, String what) {
        if (value instanceof JsonObject object) {
            return new Fields(object);
        }
        throw new JsonRefused(what + " is not an object");
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new JsonRefused("\"" + name + "\" is missing"));
    }

    Optional<String> optionalText(String name) {
        return member(name, JsonString.class, "text").map(JsonString::getString);
    }

    long number(String name) {
        JsonNumber number = member(name, JsonNumber.class, "a number")
                .orElseThrow(() -> new JsonRefused("\"" + name + "\" is missing"));
        try {
            return number.bigDecimalValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new JsonRefused("\"" + name + "\" is not a whole number", e);
        }
    }

    boolean flag(String name) {
        JsonValue value = object.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new JsonRefused("\"" + name + "\" is not true or false");
    }

    LocalDate date(String name) {
        return parsed(name, LocalDate::parse);
    }

    <T> T parsed(String name, Function<String, T> parser) {
        try {
            return parser.apply(text(name));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new JsonRefused("\"" + name + "\" does not read: " + e.getMessage(), e);
        }
    }

    Fields object(String name) {
        return of(object.get(name), "\"" + name + "\"");
    }

    List<JsonValue> list(String name) {
        return member(name, JsonArray.class, "a list").map(List::copyOf).orElseGet(List::of);
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(value -> {
                    if (value instanceof JsonString string) {
                        return string.getString();
                    }
                    throw new JsonRefused("\"" + name + "\" holds something else than text");
                })
                .toList();
    }

    private <T extends JsonValue> Optional<T> member(String name, Class<T> kind, String called) {
        JsonValue value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!kind.isInstance(value)) {
            throw new JsonRefused("\"" + name + "\" is not " + called);
        }
        return Optional.of(kind.cast(value));
    }

    static <T> JsonArray array(List<T> items, Function<T, JsonValue> toJson) {
        JsonArrayBuilder array = JsonParts.array();
        items.forEach(item -> array.add(toJson.apply(item)));
        return array.build();
    }

    static JsonArray array(List<String> texts) {
        return array(texts, JsonParts::text);
    }
}
