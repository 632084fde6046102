package nl.tredewijzer.tender.document;

import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Cap;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.PurchaseRule;

/** What a policy says beside the rules for grades, as JSON. */
final class FulfilmentJson {

    private FulfilmentJson() {}

    static void write(Fulfilment fulfilment, JsonObjectBuilder policy) {
        PolicyJson.list(policy, "purchases", fulfilment.purchases(), FulfilmentJson::purchase);
        PolicyJson.list(policy, "caps", fulfilment.caps(), FulfilmentJson::cap);
        fulfilment
                .penalty()
                .ifPresent(penalty -> policy.add(
                        "penalty",
                        PolicyJson.sourced(
                                JsonParts.object()
                                        .add("multiplier", penalty.multiplier().toPlainString()),
                                penalty.sources())));
        fulfilment.blocks().ifPresent(blocks -> policy.add("buildingBlocks", blocks(blocks)));
    }

    static JsonObjectBuilder equal(EqualRegister equal) {
        return PolicyJson.sourced(
                JsonParts.object()
                        .add("register", equal.register())
                        .add("treatedAs", equal.treatedAs().toString()),
                equal.sources());
    }

    static JsonObjectBuilder criterion(CriterionRule rule) {
        JsonObjectBuilder object = ShapeJson.write(rule.criterion());
        if (!rule.onlyWhen().isEmpty()) {
            object.add("onlyWhen", ShapeJson.write(rule.onlyWhen()));
        }
        PolicyJson.sourced(object, rule.sources());
        rule.note().ifPresent(note -> object.add("note", PolicyJson.text(note)));
        return object;
    }

    private static JsonObjectBuilder purchase(PurchaseRule rule) {
        JsonObjectBuilder object = JsonParts.object();
        if (rule.supplier() instanceof PurchaseRule.Certified certified) {
            object.add("supplierLevel", certified.grade().toString());
        } else if (rule.supplier() instanceof PurchaseRule.Recognised recognised) {
            object.add("supplierRecognisedAs", recognised.as());
        }
        rule.ofInvoice().ifPresent(part -> object.add("ofInvoice", part.toString()));
        rule.category().ifPresent(category -> object.add("category", category));
        PolicyJson.sourced(object, rule.sources());
        rule.note().ifPresent(note -> object.add("note", PolicyJson.text(note)));
        return object;
    }

    private static JsonObjectBuilder cap(Cap cap) {
        return PolicyJson.sourced(
                JsonParts.object()
                        .add("category", cap.category())
                        .add("ofObligation", cap.ofObligation().toString()),
                cap.sources());
    }

    private static JsonObjectBuilder blocks(BuildingBlocks table) {
        JsonObjectBuilder object =
                JsonParts.object().add("edition", table.edition()).add("basis", table.basis());
        PolicyJson.list(object, "blocks", table.blocks(), FulfilmentJson::block);
        return PolicyJson.sourced(object, table.sources());
    }

    private static JsonObjectBuilder block(BuildingBlocks.Block block) {
        JsonObjectBuilder object = JsonParts.object()
                .add("name", block.name())
                .add("value", block.value().toString())
                .add("per", block.per().name());
        block.category().ifPresent(category -> object.add("category", category));
        return object;
    }
}
