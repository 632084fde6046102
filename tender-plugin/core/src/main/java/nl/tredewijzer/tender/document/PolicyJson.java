package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;

/** A policy as JSON. */
public final class PolicyJson {

    private PolicyJson() {}

    /**
     * Reads a policy. Members that are not known are defects: a rule that is not understood must not be passed over.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static Policy read(JsonValue document) {
        return Node.read(document, PolicyReader::policy);
    }

    /** Writes what {@link #read(JsonValue)} reads, decimals as text. */
    public static JsonObject write(Policy policy) {
        JsonObjectBuilder object = JsonParts.object()
                .add("id", policy.id())
                .add("version", policy.version())
                .add("title", text(policy.title()))
                .add("authority", policy.authority());
        policy.region().ifPresent(region -> object.add("region", region));
        if (!policy.members().isEmpty()) {
            object.add("members", texts(policy.members()));
        }
        JsonObjectBuilder inForce = JsonParts.object();
        policy.inForce().from().ifPresent(day -> inForce.add("from", day.toString()));
        policy.inForce().until().ifPresent(day -> inForce.add("until", day.toString()));
        JsonArrayBuilder moments = JsonParts.array();
        policy.validity().moments().forEach(moment -> moments.add(moment.name()));
        JsonArrayBuilder rules = JsonParts.array();
        policy.rules().forEach(rule -> rules.add(rule(rule)));
        JsonArrayBuilder sources = JsonParts.array();
        policy.sources().forEach(source -> sources.add(source(source)));
        return object.add("inForce", inForce)
                .add("obligation", obligation(policy.obligation()))
                .add(
                        "validity",
                        JsonParts.object()
                                .add("moments", moments)
                                .add("sources", texts(policy.validity().sources())))
                .add("rules", rules)
                .add("sources", sources)
                .build();
    }

    private static JsonObjectBuilder obligation(ObligationTerms terms) {
        JsonObjectBuilder object = JsonParts.object()
                .add(
                        "base",
                        JsonParts.object().add("of", terms.base().name()).add("sources", texts(terms.baseSources())));
        terms.percentage()
                .ifPresent(usual -> object.add(
                        "percentage",
                        JsonParts.object()
                                .add("value", usual.percentage().toString())
                                .add("sources", texts(usual.sources()))));
        terms.threshold()
                .ifPresent(threshold -> object.add(
                        "threshold",
                        JsonParts.object()
                                .add("amount", threshold.amount().toString())
                                .add("edge", threshold.edge().name())
                                .add("sources", texts(threshold.sources()))));
        return object;
    }

    private static JsonObjectBuilder rule(CreditRule rule) {
        JsonObjectBuilder effect = JsonParts.object().add("kind", rule.effect().kind());
        if (rule.effect() instanceof Effect.PercentageReduction reduction) {
            effect.add("percentage", reduction.percentage().toString());
        }
        JsonObjectBuilder object =
                JsonParts.object().add("level", rule.grade().level().name());
        if (rule.grade().thirtyPlus()) {
            object.add("thirtyPlus", true);
        }
        object.add("effect", effect).add("sources", texts(rule.sources()));
        rule.note().ifPresent(note -> object.add("note", text(note)));
        return object;
    }

    private static JsonObjectBuilder source(Source source) {
        JsonObjectBuilder object = JsonParts.object().add("key", source.key()).add("title", source.title());
        source.address().ifPresent(address -> object.add("address", address.toString()));
        source.published().ifPresent(day -> object.add("published", day.toString()));
        object.add("excerpt", source.excerpt())
                .add("readOn", source.readOn().toString())
                .add("certainty", source.certainty().name());
        source.note().ifPresent(note -> object.add("note", text(note)));
        return object;
    }

    private static JsonObjectBuilder text(Bilingual text) {
        return JsonParts.object().add("nl", text.dutch()).add("en", text.english());
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Texts.array(texts);
    }
}
