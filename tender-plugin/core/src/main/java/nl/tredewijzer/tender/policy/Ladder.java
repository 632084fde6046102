package nl.tredewijzer.tender.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Described;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/** Where a policy gives a higher grade less than a lower one: it may, but more often somebody made a typing error. */
public final class Ladder {

    /** A small and a large contract. What rules yield crosses at most once in between, so that the ends tell it. */
    private static final List<BigDecimal> BASES = List.of(BigDecimal.valueOf(10_000), BigDecimal.valueOf(10_000_000));

    /** A low and a high obligation, whatever the policy says of it, for the tender may state another. */
    private static final List<Percentage> PERCENTAGES = List.of(Percentage.of("2"), Percentage.of("10"));

    private Ladder() {}

    /** Something that yields less than something lower does, in some contract at least. */
    public record Step(Bilingual high, Bilingual low) implements Bilingual {

        @Override
        public String dutch() {
            return sentence().dutch();
        }

        @Override
        public String english() {
            return sentence().english();
        }

        private Phrase sentence() {
            return new Phrase(
                    "{high} kan minder opleveren dan {low}; klopt dat?",
                    "{high} may yield less than {low}; is that right?",
                    Map.of("high", high, "low", low));
        }
    }

    /** Every grade, and every level of a supplier, that yields less than the one before it that yields something. */
    public static List<Step> steps(Policy policy) {
        List<Step> down = new ArrayList<>();
        certificates(policy, down);
        purchases(policy, down);
        return down;
    }

    private static void certificates(Policy policy, List<Step> down) {
        List<Percentage> percentages = new ArrayList<>(PERCENTAGES);
        policy.obligation().percentages().forEach(rule -> percentages.add(rule.percentage()));
        Optional<CreditRule> before = Optional.empty();
        for (CreditRule named : policy.rules()) {
            CreditRule rule = policy.effectiveRuleFor(named.grade());
            if (rule.effect().settling() == Settling.ASKS) {
                continue;
            }
            if (before.filter(lower -> isLess(rule, lower, percentages)).isPresent()) {
                down.add(new Step(named.grade(), before.get().grade()));
            }
            before = Optional.of(rule);
        }
    }

    private static void purchases(Policy policy, List<Step> down) {
        Optional<PurchaseRule> before = Optional.empty();
        for (Grade grade : Grade.all()) {
            Optional<PurchaseRule> rule = policy.fulfilment().purchasesFrom(grade);
            if (rule.isEmpty() || rule.get().ofInvoice().isEmpty()) {
                continue;
            }
            if (before.filter(lower -> isLess(rule.get(), lower)).isPresent()) {
                down.add(new Step(supplier(rule.get()), supplier(before.get())));
            }
            before = rule;
        }
    }

    private static Bilingual supplier(PurchaseRule rule) {
        Grade grade = ((PurchaseRule.Certified) rule.supplier()).grade();
        return new Described(rule.supplier(), "supplier " + grade);
    }

    private static boolean isLess(PurchaseRule high, PurchaseRule low) {
        return high.ofInvoice().orElseThrow().compareTo(low.ofInvoice().orElseThrow()) < 0;
    }

    /** A rule that only holds on a condition of its own yields nothing where the condition is not met. */
    private static boolean isLess(CreditRule high, CreditRule low, List<Percentage> percentages) {
        boolean onConditionOfItsOwn = !low.onlyWhen().containsAll(high.onlyWhen());
        for (BigDecimal base : BASES) {
            for (Percentage percentage : percentages) {
                BigDecimal obligation = percentage.of(base);
                BigDecimal least = onConditionOfItsOwn ? BigDecimal.ZERO : creditOf(high, base, obligation);
                if (least.compareTo(creditOf(low, base, obligation)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigDecimal creditOf(CreditRule rule, BigDecimal base, BigDecimal obligation) {
        return rule.effect().creditOf(base, obligation).orElseThrow();
    }
}
