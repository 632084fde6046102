package nl.tredewijzer.tender.formats;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;

/**
 * A mapping as JSON: {@code {"sheet": "Offertes", "columns": [{"header": "KvK inschr.", "meaning": "KVK_NUMBER"},
 * {"position": 4, "meaning": "AMOUNT"}], "process": "ocds-…", "lot": "LOT-0001"}}. Everything may be left out. A position
 * is a number from 1, or a letter as a spreadsheet has it: {@code "D"}.
 */
public final class MappingJson {

    private static final Limits LIMITS = new Limits(1 << 20, 8);
    private static final Set<String> KNOWN = Set.of("$schema", "sheet", "columns", "process", "lot");
    private static final Set<String> KNOWN_OF_COLUMN = Set.of("header", "position", "meaning");
    private static final int LONGEST = 500;
    private static final int LAST_COLUMN = 16_384;

    private final List<Defect> defects = new ArrayList<>();

    private MappingJson() {}

    /**
     * Reads a mapping.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static Mapping read(InputStream utf8) {
        try {
            return read(StrictJson.read(utf8, LIMITS));
        } catch (JsonRefused e) {
            throw DocumentRefused.whole("Dit is geen JSON (" + e.getMessage() + ").", e.getMessage());
        }
    }

    /**
     * Reads a mapping.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static Mapping read(JsonValue document) {
        if (!(document instanceof JsonObject object)) {
            throw DocumentRefused.whole("Het document is geen JSON-object.", "The document is no JSON object.");
        }
        return new MappingJson().mapping(object);
    }

    /** Writes what {@link #read(JsonValue)} reads. */
    public static JsonObject write(Mapping mapping) {
        JsonObjectBuilder object = JsonParts.object();
        mapping.columns().sheet().ifPresent(sheet -> object.add("sheet", sheet));
        if (!mapping.columns().columns().isEmpty()) {
            JsonArrayBuilder columns = JsonParts.array();
            mapping.columns().columns().forEach(column -> columns.add(column(column)));
            object.add("columns", columns);
        }
        mapping.process().ifPresent(process -> object.add("process", process));
        mapping.lot().ifPresent(lot -> object.add("lot", lot));
        return object.build();
    }

    private static JsonObjectBuilder column(ColumnMapping.Column column) {
        JsonObjectBuilder object = JsonParts.object();
        column.header().ifPresent(header -> object.add("header", header));
        column.position().ifPresent(position -> object.add("position", position));
        return object.add("meaning", column.meaning().name());
    }

    private Mapping mapping(JsonObject object) {
        onlyKnown(object, "$", KNOWN);
        Optional<String> sheet = text(object, "$", "sheet");
        List<ColumnMapping.Column> columns = columns(object);
        Optional<String> process = text(object, "$", "process");
        Optional<String> lot = text(object, "$", "lot");
        if (defects.isEmpty()) {
            try {
                return new Mapping(new ColumnMapping(sheet, columns), process, lot);
            } catch (IllegalArgumentException twice) {
                defects.add(new Defect(
                        "$.columns", "twee kolommen hebben dezelfde betekenis", "two columns have the same meaning"));
            }
        }
        throw new DocumentRefused(defects);
    }

    private List<ColumnMapping.Column> columns(JsonObject object) {
        List<ColumnMapping.Column> columns = new ArrayList<>();
        JsonValue value = object.getOrDefault("columns", JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            defects.add(new Defect("$.columns", "is niet een lijst", "is not a list"));
            return columns;
        }
        for (int i = 0; i < array.size(); i++) {
            String path = "$.columns[" + i + "]";
            if (array.get(i) instanceof JsonObject column) {
                column(column, path).ifPresent(columns::add);
            } else {
                defects.add(new Defect(path, "is geen object", "is no object"));
            }
        }
        return columns;
    }

    private Optional<ColumnMapping.Column> column(JsonObject object, String path) {
        onlyKnown(object, path, KNOWN_OF_COLUMN);
        Optional<String> header = text(object, path, "header");
        Optional<Integer> position = position(object, path);
        Optional<ColumnMeaning> meaning = text(object, path, "meaning").flatMap(name -> meaning(name, path));
        if (object.containsKey("header") == object.containsKey("position")) {
            defects.add(new Defect(
                    path,
                    "noem de kolom met \"header\" of met \"position\", niet met beide",
                    "name the column with \"header\" or with \"position\", not with both"));
        } else if (!object.containsKey("meaning")) {
            defects.add(new Defect(path + ".meaning", "ontbreekt", "is missing"));
        } else if (meaning.isPresent() && (header.isPresent() || position.isPresent())) {
            return Optional.of(new ColumnMapping.Column(header, position, meaning.get()));
        }
        return Optional.empty();
    }

    private Optional<ColumnMeaning> meaning(String name, String path) {
        Optional<ColumnMeaning> meaning = Arrays.stream(ColumnMeaning.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (meaning.isEmpty()) {
            String known = Arrays.toString(ColumnMeaning.values());
            defects.add(new Defect(path + ".meaning", "is niet een van " + known, "is not one of " + known));
        }
        return meaning;
    }

    private Optional<Integer> position(JsonObject object, String path) {
        JsonValue value = object.get("position");
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonString letters && letters.getString().matches("[A-Za-z]{1,3}")) {
            int position = ofLetters(letters.getString().toUpperCase(Locale.ROOT));
            if (position <= LAST_COLUMN) {
                return Optional.of(position);
            }
        }
        if (value instanceof JsonNumber number && number.toString().matches("[0-9]{1,5}")) {
            int position = number.intValue();
            if (position >= 1 && position <= LAST_COLUMN) {
                return Optional.of(position);
            }
        }
        defects.add(new Defect(
                path + ".position",
                "is geen kolom van 1 tot 16384, en geen kolomletter van A tot XFD",
                "is no column from 1 to 16384, and no letter of a column from A to XFD"));
        return Optional.empty();
    }

    /** A is 1, Z is 26, AA is 27. */
    private static int ofLetters(String letters) {
        int position = 0;
        for (char letter : letters.toCharArray()) {
            position = position * 26 + letter - 'A' + 1;
        }
        return position;
    }

    private Optional<String> text(JsonObject object, String path, String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonString text
                && !text.getString().isBlank()
                && text.getString().length() <= LONGEST) {
            return Optional.of(text.getString());
        }
        defects.add(new Defect(
                path + "." + name,
                "is geen tekst van 1 tot " + LONGEST + " tekens",
                "is no text of 1 to " + LONGEST + " characters"));
        return Optional.empty();
    }

    private void onlyKnown(JsonObject object, String path, Set<String> known) {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
                String all = String.join(", ", known.stream().sorted().toList());
                defects.add(new Defect(
                        path + "." + shown,
                        "is onbekend; bekend zijn hier " + all,
                        "is unknown; known here are " + all));
            }
        }
    }
}
