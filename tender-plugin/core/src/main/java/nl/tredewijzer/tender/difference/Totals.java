package nl.tredewijzer.tender.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tredewijzer.tender.crediting.BidderEvaluation;

/**
 * All that the answer for one bidder comes to.
 *
 * @param whole for all of it
 * @param lots lot by lot, where it was reckoned so
 */
record Totals(Figures whole, Map<String, Figures> lots) {

    static Totals of(BidderEvaluation answer) {
        Map<String, Figures> lots = new TreeMap<>();
        answer.lots().forEach(lot -> lots.put(lot.lot(), Figures.of(lot)));
        return new Totals(Figures.of(answer), lots);
    }

    /** The lots that differ, by their identifiers. */
    List<LotChange> lotsChangedTo(Totals later) {
        List<LotChange> changes = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(lots.keySet());
        ids.addAll(later.lots.keySet());
        for (String id : ids) {
            Optional<Figures> before = Optional.ofNullable(lots.get(id));
            Optional<Figures> after = Optional.ofNullable(later.lots.get(id));
            if (!before.equals(after)) {
                changes.add(new LotChange(id, before, after));
            }
        }
        return changes;
    }
}
