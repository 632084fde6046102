package nl.tredewijzer.tender.registry.http;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.registry.Unreachability;

/** The question and the answer of {@code POST /v1/verifications}. */
final class VerificationJson {

    private static final int DEEPEST = 32;

    private VerificationJson() {}

    /** What was answered to one question: one state, and a history for each organisation. */
    record Part(RegisterState state, Map<KvkNumber, OrganisationHistory> histories) {}

    static byte[] question(List<KvkNumber> numbers) {
        JsonArrayBuilder bidders = JsonParts.array();
        numbers.forEach(number -> bidders.add(JsonParts.object().add("kvkNumber", number.digits())));
        return CanonicalJson.bytes(JsonParts.object().add("bidders", bidders).build());
    }

    /** The state of the register that any answer of the API carries. */
    static RegisterState state(byte[] body) throws NoAnswer {
        return understood(body, answer -> HistoryJson.state(answer.getJsonObject("register")));
    }

    /** Reads the answer; it has to be about exactly these organisations, in this order. */
    static Part answer(byte[] body, List<KvkNumber> asked) throws NoAnswer {
        return understood(body, answer -> part(answer, asked));
    }

    private static Part part(JsonObject answer, List<KvkNumber> asked) {
        List<JsonObject> answers = answer.getJsonArray("answers").getValuesAs(JsonValue::asJsonObject);
        if (answers.size() != asked.size()) {
            throw new JsonRefused(asked.size() + " were asked, " + answers.size() + " answered");
        }
        Map<KvkNumber, OrganisationHistory> histories = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            histories.put(asked.get(i), history(answers.get(i), asked.get(i)));
        }
        return new Part(HistoryJson.state(answer.getJsonObject("register")), histories);
    }

    /** What is read in an answer, which has to be JSON of the shape that the reading expects. */
    static <T> T understood(byte[] body, Function<JsonObject, T> reading) throws NoAnswer {
        try {
            Limits limits = new Limits(Math.max(1, body.length), DEEPEST);
            return reading.apply(
                    StrictJson.read(new ByteArrayInputStream(body), limits).asJsonObject());
        } catch (JsonRefused | JsonException | ClassCastException | NullPointerException e) {
            throw new NoAnswer(Unreachability.UNINTELLIGIBLE, "Not an answer to the question: " + e.getMessage(), e);
        }
    }

    private static OrganisationHistory history(JsonObject answer, KvkNumber asked) {
        String outcome = answer.getString("outcome");
        if (outcome.equals("NOT_LISTED")) {
            return OrganisationHistory.neverListed(asked);
        }
        if (!outcome.equals("FOUND")) {
            throw new JsonRefused("An answer about " + asked + " reads " + outcome);
        }
        OrganisationHistory history = HistoryJson.organisation(answer.getJsonObject("history"));
        if (!history.kvkNumber().equals(asked)) {
            throw new JsonRefused("An answer about " + asked + " is about " + history.kvkNumber());
        }
        return history;
    }
}
