package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.util.List;
import nl.tredewijzer.registry.selfmeasurement.calculation.Condition.Outcome;

/**
 * Whether the numbers of PSO 30+ are there. It says nothing of the qualitative demands.
 *
 * @param outcome met when all conditions are, not met when one is not, else unknown
 */
public record ThirtyPlusReading(Outcome outcome, List<Condition> conditions, Source source) {

    static ThirtyPlusReading of(List<Condition> conditions, Source source) {
        Outcome outcome = conditions.stream().anyMatch(one -> one.outcome() == Outcome.NOT_MET)
                ? Outcome.NOT_MET
                : conditions.stream().allMatch(one -> one.outcome() == Outcome.MET) ? Outcome.MET : Outcome.UNKNOWN;
        return new ThirtyPlusReading(outcome, List.copyOf(conditions), source);
    }
}
