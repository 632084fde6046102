package nl.tredewijzer.tender.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.policy.Cap;
import nl.tredewijzer.tender.policy.Clause;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.Sourced;

/** Everything that a policy says, line by line, for whoever shows it. */
public final class PolicyItems {

    private final Policy policy;
    private final List<PolicyItem> items = new ArrayList<>();

    private PolicyItems(Policy policy) {
        this.policy = policy;
    }

    /** What it says of every level, of the obligation, of days and roles, and how the rest can be fulfilled. */
    public static List<PolicyItem> of(Policy policy) {
        PolicyItems all = new PolicyItems(policy);
        for (CreditRule rule : policy.rules()) {
            all.noted(rule.grade(), PolicyWords.of(rule), rule, rule.note());
        }
        all.obligation();
        all.certificates();
        all.others();
        return List.copyOf(all.items);
    }

    private void obligation() {
        ObligationTerms terms = policy.obligation();
        items.add(
                new PolicyItem(Labels.words("Grondslag", "Base"), terms.base(), terms.baseSources(), Optional.empty()));
        for (PercentageRule rule : terms.percentages()) {
            item("Percentage", "Percentage", PolicyWords.of(rule), rule);
        }
        for (Clause clause : terms.onlyWhen()) {
            item("Verplichting alleen bij", "Obligation only for", clause.condition(), clause);
        }
    }

    private void certificates() {
        item("Geldig op", "Valid on", PolicyWords.of(policy.validity()), policy.validity());
        policy.selection().ifPresent(day -> item("Versie naar de dag van", "Version by the day of", day.by(), day));
        for (RoleRule rule : policy.roles()) {
            item("Rol", "Role", PolicyWords.of(rule), rule);
        }
        policy.reach().ifPresent(reach -> item("Geldt voor", "Holds for", reach.of(), reach));
        for (EqualRegister equal : policy.equalRegisters()) {
            item("Gelijkgesteld", "Treated as equal", PolicyWords.of(equal), equal);
        }
        for (CriterionRule rule : policy.criteria()) {
            noted(Labels.words("Ook gebruikt als", "Also used as"), PolicyWords.of(rule), rule, rule.note());
        }
    }

    private void others() {
        Fulfilment fulfilment = policy.fulfilment();
        for (PurchaseRule rule : fulfilment.purchases()) {
            noted(Labels.words("Inkoop", "Purchases"), PolicyWords.of(rule), rule, rule.note());
        }
        for (Cap cap : fulfilment.caps()) {
            item("Ten hoogste", "At most", PolicyWords.of(cap), cap);
        }
        fulfilment.penalty().ifPresent(penalty -> item("Boete", "Penalty", PolicyWords.of(penalty), penalty));
        fulfilment.blocks().ifPresent(table -> item("Bouwblokken", "Building blocks", PolicyWords.of(table), table));
    }

    private void item(String dutch, String english, Bilingual says, Sourced part) {
        noted(Labels.words(dutch, english), says, part, Optional.empty());
    }

    private void noted(Bilingual about, Bilingual says, Sourced part, Optional<BilingualText> note) {
        items.add(new PolicyItem(about, says, part.sources(), note));
    }
}
