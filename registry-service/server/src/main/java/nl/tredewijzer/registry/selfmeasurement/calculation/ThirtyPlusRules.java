package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;

/**
 * What PSO 30+ asks.
 *
 * @param share of the workers, in percent
 * @param regularShare which part of that has a regular contract: 0.2 is one fifth
 * @param leastFte of the organisation, for {@code years}
 * @param secondedMonths after how many months somebody who is seconded counts
 * @param secondedHours from how many hours a week
 */
public record ThirtyPlusRules(
        BigDecimal share,
        BigDecimal regularShare,
        BigDecimal leastFte,
        int years,
        int secondedMonths,
        BigDecimal secondedHours,
        Source source) {}
