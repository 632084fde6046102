package nl.tredewijzer.tender.run;

import jakarta.json.JsonObject;
import java.util.Objects;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.document.EvaluationJson;

/**
 * An evaluation and the circumstances in which it was made.
 *
 * @param evaluation what can be reproduced, and is hashed
 * @param run what cannot, and is not
 */
public record EvaluationRecord(Evaluation evaluation, Run run) {

    public EvaluationRecord {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(run, "run");
    }

    /** SHA-256 over the canonical JSON of the evaluation, in hexadecimal. */
    public String sha256() {
        return EvaluationJson.sha256(evaluation);
    }

    /** Both parts and the hash as one JSON object. */
    public JsonObject toJson() {
        return RecordJson.write(this);
    }
}
