package nl.tredewijzer.tender.run;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.MadeArray;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.document.RemarksJson;
import nl.tredewijzer.tender.registry.Provenance;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;
import nl.tredewijzer.tender.registry.Unreachability;

/**
 * What the register answered, as it is kept beside an evaluation: the whole histories, because a summary would not do
 * for another date, term or policy.
 */
final class EvidenceJson {

    static final String FORMAT = "nl.tredewijzer.evidence/1";

    private EvidenceJson() {}

    /** The answers about these bidders, by KvK number, so that neither their order nor that of the list shows. */
    static JsonObject write(CreditingInput inputs) {
        JsonObjectBuilder object = JsonParts.object().add("format", FORMAT);
        if (!inputs.notes().isEmpty()) {
            object.add("notes", RemarksJson.write(inputs.notes()));
        }
        if (inputs.answers() instanceof Answered answered) {
            List<KvkNumber> numbers = inputs.numbers().stream().sorted().toList();
            return object.add("register", HistoryJson.write(answered.state()))
                    .add("organisations", MadeArray.of(numbers, number -> HistoryJson.write(answered.of(number))))
                    .build();
        }
        return object.add(
                        "unreachable", ((Unreachable) inputs.answers()).reason().name())
                .build();
    }

    /**
     * Reads what {@link #write(CreditingInput)} writes.
     *
     * @param provenance how the answers came here, as the circumstances tell
     * @throws JsonRefused if a member is missing or nonsense
     */
    static RegistryAnswers read(JsonObject object, Provenance provenance) {
        if (object.containsKey("unreachable")) {
            return new Unreachable(reason(object.getString("unreachable", "")), provenance.source());
        }
        RegisterState state = HistoryJson.state(part(object.get("register"), "register"));
        Map<KvkNumber, OrganisationHistory> histories = new HashMap<>();
        if (object.get("organisations") instanceof JsonArray organisations) {
            for (JsonValue value : organisations) {
                OrganisationHistory history = HistoryJson.organisation(part(value, "organisations"));
                histories.put(history.kvkNumber(), history);
            }
        }
        return new Answered(state, histories, provenance);
    }

    private static JsonObject part(JsonValue value, String name) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new JsonRefused("\"" + name + "\" is not an object");
    }

    private static Unreachability reason(String name) {
        try {
            return Unreachability.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("\"unreachable\" is not a known reason", e);
        }
    }
}
