package nl.tredewijzer.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * The canonical form of JSON: the same data always gives the same bytes, so that they can be hashed and signed.
 *
 * <p>RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space, strings escaped only
 * where they must be, numbers as ECMAScript writes an IEEE 754 double. Amounts and other decimals do not survive as
 * doubles: our own documents write them as strings.
 */
public final class CanonicalJson {

    private static final int FULL = 1 << 15;

    private StringBuilder out = new StringBuilder();
    private final Optional<OutputStream> sink;

    private CanonicalJson(Optional<OutputStream> sink) {
        this.sink = sink;
    }

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
        CanonicalJson canonical = new CanonicalJson(Optional.empty());
        canonical.append(value);
        return canonical.out.toString();
    }

    /**
     * Writes the canonical bytes of a value as they come, in UTF-8; the stream stays open.
     *
     * @throws JsonRefused as for {@link #bytes(JsonValue)}
     */
    public static void write(JsonValue value, OutputStream to) throws IOException {
        new CanonicalJson(Optional.of(to)).written(value);
    }

    /**
     * Writes an object whose members are made one at a time, each when its turn comes; the stream stays open.
     *
     * @throws JsonRefused as for {@link #bytes(JsonValue)}
     */
    public static void write(SortedMap<String, Supplier<JsonValue>> members, OutputStream to) throws IOException {
        CanonicalJson canonical = new CanonicalJson(Optional.of(to));
        String before = "{";
        for (Map.Entry<String, Supplier<JsonValue>> member : members.entrySet()) {
            canonical.out.append(before);
            canonical.string(member.getKey());
            canonical.out.append(':');
            canonical.written(member.getValue().get());
            before = ",";
        }
        to.write((members.isEmpty() ? "{}" : "}").getBytes(StandardCharsets.UTF_8));
    }

    private void written(JsonValue value) throws IOException {
        try {
            append(value);
            drain();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Passes on what was made so far, where it is written as it comes. What follows gets a builder of its own: one that
     * has held a character beyond Latin-1 keeps two bytes for each and is slow to encode.
     */
    private void drain() {
        if (sink.isEmpty()) {
            return;
        }
        try {
            sink.get().write(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = new StringBuilder(FULL);
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
        String[] keys = object.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        out.append('{');
        for (int i = 0; i < keys.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            string(keys[i]);
            out.append(':');
            append(object.get(keys[i]));
        }
        out.append('}');
        if (out.length() >= FULL) {
            drain();
        }
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
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i = lastOfPair(text, i);
            } else if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plain, i);
                escaped(c);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static int lastOfPair(String text, int i) {
        char high = text.charAt(i);
        boolean whole = Character.isHighSurrogate(high)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!whole) {
            throw new JsonRefused("A string holds half a surrogate pair at character " + i);
        }
        return i + 1;
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }
}
