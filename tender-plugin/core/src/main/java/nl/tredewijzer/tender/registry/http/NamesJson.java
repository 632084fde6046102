package nl.tredewijzer.tender.registry.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.tender.registry.Likeness;
import nl.tredewijzer.tender.registry.NameAnswer;
import nl.tredewijzer.tender.registry.NameCandidate;

/** The question and the answer of {@code POST /v1/verifications} for bidders by name. */
final class NamesJson {

    private NamesJson() {}

    static byte[] question(List<String> names) {
        JsonArrayBuilder bidders = JsonParts.array();
        names.forEach(name -> bidders.add(JsonParts.object().add("name", name)));
        return CanonicalJson.bytes(JsonParts.object().add("bidders", bidders).build());
    }

    /** Reads the answer; it has to be about as many names as were asked. */
    static List<NameAnswer> answers(byte[] body, int asked) throws NoAnswer {
        return VerificationJson.understood(body, answer -> {
            List<JsonObject> answers = answer.getJsonArray("answers").getValuesAs(JsonValue::asJsonObject);
            if (answers.size() != asked) {
                throw new JsonRefused(asked + " were asked, " + answers.size() + " answered");
            }
            return answers.stream().map(NamesJson::answer).toList();
        });
    }

    private static NameAnswer answer(JsonObject answer) {
        String outcome = answer.getString("outcome");
        return switch (outcome) {
            case "FOUND_BY_NAME" -> certain(answer);
            case "NAME_UNCERTAIN", "NAME_NOT_FOUND", "UNREADABLE" -> new NameAnswer.Uncertain(candidates(answer));
            default -> throw new JsonRefused("An answer about a name reads " + outcome);
        };
    }

    /** What is filled in has to be said to be certain in so many words. */
    private static NameAnswer certain(JsonObject answer) {
        NameCandidate organisation = candidate(answer);
        if (organisation.likeness() != Likeness.CERTAIN) {
            throw new JsonRefused("An organisation found by name is " + organisation.likeness());
        }
        return new NameAnswer.Certain(organisation);
    }

    private static List<NameCandidate> candidates(JsonObject answer) {
        JsonArray candidates =
                answer.containsKey("candidates") ? answer.getJsonArray("candidates") : JsonValue.EMPTY_JSON_ARRAY;
        return candidates.getValuesAs(JsonValue::asJsonObject).stream()
                .map(NamesJson::candidate)
                .toList();
    }

    private static NameCandidate candidate(JsonObject organisation) {
        JsonObject name = organisation.getJsonObject("name");
        try {
            return new NameCandidate(
                    KvkNumber.of(organisation.getString("kvkNumber")),
                    name.getString("currentName"),
                    Likeness.valueOf(name.getString("verdict")),
                    name.getJsonNumber("score").bigDecimalValue());
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("A candidate cannot be read: " + e.getMessage());
        }
    }
}
