package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonValue;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;

/** JSON in a parameter. */
final class ParameterJson {

    /** The protocol itself goes six deep: a batch, a query, its properties, one of them, its values, one of them. */
    private static final Limits LIMITS = new Limits(1L << 20, 6);

    private ParameterJson() {}

    /**
     * Reads it.
     *
     * @throws ProblemException 400 that says where it is wrong
     */
    static JsonValue read(String text) {
        try {
            return StrictJson.read(text, LIMITS);
        } catch (JsonRefused e) {
            throw new ProblemException(Problems.unreadableJson().with("reason", e.getMessage()));
        }
    }
}
