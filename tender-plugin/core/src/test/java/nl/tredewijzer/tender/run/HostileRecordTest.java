package nl.tredewijzer.tender.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.document.DocumentRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a record and reckons its hashes anew gets a sentence, or an evaluation that is not reproduced. */
class HostileRecordTest {

    private static final List<JsonValue> INSTEAD = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonParts.text(""),
            JsonParts.text("\u0000\ud83d\ude00".repeat(3)),
            JsonParts.text("9999-99-99"),
            JsonParts.number(new BigDecimal("-1E+300")),
            JsonValue.EMPTY_JSON_ARRAY,
            JsonParts.array().add(JsonValue.NULL).add(JsonParts.array()).build(),
            JsonParts.object().add("format", 1).build());

    private static final EvaluationRecord KEPT = EvaluationRecord.of(
            SampleInputs.of(
                    SampleRegister.empty()
                            .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-05-01", "2027-04-30")
                            .suspended("A-1", "2026-12-01")
                            .build(),
                    List.of(Bidder.of("Een B.V.", "00000101"))),
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"evaluation", "evidence", "run"})
    void nothingThatIsPutInsteadOfAPartIsMoreThanRefused(String part) {
        JsonObject whole = KEPT.toJson();
        int[] tried = {0};
        variants(whole.getJsonObject(part), variant -> {
            tried[0]++;
            byte[] file = CanonicalJson.bytes(rehashed(with(whole, part, variant)));
            assertThatCode(() -> readOrRefuse(file))
                    .as(() -> CanonicalJson.text(variant))
                    .doesNotThrowAnyException();
        });
        assertThat(tried[0]).isGreaterThan(20);
    }

    @Test
    void whoeverChangesAFigureAndReckonsTheHashAnewIsNotReproduced() {
        JsonObject whole = KEPT.toJson();
        String forged = CanonicalJson.text(whole.get("evaluation")).replace("\"5000.00\"", "\"50000.00\"");
        JsonObject evaluation = StrictJson.read(forged, Limits.USUAL).asJsonObject();

        StoredRecord read = StoredRecord.read(CanonicalJson.bytes(rehashed(with(whole, "evaluation", evaluation))));

        assertThat(read.isReproduced()).isFalse();
    }

    private static void readOrRefuse(byte[] file) {
        try {
            StoredRecord.read(file).isReproduced();
        } catch (DocumentRefused e) {
            assertThat(e.defects()).isNotEmpty().allSatisfy(defect -> {
                assertThat(defect.path()).startsWith("$");
                assertThat(defect.dutch()).isNotBlank();
            });
        }
    }

    private static JsonObject rehashed(JsonObject record) {
        JsonObject evaluation = with(record, "hash", PartHash.of("evaluation", record.get("evaluation")));
        return with(evaluation, "evidenceHash", PartHash.of("evidence", record.get("evidence")));
    }

    /** The value with each of its parts, in turn, left out or replaced by something else. */
    private static void variants(JsonValue value, Consumer<JsonValue> to) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                to.accept(without(object, name));
                INSTEAD.forEach(other -> to.accept(with(object, name, other)));
                variants(member, variant -> to.accept(with(object, name, variant)));
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                INSTEAD.forEach(other -> to.accept(with(array, place, other)));
                variants(array.get(i), variant -> to.accept(with(array, place, variant)));
            }
        }
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        JsonObjectBuilder copy = JsonParts.object();
        object.forEach(copy::add);
        return copy.add(name, value).build();
    }

    private static JsonObject without(JsonObject object, String name) {
        JsonObjectBuilder copy = JsonParts.object();
        object.forEach((key, value) -> {
            if (!key.equals(name)) {
                copy.add(key, value);
            }
        });
        return copy.build();
    }

    private static JsonArray with(JsonArray array, int place, JsonValue value) {
        List<JsonValue> values = new ArrayList<>(array);
        values.set(place, value);
        JsonArrayBuilder copy = JsonParts.array();
        values.forEach(copy::add);
        return copy.build();
    }
}
