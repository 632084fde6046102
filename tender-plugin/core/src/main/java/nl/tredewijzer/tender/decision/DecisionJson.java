package nl.tredewijzer.tender.decision;

import jakarta.json.JsonObject;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.document.DossierJson;

/** A decision as the document that is kept beside both evaluations. */
public final class DecisionJson {

    /** Name and version of the form. */
    public static final String FORMAT = "nl.tredewijzer.decision/1";

    private DecisionJson() {}

    /** The decision, with the hashes of the evaluation it is about and of the one it led to. */
    public static JsonObject write(DecidedEvaluation decided) {
        return JsonParts.object()
                .add("format", FORMAT)
                .add("before", decided.before().sha256())
                .add("after", decided.after().sha256())
                .add("decision", DossierJson.decision(decided.decision()))
                .build();
    }
}
