package nl.tredewijzer.tender.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.CreditingInput;

/**
 * Finds which changed input an answer owes its change to. First: which one alone, put into the earlier run, gives the
 * later answer. If none does: without which ones the later answer would not be what it is.
 */
final class Attribution {

    private final List<Cause> changed = new ArrayList<>();
    private final Map<Cause, Map<BidderKey, Totals>> alone = new EnumMap<>(Cause.class);
    private final Map<Cause, Map<BidderKey, Totals>> without = new EnumMap<>(Cause.class);
    private final CreditingInput before;
    private final CreditingInput after;

    Attribution(CreditingInput before, CreditingInput after) {
        this.before = before;
        this.after = after;
        for (Cause cause : Cause.values()) {
            if (cause.differs(before, after)) {
                changed.add(cause);
            }
        }
    }

    Causes of(BidderKey bidder, Totals later) {
        if (changed.size() == 1) {
            return new Causes(changed, false);
        }
        List<Cause> sufficient = changed.stream()
                .filter(cause -> later.equals(alone(cause).get(bidder)))
                .toList();
        if (!sufficient.isEmpty()) {
            return new Causes(sufficient, false);
        }
        List<Cause> necessary = changed.stream()
                .filter(cause -> !later.equals(without(cause).get(bidder)))
                .toList();
        return new Causes(necessary.isEmpty() ? changed : necessary, true);
    }

    private Map<BidderKey, Totals> alone(Cause cause) {
        return alone.computeIfAbsent(cause, one -> figures(one.taken(after, before)));
    }

    private Map<BidderKey, Totals> without(Cause cause) {
        return without.computeIfAbsent(cause, one -> figures(one.taken(before, after)));
    }

    private static Map<BidderKey, Totals> figures(CreditingInput inputs) {
        List<BidderEvaluation> answers = inputs.evaluate().answers();
        Map<BidderKey, Totals> figures = new TreeMap<>();
        BidderKey.places(inputs.bidders()).forEach((key, place) -> figures.put(key, Totals.of(answers.get(place))));
        return figures;
    }
}
