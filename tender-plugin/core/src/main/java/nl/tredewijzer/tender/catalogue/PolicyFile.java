package nl.tredewijzer.tender.catalogue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.Optional;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.document.DocumentRefused;

/**
 * A policy file that was read as JSON, and not yet as a policy.
 *
 * @param name the file's name, or nothing where it has none
 * @param document what it holds
 */
record PolicyFile(String name, JsonValue document) {

    /** Most bytes of one file. */
    static final int LARGEST = 1 << 20;

    private static final Limits LIMITS = new Limits(LARGEST, 16);

    /** @throws DocumentRefused if it is no JSON */
    static PolicyFile read(String name, InputStream utf8) {
        try {
            return new PolicyFile(name, StrictJson.read(utf8, LIMITS));
        } catch (JsonRefused e) {
            throw DocumentRefused.whole("Dit is geen leesbare JSON: " + e.getMessage(), e.getMessage())
                    .in(name);
        }
    }

    /** The id that it gives itself, as far as it can be told. */
    Optional<String> id() {
        return text("id");
    }

    /** The version that it gives itself, as far as it can be told. */
    Optional<String> version() {
        return text("version");
    }

    /** The policy that it inherits, as it names it. */
    Optional<PolicyName> inherits() {
        return text("inherits").map(PolicyName::of);
    }

    private Optional<String> text(String member) {
        return document instanceof JsonObject object && object.get(member) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }
}
