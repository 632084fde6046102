package nl.tredewijzer.tender.document;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tredewijzer.tender.BilingualText;
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

/** Reads what a policy says beside the rules for grades: purchases, caps, penalty, other uses. */
final class FulfilmentReader {

    private static final int LONGEST = 500;

    private final SourceReader sources;
    private final Set<String> registers = new HashSet<>();
    private final Set<Grade> levels = new HashSet<>();
    private final Set<String> recognitions = new HashSet<>();
    private final Set<String> categories = new TreeSet<>();
    private final Set<String> capped = new HashSet<>();

    FulfilmentReader(SourceReader sources) {
        this.sources = sources;
    }

    /** What the document says, and what it does not say from the policy that it completes. */
    Optional<Fulfilment> fulfilment(Node policy, Fulfilment inherited) {
        List<PurchaseRule> own = policy.nodes("purchases").stream()
                .flatMap(node -> purchase(node).stream())
                .toList();
        List<PurchaseRule> purchases = policy.has("purchases") ? own : inherited.purchases();
        purchases.forEach(rule -> rule.category().ifPresent(categories::add));
        Optional<BuildingBlocks> blocks = policy.node("buildingBlocks")
                .flatMap(node -> BlocksReader.part(node, sources, categories))
                .or(inherited::blocks);
        blocks.ifPresent(
                table -> table.blocks().forEach(block -> block.category().ifPresent(categories::add)));
        List<Cap> caps = policy.nodes("caps").stream()
                .flatMap(node -> cap(node).stream())
                .toList();
        Optional<Penalty> penalty = policy.node("penalty").flatMap(this::penalty);
        return policy.tried(() -> new Fulfilment(
                purchases, policy.has("caps") ? caps : inherited.caps(), penalty.or(inherited::penalty), blocks));
    }

    /** As suppliers and registers are told apart: by their names, however they are capitalised. */
    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Optional<EqualRegister> equal(Node node) {
        Optional<String> register = node.required("register", node.text("register", LONGEST));
        Optional<Grade> treatedAs = node.required("treatedAs", node.grade("treatedAs"));
        node.once("register", register.map(FulfilmentReader::key), registers);
        List<String> keys = sources.required(node);
        return node.made(() -> new EqualRegister(register.orElseThrow(), treatedAs.orElseThrow(), keys));
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
        node.once("supplierLevel", level, levels);
        node.once("supplierRecognisedAs", recognised.map(FulfilmentReader::key), recognitions);
        Optional<PurchaseRule.Supplier> supplier = level.<PurchaseRule.Supplier>map(PurchaseRule.Certified::new)
                .or(() -> recognised.map(PurchaseRule.Recognised::new));
        Optional<Percentage> ofInvoice = node.percentage("ofInvoice");
        Optional<String> category = node.text("category", LONGEST);
        category.ifPresent(categories::add);
        List<String> keys = sources.required(node);
        Optional<BilingualText> note = SourceReader.note(node);
        return node.made(() -> new PurchaseRule(supplier.orElseThrow(), ofInvoice, category, keys, note));
    }

    private Optional<Cap> cap(Node node) {
        Optional<String> category = node.required("category", node.text("category", LONGEST));
        node.once("category", category, capped);
        category.filter(name -> !categories.contains(name)).ifPresent(name -> limitsNothing(node));
        Optional<Percentage> most = node.required("ofObligation", node.percentage("ofObligation"));
        List<String> keys = sources.required(node);
        return node.made(() -> new Cap(category.orElseThrow(), most.orElseThrow(), keys));
    }

    /** A cap of a category that nothing has: a typing error. */
    private void limitsNothing(Node cap) {
        String known = categories.isEmpty() ? "" : ": " + String.join(", ", categories);
        cap.wrong(
                "category",
                "is geen categorie van een inkoop of een bouwblok" + known,
                "is no category of a purchase or a building block" + known);
    }

    private Optional<Penalty> penalty(Node node) {
        Optional<BigDecimal> times = node.required("multiplier", node.factor("multiplier", Penalty.LARGEST));
        List<String> keys = sources.required(node);
        return node.made(() -> new Penalty(times.orElseThrow(), keys));
    }
}
