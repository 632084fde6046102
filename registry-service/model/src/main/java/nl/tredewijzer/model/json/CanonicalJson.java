package nl.tredewijzer.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * The canonical form of JSON: the same data always gives the same bytes, so that they can be hashed and signed.
 *
 * <p>RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space, strings escaped only
 * where they must be, numbers as ECMAScript writes an IEEE 754 double. Amounts and other decimals do not survive as
 * doubles: our own documents write them as strings.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical bytes of a value, in UTF-8.
     *
     * @throws JsonRefused if a string holds half a surrogate pair, or a number is beyond a double
     */
    public static byte[] bytes(JsonValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical form of a value as text. */
    public static String text(JsonValue value) {
        CanonicalJson canonical = new CanonicalJson();
        canonical.append(value);
        return canonical.out.toString();
    }

    private void append(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> object((JsonObject) value);
            case ARRAY -> array((JsonArray) value);
            case STRING -> string(((JsonString) value).getString());
            case NUMBER -> out.append(EcmaScriptNumber.of((JsonNumber) value));
            case TRUE -> out.append("true");
            case FALSE -> out.append("false");
            case NULL -> out.append("null");
        }
    }

    private void object(JsonObject object) {
        out.append('{');
        Iterator<String> keys = object.keySet().stream().sorted().iterator();
        while (keys.hasNext()) {
            String key = keys.next();
            string(key);
            out.append(':');
            append(object.get(key));
            if (keys.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private void array(JsonArray array) {
        out.append('[');
        Iterator<JsonValue> items = array.iterator();
        while (items.hasNext()) {
            append(items.next());
            if (items.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i = surrogatePair(text, i);
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private int surrogatePair(String text, int i) {
        char high = text.charAt(i);
        boolean whole = Character.isHighSurrogate(high)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!whole) {
            throw new JsonRefused("A string holds half a surrogate pair at character " + i);
        }
        out.append(high).append(text.charAt(i + 1));
        return i + 1;
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
