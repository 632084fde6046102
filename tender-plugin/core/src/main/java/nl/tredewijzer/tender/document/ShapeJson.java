package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.TreeMap;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.policy.Shape;

/** Shapes as JSON: their kind, and their values by field. */
final class ShapeJson {

    private ShapeJson() {}

    static JsonObjectBuilder write(Shape shape) {
        JsonObjectBuilder object = JsonParts.object().add("kind", shape.kind());
        new TreeMap<>(shape.fields()).forEach((name, value) -> add(object, name, value));
        return object;
    }

    static JsonArrayBuilder write(List<? extends Shape> shapes) {
        JsonArrayBuilder array = JsonParts.array();
        shapes.forEach(shape -> array.add(write(shape)));
        return array;
    }

    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof List<?> list) {
            object.add(name, Texts.array(list.stream().map(ShapeJson::plain).toList()));
        } else if (value instanceof Long number) {
            object.add(name, number);
        } else {
            object.add(name, plain(value));
        }
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
