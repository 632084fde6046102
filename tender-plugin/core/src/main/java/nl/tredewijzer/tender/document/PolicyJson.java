package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.Source;

/** A policy as JSON. */
public final class PolicyJson {

    private PolicyJson() {}

    /**
     * Reads a policy that inherits no other. Members that are not known are defects: a rule that is not understood must
     * not be passed over.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static Policy read(JsonValue document) {
        return read(document, id -> Optional.empty());
    }

    /**
     * Reads a policy, and completes it with the one that it inherits.
     *
     * @param policies finds a policy by its id, or by {@code id@version}
     * @throws DocumentRefused with everything that is wrong
     */
    public static Policy read(JsonValue document, Function<String, Optional<Policy>> policies) {
        return Node.read(document, node -> PolicyReader.policy(node, policies));
    }

    /** Writes the whole policy, so that it can be read without the one it inherits; decimals as text. */
    public static JsonObject write(Policy policy) {
        JsonObjectBuilder object = JsonParts.object()
                .add("id", policy.id())
                .add("version", policy.version())
                .add("title", text(policy.title()))
                .add("authority", policy.authority());
        policy.region().ifPresent(region -> object.add("region", region));
        if (!policy.members().isEmpty()) {
            object.add("members", Texts.array(policy.members()));
        }
        policy.inherits().ifPresent(id -> object.add("completedWith", id));
        JsonObjectBuilder inForce = JsonParts.object();
        policy.inForce().from().ifPresent(day -> inForce.add("from", day.toString()));
        policy.inForce().until().ifPresent(day -> inForce.add("until", day.toString()));
        object.add("inForce", inForce);
        policy.selection()
                .ifPresent(selection -> object.add(
                        "selectedBy",
                        sourced(JsonParts.object().add("by", selection.by().name()), selection.sources())));
        object.add("obligation", TermsJson.obligation(policy.obligation()));
        object.add("validity", TermsJson.validity(policy.validity()));
        list(object, "roles", policy.roles(), PolicyJson::role);
        policy.reach()
                .ifPresent(reach -> object.add(
                        "reach", sourced(JsonParts.object().add("of", reach.of().name()), reach.sources())));
        list(object, "rules", policy.rules(), PolicyJson::rule);
        list(object, "equalRegisters", policy.equalRegisters(), FulfilmentJson::equal);
        list(object, "criteria", policy.criteria(), FulfilmentJson::criterion);
        FulfilmentJson.write(policy.fulfilment(), object);
        list(object, "sources", policy.sources(), PolicyJson::source);
        return object.build();
    }

    private static JsonObjectBuilder role(RoleRule rule) {
        return sourced(
                JsonParts.object()
                        .add("role", rule.role().name())
                        .add("counts", rule.counts().name()),
                rule.sources());
    }

    private static JsonObjectBuilder rule(CreditRule rule) {
        JsonObjectBuilder object =
                JsonParts.object().add("level", rule.grade().toString()).add("effect", ShapeJson.write(rule.effect()));
        if (!rule.onlyWhen().isEmpty()) {
            object.add("onlyWhen", ShapeJson.write(rule.onlyWhen()));
        }
        sourced(object, rule.sources());
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

    static JsonObjectBuilder sourced(JsonObjectBuilder object, List<String> keys) {
        return object.add("sources", Texts.array(keys));
    }

    static <T> void list(JsonObjectBuilder object, String name, List<T> items, Function<T, JsonObjectBuilder> writing) {
        if (!items.isEmpty()) {
            JsonArrayBuilder array = JsonParts.array();
            items.forEach(item -> array.add(writing.apply(item)));
            object.add(name, array);
        }
    }

    static JsonObjectBuilder text(Bilingual text) {
        return JsonParts.object().add("nl", text.dutch()).add("en", text.english());
    }
}
