package nl.tredewijzer.tender.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Cap;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.Criterion;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.policy.Source;

/** Reads what a policy says beside the rules for grades: purchases, caps, penalty, building blocks, other uses. */
final class FulfilmentReader {

    private static final int LONGEST = 500;

    private final SourceReader sources;

    FulfilmentReader(SourceReader sources) {
        this.sources = sources;
    }

    /** What the document says, and what it does not say from the policy that it completes. */
    Optional<Fulfilment> fulfilment(Node policy, Fulfilment inherited) {
        List<PurchaseRule> purchases = policy.nodes("purchases").stream()
                .flatMap(node -> purchase(node).stream())
                .toList();
        List<Cap> caps = policy.nodes("caps").stream()
                .flatMap(node -> cap(node).stream())
                .toList();
        Optional<Penalty> penalty = policy.node("penalty").flatMap(this::penalty);
        Optional<BuildingBlocks> blocks = policy.node("buildingBlocks").flatMap(this::blocks);
        return policy.tried(() -> new Fulfilment(
                policy.has("purchases") ? purchases : inherited.purchases(),
                policy.has("caps") ? caps : inherited.caps(),
                penalty.or(inherited::penalty),
                blocks.or(inherited::blocks)));
    }

    Optional<EqualRegister> equal(Node node) {
        String register = node.requiredText("register", LONGEST);
        Optional<Grade> treatedAs = node.required("treatedAs", node.grade("treatedAs"));
        List<String> keys = sources.required(node);
        return node.made(() -> new EqualRegister(register, treatedAs.orElseThrow(), keys));
    }

    Optional<CriterionRule> criterion(Node node) {
        Optional<Criterion> criterion = ShapeReader.criterion(node);
        List<Condition> onlyWhen = ShapeReader.conditions(node.nodes("onlyWhen"));
        List<String> keys = sources.required(node);
        Optional<BilingualText> note = SourceReader.note(node);
        return node.made(() -> new CriterionRule(criterion.orElseThrow(), onlyWhen, keys, note));
    }

    private Optional<PurchaseRule> purchase(Node node) {
        Optional<Grade> level = node.grade("supplierLevel");
        Optional<String> recognised = node.text("supplierRecognisedAs", LONGEST);
        if (node.has("supplierLevel") == node.has("supplierRecognisedAs")) {
            node.wrong(
                    "supplierLevel",
                    "of supplierRecognisedAs staat er, één van beide",
                    "or supplierRecognisedAs is given, one of the two");
        }
        Optional<PurchaseRule.Supplier> supplier = level.<PurchaseRule.Supplier>map(PurchaseRule.Certified::new)
                .or(() -> recognised.map(PurchaseRule.Recognised::new));
        Optional<Percentage> ofInvoice = node.percentage("ofInvoice");
        Optional<String> category = node.text("category", LONGEST);
        List<String> keys = sources.required(node);
        Optional<BilingualText> note = SourceReader.note(node);
        return node.made(() -> new PurchaseRule(supplier.orElseThrow(), ofInvoice, category, keys, note));
    }

    private Optional<Cap> cap(Node node) {
        String category = node.requiredText("category", LONGEST);
        Optional<Percentage> most = node.required("ofObligation", node.percentage("ofObligation"));
        List<String> keys = sources.required(node);
        return node.made(() -> new Cap(category, most.orElseThrow(), keys));
    }

    private Optional<Penalty> penalty(Node node) {
        Optional<BigDecimal> times = node.required("multiplier", node.factor("multiplier", Penalty.LARGEST));
        List<String> keys = sources.required(node);
        return node.made(() -> new Penalty(times.orElseThrow(), keys));
    }

    /** A table that stands by itself and rests on all the sources that are with it. */
    Optional<BuildingBlocks> alone(Node node) {
        return table(node, sources.all().stream().map(Source::key).toList());
    }

    private Optional<BuildingBlocks> blocks(Node node) {
        Optional<BuildingBlocks> table = table(node, sources.required(node));
        node.nothingElse();
        return table;
    }

    private static Optional<BuildingBlocks> table(Node node, List<String> keys) {
        String edition = node.requiredText("edition", LONGEST);
        String basis = node.requiredText("basis", LONGEST);
        List<BuildingBlocks.Block> blocks = node.nodes("blocks").stream()
                .flatMap(child -> block(child).stream())
                .toList();
        node.required("blocks", Optional.empty());
        return node.tried(() -> new BuildingBlocks(edition, basis, blocks, keys));
    }

    private static Optional<BuildingBlocks.Block> block(Node node) {
        String name = node.requiredText("name", LONGEST);
        Optional<Money> value = node.required("value", node.money("value"));
        Optional<BuildingBlocks.Per> per = node.required("per", node.constant("per", BuildingBlocks.Per.class));
        Optional<String> category = node.text("category", LONGEST);
        return node.made(() -> new BuildingBlocks.Block(name, value.orElseThrow(), per.orElseThrow(), category));
    }
}
