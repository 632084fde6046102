package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.Bidder;

/**
 * For which lot something that a bidder realised counts. A bidder that stands in the list more than once, for different
 * lots, realised it once: it counts in the entry for its lot, and where no lot is named that is asked.
 */
final class LotOfFact {

    private final CreditingInput input;
    private final Map<String, List<Bidder>> entries;

    LotOfFact(CreditingInput input) {
        this.input = input;
        boolean nothing = input.dossier().purchases().isEmpty()
                && input.dossier().efforts().isEmpty();
        this.entries = nothing
                ? Map.of()
                : input.bidders().stream().collect(Collectors.groupingBy(bidder -> KnownFacts.key(bidder.key())));
    }

    /**
     * Whether a fact counts in this entry, for this lot of it or for the whole; adds what is asked where it counts nowhere
     * yet.
     */
    boolean isHere(Optional<String> of, Bidder entry, Optional<String> lot, List<Remark> questions) {
        if (of.isEmpty()) {
            boolean undivided = entry.lots().size() < 2 || lot.isEmpty();
            return undivided && !isDividedOverEntries(entry) || ask(Remark.of(Code.LOT_OF_FACT_MISSING), questions);
        }
        if (isBidOn(of.get(), entry)) {
            return lot.isEmpty() || of.get().equalsIgnoreCase(lot.get());
        }
        boolean elsewhere = entriesLike(entry).stream().anyMatch(other -> isBidOn(of.get(), other));
        return !elsewhere && ask(Remark.of(Code.LOT_OF_FACT_UNKNOWN, "lot", of.get()), questions);
    }

    private boolean isDividedOverEntries(Bidder entry) {
        return entriesLike(entry).stream()
                .flatMap(other -> other.lots().stream())
                .anyMatch(lot -> !isBidOn(lot, entry));
    }

    private List<Bidder> entriesLike(Bidder entry) {
        return entries.get(KnownFacts.key(entry.key()));
    }

    /** Who names no lots bids on all of them. */
    private boolean isBidOn(String lot, Bidder entry) {
        return entry.lots().isEmpty()
                ? input.tender().lots().isEmpty() || input.tender().lot(lot).isPresent()
                : entry.lots().stream().anyMatch(lot::equalsIgnoreCase);
    }

    /** Asks it once; until it is answered the fact is not here. */
    private static boolean ask(Remark question, List<Remark> questions) {
        if (!questions.contains(question)) {
            questions.add(question);
        }
        return false;
    }
}
