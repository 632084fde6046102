package nl.tredewijzer.cli.report;

import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.PurchaseRule;

/** Parts of a policy in a few words. */
final class PolicyWords {

    private PolicyWords() {}

    static Bilingual of(PercentageRule rule) {
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

    static Bilingual of(EqualRegister equal) {
        return new Phrase(
                "{register}: als {grade}",
                "{register}: as {grade}",
                Map.of("register", equal.register(), "grade", equal.treatedAs()));
    }

    static Bilingual of(PurchaseRule rule) {
        return rule.ofInvoice()
                .<Bilingual>map(part -> new Phrase(
                        "{supplier}: {part} van de factuur zonder btw",
                        "{supplier}: {part} of the invoice without VAT",
                        Map.of("supplier", rule.supplier(), "part", part)))
                .orElse(rule.supplier());
    }

    static Bilingual of(Penalty penalty) {
        return new Phrase(
                "{times} maal wat niet is ingevuld",
                "{times} times what was not realised",
                Map.of("times", penalty.multiplier().toPlainString()));
    }
}
