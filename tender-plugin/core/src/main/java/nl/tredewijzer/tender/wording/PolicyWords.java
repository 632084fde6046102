package nl.tredewijzer.tender.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Cap;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValidityMoments;

/** Parts of a policy in a few words. */
public final class PolicyWords {

    private PolicyWords() {}

    /** What a certificate of the grade does, and when. */
    public static Bilingual of(CreditRule rule) {
        return onlyWhen(rule.effect(), rule.onlyWhen());
    }

    /** The use, and when it holds. */
    public static Bilingual of(CriterionRule rule) {
        return onlyWhen(rule.criterion(), rule.onlyWhen());
    }

    /** The percentage, and when it holds. */
    public static Bilingual of(PercentageRule rule) {
        return onlyWhen(Labels.of(rule.percentage()), rule.onlyWhen());
    }

    /** The days on which a certificate has to be valid. */
    public static Bilingual of(ValidityMoments validity) {
        return joined(validity.moments());
    }

    /** The role, and how the certificate of who has it counts. */
    public static Bilingual of(RoleRule rule) {
        return new Phrase("{role} {counts}", "{role} {counts}", Map.of("role", rule.role(), "counts", rule.counts()));
    }

    /** The category, and how much of the obligation it fills at most. */
    public static Bilingual of(Cap cap) {
        return new Phrase(
                "{category}: {part} van de verplichting",
                "{category}: {part} of the obligation",
                Map.of("category", cap.category(), "part", cap.ofObligation()));
    }

    /** Which table it is, and what its values are for. */
    public static Bilingual of(BuildingBlocks table) {
        return new Phrase(
                "{edition}; {basis}", "{edition}; {basis}", Map.of("edition", table.edition(), "basis", table.basis()));
    }

    /** The effort, and what it is worth. */
    public static Bilingual of(BuildingBlocks.Block block) {
        return new Phrase(
                "{name}: {value} per {per}",
                "{name}: {value} per {per}",
                Map.of("name", block.name(), "value", block.value(), "per", block.per()));
    }

    /** The register, and as what it counts. */
    public static Bilingual of(EqualRegister equal) {
        return new Phrase(
                "{register}: als {grade}",
                "{register}: as {grade}",
                Map.of("register", equal.register(), "grade", equal.treatedAs()));
    }

    /** The supplier, and which part of its invoice counts. */
    public static Bilingual of(PurchaseRule rule) {
        return rule.ofInvoice()
                .<Bilingual>map(part -> new Phrase(
                        "{supplier}: {part} van de factuur zonder btw",
                        "{supplier}: {part} of the invoice without VAT",
                        Map.of("supplier", rule.supplier(), "part", part)))
                .orElse(rule.supplier());
    }

    /** How many times what was not realised. */
    public static Bilingual of(Penalty penalty) {
        return new Phrase(
                "{times} maal wat niet is ingevuld",
                "{times} times what was not realised",
                Map.of("times", penalty.multiplier().toPlainString()));
    }

    private static Bilingual onlyWhen(Bilingual says, List<Condition> conditions) {
        return conditions.isEmpty()
                ? says
                : new Phrase(
                        "{says}, alleen bij {conditions}",
                        "{says}, only for {conditions}",
                        Map.of("says", says, "conditions", joined(conditions)));
    }

    private static Bilingual joined(List<? extends Bilingual> parts) {
        return Labels.words(
                parts.stream().map(Bilingual::dutch).collect(Collectors.joining(", ")),
                parts.stream().map(Bilingual::english).collect(Collectors.joining(", ")));
    }
}
