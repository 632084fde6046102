package nl.tredewijzer.tender.wording;

import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.PurchaseRule;

/** Parts of a policy in a few words. */
public final class PolicyWords {

    private PolicyWords() {}

    /** The percentage, and when it holds. */
    public static Bilingual of(PercentageRule rule) {
        if (rule.onlyWhen().isEmpty()) {
            return Labels.of(rule.percentage());
        }
        return new Phrase(
                "{percentage} bij {condition}",
                "{percentage} for {condition}",
                Map.of(
                        "percentage",
                        rule.percentage(),
                        "condition",
                        rule.onlyWhen().get(0)));
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
}
