package nl.tredewijzer.tender.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.MadeArray;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.policy.Policy;

/**
 * An evaluation as canonical JSON (RFC 8785). Nothing of the moment in which it was made is in it, and no sentence, only
 * codes and values; so equal input on an equal state of the register gives the same bytes, and the same hash, also when
 * a later version words things better.
 */
public final class EvaluationJson {

    /** Name and version of the form. */
    public static final String FORMAT = "nl.tredewijzer.evaluation/2";

    private EvaluationJson() {}

    /** The evaluation as an object; what it says of a bidder is made when it is asked for. */
    public static JsonObject write(Evaluation evaluation) {
        JsonObjectBuilder object = JsonParts.object()
                .add("format", FORMAT)
                .add("tender", TenderJson.write(evaluation.tender()))
                .add("referenceDate", referenceDate(evaluation.referenceDate()))
                .add("policy", policy(evaluation.policy()));
        evaluation.register().ifPresent(state -> object.add("register", HistoryJson.write(state)));
        if (!evaluation.dossier().isEmpty()) {
            object.add("dossier", DossierJson.write(evaluation.dossier()));
        }
        return object.add("bidders", MadeArray.of(evaluation.answers(), answer -> bidder(evaluation, answer)))
                .add("warnings", RemarksJson.write(evaluation.warnings()))
                .build();
    }

    private static JsonObject bidder(Evaluation evaluation, BidderEvaluation answer) {
        return BidderEvaluationJson.write(evaluation.policy(), answer).build();
    }

    /** The canonical bytes of the evaluation. */
    public static byte[] bytes(Evaluation evaluation) {
        return CanonicalJson.bytes(write(evaluation));
    }

    /** The SHA-256 of the canonical bytes, in hexadecimal. */
    public static String sha256(Evaluation evaluation) {
        return Sha256.hex(write(evaluation));
    }

    private static JsonObjectBuilder referenceDate(ReferenceDate referenceDate) {
        return JsonParts.object()
                .add("day", referenceDate.day().toString())
                .add("origin", referenceDate.origin().name());
    }

    private static JsonObjectBuilder policy(Policy policy) {
        JsonObject document = PolicyJson.write(policy);
        return JsonParts.object()
                .add("id", policy.id())
                .add("version", policy.version())
                .add("sha256", Sha256.hex(document))
                .add("document", document);
    }
}
