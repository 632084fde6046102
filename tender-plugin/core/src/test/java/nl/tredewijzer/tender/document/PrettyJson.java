package nl.tredewijzer.tender.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;

/** JSON as a person writes it: what fits stands on one line. */
public final class PrettyJson {

    private static final int WIDTH = 110;

    private PrettyJson() {}

    /** The text of an object. */
    public static String of(JsonObject object) {
        return of(object, 0);
    }

    private static String of(JsonValue value, int indent) {
        String flat = flat(value);
        if (flat.length() + indent <= WIDTH && !(indent == 0 && value instanceof JsonObject)) {
            return flat;
        }
        String begin = "\n" + " ".repeat(indent + 2);
        String end = "\n" + " ".repeat(indent);
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(member -> "\"" + member.getKey() + "\": " + of(member.getValue(), indent + 2))
                    .collect(Collectors.joining("," + begin, "{" + begin, end + "}"));
        }
        return value instanceof JsonArray array
                ? array.stream()
                        .map(item -> of(item, indent + 2))
                        .collect(Collectors.joining("," + begin, "[" + begin, end + "]"))
                : flat;
    }

    private static String flat(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.isEmpty()
                    ? "{}"
                    : object.entrySet().stream()
                            .map(member -> "\"" + member.getKey() + "\": " + flat(member.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return value instanceof JsonArray array
                ? array.stream().map(PrettyJson::flat).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }
}
