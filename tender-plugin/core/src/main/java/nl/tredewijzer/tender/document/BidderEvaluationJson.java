package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Policy;

/** The answer for one bidder as JSON. */
final class BidderEvaluationJson {

    private BidderEvaluationJson() {}

    static JsonObjectBuilder write(Policy policy, BidderEvaluation answer) {
        JsonArrayBuilder evidence = JsonParts.array();
        answer.evidence().forEach(certificate -> evidence.add(evidence(certificate)));
        return JsonParts.object()
                .add("position", answer.position())
                .add("bidder", bidder(answer.bidder()))
                .add("evidence", evidence)
                .add("outcome", outcome(policy, answer.outcome()))
                .add("obligation", obligation(answer.obligation()))
                .add("credit", credit(answer.credit()))
                .add("reasons", EvaluationJson.remarks(answer.reasons()))
                .add("warnings", EvaluationJson.remarks(answer.warnings()));
    }

    private static JsonObjectBuilder bidder(Bidder bidder) {
        JsonObjectBuilder object = JsonParts.object();
        bidder.name().ifPresent(name -> object.add("name", name));
        object.add("kvkNumberAsGiven", bidder.kvkNumberAsGiven());
        if (bidder.reading() instanceof KvkReading.Read read) {
            JsonArrayBuilder repairs = JsonParts.array();
            read.repairs().forEach(repair -> repairs.add(repair.name()));
            object.add("kvkNumber", read.number().digits()).add("repairs", repairs);
        }
        object.add("role", bidder.role().name());
        if (!bidder.lots().isEmpty()) {
            object.add("lots", Texts.array(bidder.lots()));
        }
        bidder.amount().ifPresent(amount -> object.add("amount", amount.toString()));
        return object;
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

    private static JsonObjectBuilder outcome(Policy policy, Outcome outcome) {
        JsonObjectBuilder object = JsonParts.object().add("kind", outcome.kind().name());
        outcome.reduction().ifPresent(part -> object.add("percentage", part.toString()));
        outcome.rule().ifPresent(rule -> object.add("rule", rule(policy, rule)));
        return object;
    }

    private static JsonObjectBuilder rule(Policy policy, CreditRule rule) {
        return JsonParts.object()
                .add("level", rule.grade().level().name())
                .add("thirtyPlus", rule.grade().thirtyPlus())
                .add("effect", rule.effect().kind())
                .add("sources", Texts.array(rule.sources()))
                .add("secondary", policy.restsOnSecondary(rule.sources()));
    }

    private static JsonObjectBuilder obligation(Obligation obligation) {
        JsonObjectBuilder object = JsonParts.object();
        if (obligation instanceof Obligation.Owed owed) {
            return object.add("kind", "OWED")
                    .add("base", owed.base().toString())
                    .add("basis", owed.basis().name())
                    .add("percentage", owed.percentage().toString())
                    .add("percentageOrigin", owed.origin().name())
                    .add("euros", owed.euros().toString());
        } else if (obligation instanceof Obligation.NotApplicable none) {
            return object.add("kind", "NOT_APPLICABLE")
                    .add("reason", none.reason().code().name());
        }
        return object.add("kind", "UNKNOWN")
                .add("reason", ((Obligation.Unknown) obligation).reason().code().name());
    }

    private static JsonObjectBuilder credit(Credit credit) {
        JsonObjectBuilder object = JsonParts.object();
        if (credit instanceof Credit.Settled settled) {
            return object.add("kind", "SETTLED")
                    .add("obligation", settled.obligation().toString())
                    .add("credited", settled.credited().toString())
                    .add("remaining", settled.remaining().toString());
        } else if (credit instanceof Credit.Open open) {
            open.obligation().ifPresent(euros -> object.add("obligation", euros.toString()));
            return object.add("kind", "OPEN");
        } else if (credit instanceof Credit.Unknown unknown) {
            return object.add("kind", "UNKNOWN").add("reason", unknown.reason().name());
        }
        return object.add("kind", "NOT_APPLICABLE");
    }
}
