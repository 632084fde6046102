package nl.tredewijzer.tender.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object within a document. Each question for a member that is missing or wrong adds a defect and gives nothing, so
 * that reading goes on and all defects are found at once.
 */
final class Node extends Members {

    private Node(String path, JsonObject object, List<Defect> defects) {
        super(path, object, defects);
    }

    /** Reads a document whose root is an object; throws everything that was found wrong. */
    static <T> T read(JsonValue root, Function<Node, Optional<T>> reading) {
        if (!(root instanceof JsonObject object)) {
            throw DocumentRefused.whole("Het document is geen JSON-object.", "The document is no JSON object.");
        }
        List<Defect> defects = new ArrayList<>();
        Optional<T> value = reading.apply(new Node("$", object, defects));
        if (!defects.isEmpty()) {
            throw new DocumentRefused(defects);
        }
        return value.orElseThrow();
    }

    String requiredText(String name, int longest) {
        return required(name, text(name, longest)).orElse("?");
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    Optional<Node> node(String name) {
        return member(name, JsonObject.class, "een object", "an object")
                .map(child -> new Node(path + "." + name, child, defects));
    }

    List<Node> nodes(String name) {
        List<Node> nodes = new ArrayList<>();
        JsonArray array = list(name);
        for (int i = 0; i < array.size(); i++) {
            String place = path + "." + name + "[" + i + "]";
            if (array.get(i) instanceof JsonObject child) {
                nodes.add(new Node(place, child, defects));
            } else {
                defects.add(new Defect(place, "is geen object", "is no object"));
            }
        }
        return nodes;
    }

    <T> Optional<T> required(String name, Optional<T> value) {
        if (!object.containsKey(name)) {
            wrong(name, "ontbreekt", "is missing");
        }
        return value;
    }

    /** Makes the value, unless something in the document is wrong already or the value refuses to be made. */
    <T> Optional<T> made(Supplier<T> value) {
        nothingElse();
        return tried(value);
    }

    /** The same of a part: further members may follow. */
    <T> Optional<T> tried(Supplier<T> value) {
        if (!defects.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            defects.add(new Defect(path, "klopt niet (" + e.getMessage() + ")", e.getMessage()));
            return Optional.empty();
        }
    }

    /** Says of a member that the same stands before it in its list; {@code seen} holds what does. */
    <T> void once(String name, Optional<T> value, Set<T> seen) {
        if (value.isPresent() && !seen.add(value.get())) {
            String shown = String.valueOf(value.get());
            wrong(name, "staat al eerder in de lijst: " + shown, "stands in the list already: " + shown);
        }
    }

    /** Says of a list that stands there and holds nothing that one thing at least belongs in it. */
    void notEmpty(String name) {
        if (object.get(name) instanceof JsonArray array && array.isEmpty()) {
            wrong(name, "is een lege lijst", "is an empty list");
        }
    }

    /** Members that nobody asked for are mistakes. */
    void nothingElse() {
        for (String name : object.keySet()) {
            if (!asked.contains(name)) {
                String known = String.join(", ", asked);
                wrong(name, "is onbekend; bekend zijn hier " + known, "is unknown; known here are " + known);
            }
        }
    }
}
