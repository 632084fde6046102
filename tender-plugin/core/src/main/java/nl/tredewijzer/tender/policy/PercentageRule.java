package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.Percentage;

/**
 * A social return percentage, and when it holds.
 *
 * @param percentage the percentage
 * @param onlyWhen what the contract has to satisfy; nothing: always
 * @param sources keys of the sources that state it, at least one
 */
public record PercentageRule(Percentage percentage, List<Condition> onlyWhen, List<String> sources) implements Sourced {

    /** @throws IllegalArgumentException if no source is named */
    public PercentageRule {
        Objects.requireNonNull(percentage, "percentage");
        onlyWhen = List.copyOf(onlyWhen);
        sources = Sourced.required("percentage", sources);
    }
}
