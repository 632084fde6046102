package nl.tredewijzer.tender.formats.ocds;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tredewijzer.model.json.JsonParts;

/**
 * Makes one release of several about one contracting process, by the rules of the standard: what a later one says
 * replaces what an earlier one said, {@code null} takes it away, objects are merged member by member, and lists of
 * objects with identifiers are merged by these.
 */
final class ReleaseMerge {

    private ReleaseMerge() {}

    /** What holds after the later one. */
    static JsonObject merged(JsonObject earlier, JsonObject later) {
        JsonObjectBuilder all = JsonParts.object();
        earlier.forEach((name, value) -> {
            JsonValue replaced = later.get(name);
            if (replaced == null) {
                all.add(name, value);
            } else if (replaced != JsonValue.NULL) {
                all.add(name, value(value, replaced));
            }
        });
        later.forEach((name, value) -> {
            if (!earlier.containsKey(name) && value != JsonValue.NULL) {
                all.add(name, value);
            }
        });
        return all.build();
    }

    private static JsonValue value(JsonValue earlier, JsonValue later) {
        if (earlier instanceof JsonObject before && later instanceof JsonObject after) {
            return merged(before, after);
        }
        if (earlier instanceof JsonArray before
                && later instanceof JsonArray after
                && isIdentified(before)
                && isIdentified(after)) {
            return byIdentifier(before, after);
        }
        return later;
    }

    private static JsonArray byIdentifier(JsonArray earlier, JsonArray later) {
        Map<JsonValue, JsonObject> all = new LinkedHashMap<>();
        earlier.forEach(item -> all.putIfAbsent(item.asJsonObject().get("id"), item.asJsonObject()));
        later.forEach(item -> all.merge(item.asJsonObject().get("id"), item.asJsonObject(), ReleaseMerge::merged));
        JsonArrayBuilder items = JsonParts.array();
        all.values().forEach(items::add);
        return items.build();
    }

    private static boolean isIdentified(JsonArray items) {
        return items.stream().allMatch(item -> item instanceof JsonObject object && object.containsKey("id"));
    }
}
