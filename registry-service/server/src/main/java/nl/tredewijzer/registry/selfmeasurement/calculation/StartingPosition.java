package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * From where somebody came into work.
 *
 * @param code its name in files and requests: {@code SW_INDICATED}
 * @param weight empty when no source gives it, so that whoever measures is asked
 * @param years for how many years from the day of entry somebody counts; empty when no source sets an end
 * @param endsWithSubsidy whether somebody counts as long as a wage-cost subsidy lasts
 */
public record StartingPosition(
        String code,
        Told name,
        Optional<BigDecimal> weight,
        Optional<Integer> years,
        boolean endsWithSubsidy,
        ThirtyPlusCounting thirtyPlus,
        Certainty certainty,
        Source source) {

    /** Whether people of a starting position count for PSO 30+. */
    public enum ThirtyPlusCounting {
        /** They do. */
        COUNTS,
        /** They do not. */
        COUNTS_NOT,
        /** Not by themselves: with an indication for the Banenafspraak they do. */
        NEEDS_INDICATION,
        /** No source says. */
        NOT_STATED
    }
}
