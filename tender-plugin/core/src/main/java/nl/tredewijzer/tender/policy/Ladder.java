package nl.tredewijzer.tender.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;

/** Where a policy gives a higher grade less than a lower one: it may, but more often somebody made a typing error. */
public final class Ladder {

    /** A small and a large contract at 5 %: fixed sums and parts cross somewhere in between. */
    private static final List<BigDecimal> BASES = List.of(BigDecimal.valueOf(10_000), BigDecimal.valueOf(10_000_000));

    private static final BigDecimal USUAL = new BigDecimal("0.05");

    private Ladder() {}

    /** A sentence for every grade that yields less than the one before it that yields something. */
    public static List<Bilingual> steps(Policy policy) {
        List<Bilingual> down = new ArrayList<>();
        Optional<CreditRule> before = Optional.empty();
        for (CreditRule named : policy.rules()) {
            CreditRule rule = policy.effectiveRuleFor(named.grade());
            if (rule.effect().settling() == Settling.ASKS) {
                continue;
            }
            if (before.isPresent() && isLess(rule.effect(), before.get().effect())) {
                down.add(new Phrase(
                        "{high} levert minder op dan {low}; klopt dat?",
                        "{high} yields less than {low}; is that right?",
                        Map.of("high", named.grade(), "low", before.get().grade())));
            }
            before = Optional.of(rule);
        }
        return down;
    }

    private static boolean isLess(Effect high, Effect low) {
        return BASES.stream().anyMatch(base -> creditOf(high, base).compareTo(creditOf(low, base)) < 0);
    }

    private static BigDecimal creditOf(Effect effect, BigDecimal base) {
        return effect.creditOf(base, base.multiply(USUAL)).orElseThrow();
    }
}
