package nl.tredewijzer.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people wrote in their own words in the payload of an event: names, place, province, sector and reason. Only that
 * can name somebody, and only that can be redacted; no status follows from it.
 */
public final class FreeText {

    private static final Set<String> MEMBERS =
            Set.of("name", "tradingNames", "formerNames", "place", "province", "sector", "reason");

    private FreeText() {}

    /** Every free text in a payload, each once. */
    public static Set<String> in(JsonObject payload) {
        Set<String> texts = new LinkedHashSet<>();
        collect(payload, false, texts);
        return texts;
    }

    private static void collect(JsonValue value, boolean free, Set<String> texts) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> collect(member, MEMBERS.contains(name), texts));
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> collect(item, free, texts));
        } else if (free && value instanceof JsonString text) {
            texts.add(text.getString());
        }
    }

    /**
     * Where two payloads differ in anything but free text.
     *
     * @return JSON pointers (RFC 6901), the same for both where they name an item of a list; empty when nowhere
     */
    public static List<String> differencesBeside(JsonObject one, JsonObject other) {
        List<String> differences = new ArrayList<>();
        compare("", one, other, differences);
        return differences;
    }

    private static void compare(String at, JsonValue one, JsonValue other, List<String> differences) {
        if (one instanceof JsonObject mine && other instanceof JsonObject theirs) {
            Set<String> names = new TreeSet<>(mine.keySet());
            names.addAll(theirs.keySet());
            names.removeAll(MEMBERS);
            names.forEach(name -> compare(at + "/" + name, mine.get(name), theirs.get(name), differences));
        } else if (one instanceof JsonArray mine && other instanceof JsonArray theirs && mine.size() == theirs.size()) {
            for (int i = 0; i < mine.size(); i++) {
                compare(at + "/" + i, mine.get(i), theirs.get(i), differences);
            }
        } else if (!Objects.equals(one, other)) {
            differences.add(at);
        }
    }
}
