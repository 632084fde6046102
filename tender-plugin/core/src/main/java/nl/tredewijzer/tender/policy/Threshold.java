package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.Money;

/**
 * The contract value from which the obligation applies (drempelbedrag).
 *
 * @param amount the value
 * @param edge what the source says of a contract of exactly this value
 * @param sources keys of the sources that say so, at least one
 */
public record Threshold(Money amount, Edge edge, List<String> sources) {

    /** What holds at exactly the amount, as the source words it. */
    public enum Edge {
        /** "over", "above", "more than": the obligation does not apply at the amount itself. */
        OVER,
        /** "from", "at least": it does. */
        FROM,
        /** The source names the amount only. */
        UNSTATED
    }

    /** On which side of the threshold a contract lies. */
    public enum Side {
        APPLIES,
        BELOW,
        UNDECIDED
    }

    /** @throws IllegalArgumentException if no source is named or the amount is zero */
    public Threshold {
        Objects.requireNonNull(edge, "edge");
        sources = List.copyOf(sources);
        if (sources.isEmpty() || amount.isZero()) {
            throw new IllegalArgumentException("A threshold is above zero and names its source: " + amount);
        }
    }

    /** On which side a contract of this value lies; exactly at the amount that is what the source says, if it does. */
    public Side sideOf(Money contractValue) {
        int order = contractValue.compareTo(amount);
        if (order != 0) {
            return order < 0 ? Side.BELOW : Side.APPLIES;
        }
        return switch (edge) {
            case OVER -> Side.BELOW;
            case FROM -> Side.APPLIES;
            case UNSTATED -> Side.UNDECIDED;
        };
    }
}
