package nl.tredewijzer.model.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads one JSON value and is hard to please: UTF-8 without errors, no key twice in an object, nothing behind the
 * value, bounded depth, size and numbers. What is written for ever or signed must have one meaning only.
 */
public final class StrictJson {

    private static final int LONGEST_NUMBER = 40;
    /** The limits of a reading say how much is read; the parser of Parsson would stop by itself at fifteen million. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE));

    private final JsonParser parser;
    private final int deepest;

    private StrictJson(JsonParser parser, int deepest) {
        this.parser = parser;
        this.deepest = deepest;
    }

    /** Reads a value from UTF-8 bytes; does not close the stream. */
    public static JsonValue read(InputStream utf8, Limits limits) {
        return read(
                new InputStreamReader(
                        utf8,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                limits);
    }

    /** Reads a value from text. */
    public static JsonValue read(String text, Limits limits) {
        return read(new StringReader(text), limits);
    }

    /**
     * Reads a value from text.
     *
     * @throws JsonRefused if it is not one JSON value within the limits
     */
    public static JsonValue read(Reader text, Limits limits) {
        try (JsonParser parser = PARSERS.createParser(new BoundedReader(text, limits.characters()))) {
            StrictJson reading = new StrictJson(parser, limits.depth());
            JsonValue value = reading.value(reading.next(), 0);
            if (parser.hasNext()) {
                throw new JsonRefused("There is more behind the JSON value" + reading.place());
            }
            return value;
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
            throw refusal(e);
        }
    }

    private static JsonRefused refusal(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonRefused refused) {
                return refused;
            }
            if (cause instanceof java.nio.charset.CharacterCodingException) {
                return new JsonRefused("This is not UTF-8", e);
            }
        }
        return new JsonRefused("This is not JSON: " + e.getMessage(), e);
    }

    private Event next() {
        return parser.next();
    }

    private JsonValue value(Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> JsonParts.text(parser.getString());
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new JsonRefused("A value is missing" + place());
        };
    }

    private JsonValue object(int depth) {
        checkDepth(depth);
        JsonObjectBuilder builder = JsonParts.object();
        Set<String> keys = new HashSet<>();
        for (Event event = next(); event != Event.END_OBJECT; event = next()) {
            String key = parser.getString();
            if (!keys.add(key)) {
                throw new JsonRefused("The key \"" + shortened(key) + "\" stands twice in one object" + place());
            }
            builder.add(key, value(next(), depth));
        }
        return builder.build();
    }

    private JsonValue array(int depth) {
        checkDepth(depth);
        JsonArrayBuilder builder = JsonParts.array();
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            builder.add(value(event, depth));
        }
        return builder.build();
    }

    private JsonValue number() {
        String text = parser.getString();
        if (text.length() > LONGEST_NUMBER) {
            throw new JsonRefused("A number has more than " + LONGEST_NUMBER + " characters" + place());
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > 400) {
            throw new JsonRefused("A number is too large or too small" + place());
        }
        return JsonParts.number(number);
    }

    private void checkDepth(int depth) {
        if (depth > deepest) {
            throw new JsonRefused("More than " + deepest + " arrays and objects inside each other" + place());
        }
    }

    private String place() {
        return " (line " + parser.getLocation().getLineNumber() + ", column "
                + parser.getLocation().getColumnNumber() + ")";
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
