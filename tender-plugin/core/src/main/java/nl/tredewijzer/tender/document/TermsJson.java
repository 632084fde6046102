package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.policy.Clause;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.ValidityMoments;

/** What a policy says of the obligation and of the days, as JSON. */
final class TermsJson {

    private TermsJson() {}

    static JsonObjectBuilder obligation(ObligationTerms terms) {
        JsonObjectBuilder object = JsonParts.object();
        if (terms.base() != ObligationBase.UNSTATED) {
            object.add(
                    "base",
                    PolicyJson.sourced(JsonParts.object().add("of", terms.base().name()), terms.baseSources()));
        }
        PolicyJson.list(object, "percentages", terms.percentages(), TermsJson::percentage);
        PolicyJson.list(object, "onlyWhen", terms.onlyWhen(), TermsJson::clause);
        return object;
    }

    static JsonObjectBuilder validity(ValidityMoments validity) {
        JsonArrayBuilder moments = JsonParts.array();
        validity.moments().forEach(moment -> moments.add(moment.name()));
        return PolicyJson.sourced(JsonParts.object().add("moments", moments), validity.sources());
    }

    private static JsonObjectBuilder percentage(PercentageRule rule) {
        JsonObjectBuilder object =
                JsonParts.object().add("value", rule.percentage().toString());
        if (!rule.onlyWhen().isEmpty()) {
            object.add("onlyWhen", ShapeJson.write(rule.onlyWhen()));
        }
        return PolicyJson.sourced(object, rule.sources());
    }

    private static JsonObjectBuilder clause(Clause clause) {
        return PolicyJson.sourced(ShapeJson.write(clause.condition()), clause.sources());
    }
}
