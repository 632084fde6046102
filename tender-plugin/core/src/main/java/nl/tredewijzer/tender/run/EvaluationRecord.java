package nl.tredewijzer.tender.run;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.document.EvaluationJson;

/**
 * An evaluation, what it rests on, and the circumstances in which it was made.
 *
 * @param inputs what it rests on: enough to make it again
 * @param evaluation what came of them, which can be reproduced and is hashed
 * @param run what cannot, and is not
 */
public record EvaluationRecord(CreditingInput inputs, Evaluation evaluation, Run run) {

    public EvaluationRecord {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(run, "run");
    }

    /** Evaluates what is at hand; the register is not asked. */
    public static EvaluationRecord of(CreditingInput inputs, Clock clock) {
        return new EvaluationRecord(inputs, inputs.evaluate(), Run.now(inputs, clock, Optional.empty()));
    }

    /** Evaluates what was made from an evaluation that was kept, and names that one. */
    public static EvaluationRecord following(StoredRecord kept, CreditingInput inputs, Clock clock) {
        return new EvaluationRecord(inputs, inputs.evaluate(), Run.now(inputs, clock, Optional.of(kept.sha256())));
    }

    /** SHA-256 over the canonical JSON of the evaluation, in hexadecimal. */
    public String sha256() {
        return EvaluationJson.sha256(evaluation);
    }

    /** All parts and their hashes as one JSON object, which {@link StoredRecord#read(byte[])} reads. */
    public JsonObject toJson() {
        return RecordJson.write(this);
    }

    /**
     * The parts of {@link #toJson()} by their names, each made when it is asked for: those of ten thousand bidders are
     * not held all together.
     */
    public SortedMap<String, Supplier<JsonValue>> parts() {
        return RecordJson.parts(this);
    }
}
