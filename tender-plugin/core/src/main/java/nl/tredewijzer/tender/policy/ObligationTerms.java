package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a policy says of the obligation itself.
 *
 * @param base what the percentage is taken of
 * @param baseSources keys of the sources that say so; none where no source states the base
 * @param percentages the percentages that sources state, the first that holds counts; the tender goes before them
 * @param onlyWhen what a contract has to satisfy for the obligation to apply
 */
public record ObligationTerms(
        ObligationBase base, List<String> baseSources, List<PercentageRule> percentages, List<Clause> onlyWhen) {

    /** A policy that says nothing of the obligation. */
    public static final ObligationTerms UNSTATED =
            new ObligationTerms(ObligationBase.UNSTATED, List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException if a base has no source, or a percentage cannot be reached */
    public ObligationTerms {
        Objects.requireNonNull(base, "base");
        baseSources = List.copyOf(baseSources);
        percentages = List.copyOf(percentages);
        onlyWhen = List.copyOf(onlyWhen);
        if (baseSources.isEmpty() != (base == ObligationBase.UNSTATED)) {
            throw new IllegalArgumentException("The base of an obligation names its source");
        }
        for (int i = 0; i < percentages.size() - 1; i++) {
            if (percentages.get(i).onlyWhen().isEmpty()) {
                throw new IllegalArgumentException("A percentage without a condition stands last");
            }
        }
    }

    /** The usual percentage: the one without a condition. */
    public Optional<PercentageRule> percentage() {
        return percentages.stream().filter(rule -> rule.onlyWhen().isEmpty()).findFirst();
    }

    /** The contract value from which the obligation applies, where a source states one. */
    public Optional<Clause> threshold() {
        return onlyWhen.stream()
                .filter(clause -> clause.condition() instanceof Condition.ContractValue)
                .findFirst();
    }
}
