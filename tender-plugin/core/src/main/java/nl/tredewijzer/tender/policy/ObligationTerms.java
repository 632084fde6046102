package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Percentage;

/**
 * What a policy says of the obligation itself.
 *
 * @param base what the percentage is taken of
 * @param baseSources keys of the sources that say so, at least one
 * @param percentage the usual percentage, if a source states one; the tender documents go before it
 * @param threshold the contract value from which it applies, if a source states one
 */
public record ObligationTerms(
        ObligationBase base,
        List<String> baseSources,
        Optional<UsualPercentage> percentage,
        Optional<Threshold> threshold) {

    /** @throws IllegalArgumentException if the base has no source */
    public ObligationTerms {
        Objects.requireNonNull(base, "base");
        baseSources = List.copyOf(baseSources);
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(threshold, "threshold");
        if (baseSources.isEmpty()) {
            throw new IllegalArgumentException("The base of an obligation names its source");
        }
    }

    /** A percentage, and keys of the sources that state it, at least one. */
    public record UsualPercentage(Percentage percentage, List<String> sources) {
        public UsualPercentage {
            Objects.requireNonNull(percentage, "percentage");
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("A percentage names its source");
            }
        }
    }
}
