package nl.tredewijzer.registry.matching;

import java.util.Optional;

/** How much of two names corresponds, with each word counted by how rare it is. */
final class Coverage {

    private static final double NEXT_TO_NOTHING = 0.001;

    private final WordCounts counts;
    private double matched;
    private double added;
    private double dropped;
    private Optional<String> rarest = Optional.empty();

    Coverage(WordCounts counts) {
        this.counts = counts;
    }

    /** Counts a word of the registered name that corresponds. */
    void match(String word) {
        double weight = counts.rareness(word);
        matched += weight;
        if (rarest.isEmpty() || weight > counts.rareness(rarest.get())) {
            rarest = Optional.of(word);
        }
    }

    /** Counts the rareness of what does not correspond. */
    void leave(double rarenessAdded, double rarenessDropped) {
        added += rarenessAdded;
        dropped += rarenessDropped;
    }

    /** Which part of the longer of both corresponds; empty when all does. */
    Optional<Signal> share() {
        double share = matched / Math.max(NEXT_TO_NOTHING, matched + Math.max(added, dropped));
        return share < 0.5
                ? Optional.of(Signal.COVERED_BY_HALF)
                : share < 0.7
                        ? Optional.of(Signal.COVERED_MORE)
                        : share < 0.85
                                ? Optional.of(Signal.COVERED_MOSTLY)
                                : share < 0.999 ? Optional.of(Signal.COVERED_NEARLY) : Optional.empty();
    }

    /** From 0 for names that share nothing to 1 for names that share all, as the cosine of what they consist of. */
    double likeness() {
        return matched == 0 ? 0 : matched / Math.sqrt((matched + added) * (matched + dropped));
    }

    /** Whether no other organisation has the rarest of the words that correspond. */
    boolean isAlone() {
        return family().isEmpty();
    }

    /** How rare it is what corresponds. */
    Signal rareness() {
        return matched < 5
                ? Signal.RARENESS_LOW
                : matched < 8.5
                        ? Signal.RARENESS_MIDDLING
                        : matched < 13 ? Signal.RARENESS_HIGH : Signal.RARENESS_VERY_HIGH;
    }

    /** Sister companies share the word that tells them from all others: a word more or less may be one of them. */
    Optional<Signal> family() {
        int others = rarest.map(counts::organisationsWith).orElse(1) - 1;
        return others <= 0 ? Optional.empty() : Optional.of(others == 1 ? Signal.FAMILY_OF_TWO : Signal.FAMILY);
    }
}
