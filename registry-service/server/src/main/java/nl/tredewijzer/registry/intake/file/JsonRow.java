package nl.tredewijzer.registry.intake.file;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads one row of a JSON file after the other, and gathers what is wrong with their shape. */
final class JsonRow {

    private static final Set<Column> LISTS = EnumSet.of(Column.TRADING_NAMES, Column.FORMER_NAMES);
    private static final int MOST_FAULTS = 100;

    private final JsonParser parser;
    private final Map<String, Fault> faults = new TreeMap<>();

    JsonRow(JsonParser parser) {
        this.parser = parser;
    }

    /** The cells of the row whose first event this is. */
    Cells read(long number, Event first) {
        if (first != Event.START_OBJECT) {
            skip(first);
            fault(number, "", "ROW_SHAPE", "Een rij is een object.", "A row is an object.");
            return Cells.of(new EnumMap<>(Column.class));
        }
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            member(number, parser.getString(), texts);
        }
        return Cells.of(texts);
    }

    private void member(long number, String name, Map<Column, String> texts) {
        Optional<Column> column = Column.named(name);
        Event event = parser.next();
        if (column.isEmpty()) {
            skip(event);
            fault(
                    number,
                    name,
                    "UNKNOWN_COLUMN",
                    "Het veld \"" + shortened(name) + "\" is niet bekend.",
                    "The member \"" + shortened(name) + "\" is not known.");
            return;
        }
        String text = value(number, column.get(), event);
        if (texts.put(column.get(), text) != null) {
            fault(
                    number,
                    name,
                    "DUPLICATE_COLUMN",
                    "Het veld \"" + shortened(name) + "\" staat twee keer in een rij.",
                    "The member \"" + shortened(name) + "\" is there twice in a row.");
        }
    }

    private String value(long number, Column column, Event event) {
        return switch (event) {
            case VALUE_STRING, VALUE_NUMBER -> parser.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "";
            case START_ARRAY -> LISTS.contains(column) ? list(number, column) : unfit(number, column, event);
            case START_OBJECT, END_OBJECT, END_ARRAY, KEY_NAME -> unfit(number, column, event);
        };
    }

    private String list(long number, Column column) {
        List<String> names = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event != Event.VALUE_STRING || parser.getString().contains("|")) {
                unfit(number, column, event);
            } else {
                names.add(parser.getString());
            }
        }
        return String.join("|", names);
    }

    private String unfit(long number, Column column, Event event) {
        skip(event);
        fault(
                number,
                column.title(),
                "ROW_SHAPE",
                "\"" + column.title() + "\" heeft een waarde die hier niet past.",
                "\"" + column.title() + "\" has a value that does not belong here.");
        return "";
    }

    private void skip(Event event) {
        if (event == Event.START_ARRAY) {
            parser.skipArray();
        } else if (event == Event.START_OBJECT) {
            parser.skipObject();
        }
    }

    private void fault(long row, String column, String code, String dutch, String english) {
        if (faults.size() < MOST_FAULTS) {
            // the same fault in the same member is said once, with the first row
            faults.putIfAbsent(code + ' ' + column, new Fault(row, column, code, dutch, english));
        }
    }

    /** Refuses the file if a row so far was not of the right shape. */
    void throwFaults() {
        if (!faults.isEmpty()) {
            throw new UploadRefused(List.copyOf(faults.values()));
        }
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
