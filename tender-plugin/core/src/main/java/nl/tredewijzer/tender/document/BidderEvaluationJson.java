package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.policy.Policy;

/** The answer for one bidder as JSON. */
final class BidderEvaluationJson {

    private BidderEvaluationJson() {}

    static JsonObjectBuilder write(Policy policy, BidderEvaluation answer) {
        JsonObjectBuilder object =
                JsonParts.object().add("position", answer.position()).add("bidder", BidderJson.write(answer.bidder()));
        JsonArrayBuilder evidence = JsonParts.array();
        answer.evidence().forEach(certificate -> evidence.add(evidence(certificate)));
        object.add("evidence", evidence)
                .add("verdict", answer.verdict().name())
                .add("outcome", CreditJson.outcome(policy, answer.outcome()))
                .add("obligation", ObligationJson.write(policy, answer))
                .add("credit", CreditJson.credit(answer.credit()));
        CreditJson.parts(policy, answer, object);
        return object.add("reasons", RemarksJson.write(answer.reasons()))
                .add("warnings", RemarksJson.write(answer.warnings()));
    }

    private static JsonObjectBuilder evidence(Evidence evidence) {
        var certificate = evidence.certificate();
        JsonArrayBuilder sequences = JsonParts.array();
        evidence.sequences().forEach(sequences::add);
        return JsonParts.object()
                .add("certificationBody", certificate.id().certificationBody())
                .add("certificateNumber", certificate.id().number())
                .add("schemeVersion", certificate.schemeVersion().number())
                .add("level", certificate.level().name())
                .add("thirtyPlus", certificate.thirtyPlus())
                .add("validFrom", certificate.validity().from().toString())
                .add("validUntil", certificate.validity().until().toString())
                .add("statusOnReferenceDate", evidence.status().name())
                .add("coveredAs", evidence.covered().role().name())
                .add("coveredName", evidence.covered().name())
                .add(
                        "mainApplicant",
                        JsonParts.object()
                                .add(
                                        "kvkNumber",
                                        certificate.mainApplicant().kvkNumber().digits())
                                .add("name", certificate.mainApplicant().name()))
                .add("events", sequences);
    }
}
