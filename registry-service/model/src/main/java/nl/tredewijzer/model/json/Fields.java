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

/**
 * Reads the members of one object, each by name and kind. Each method throws {@link JsonRefused} that says which member
 * is missing or of another kind.
 */
public record Fields(JsonObject object) {

    /** The members of a value, which is called so in a refusal when it is no object. */
    public static Fields of(JsonValue value, String what) {
        if (value instanceof JsonObject object) {
            return new Fields(object);
        }
        throw new JsonRefused(what + " is not an object");
    }

    /** A text that must be there. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new JsonRefused("\"" + name + "\" is missing"));
    }

    /** A text, or empty when it is absent. */
    public Optional<String> optionalText(String name) {
        return member(name, JsonString.class, "text").map(JsonString::getString);
    }

    /** A whole number that must be there. */
    public long number(String name) {
        return whole(
                name,
                member(name, JsonNumber.class, "a number")
                        .orElseThrow(() -> new JsonRefused("\"" + name + "\" is missing")));
    }

    /** A truth value that must be there. */
    public boolean flag(String name) {
        JsonValue value = object.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new JsonRefused("\"" + name + "\" is not true or false");
    }

    /** A date in ISO 8601 that must be there. */
    public LocalDate date(String name) {
        return parsed(name, LocalDate::parse);
    }

    /** A text that must be there and be accepted by a parser, whose complaint is passed on. */
    public <T> T parsed(String name, Function<String, T> parser) {
        try {
            return parser.apply(text(name));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new JsonRefused("\"" + name + "\" does not read: " + e.getMessage(), e);
        }
    }

    /** An object that must be there. */
    public Fields object(String name) {
        return of(object.get(name), "\"" + name + "\"");
    }

    /** The items of a list; none when it is absent. */
    public List<JsonValue> list(String name) {
        return member(name, JsonArray.class, "a list").map(List::copyOf).orElseGet(List::of);
    }

    /** The texts of a list; none when it is absent. */
    public List<String> texts(String name) {
        return list(name).stream()
                .map(value -> {
                    if (value instanceof JsonString string) {
                        return string.getString();
                    }
                    throw new JsonRefused("\"" + name + "\" holds something else than text");
                })
                .toList();
    }

    /** The whole numbers of a list; none when it is absent. */
    public List<Long> numbers(String name) {
        return list(name).stream().map(value -> whole(name, value)).toList();
    }

    private static long whole(String name, JsonValue value) {
        try {
            if (value instanceof JsonNumber number) {
                return number.bigDecimalValue().longValueExact();
            }
        } catch (ArithmeticException e) {
            throw new JsonRefused("\"" + name + "\" is not a whole number", e);
        }
        throw new JsonRefused("\"" + name + "\" is not a number");
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
