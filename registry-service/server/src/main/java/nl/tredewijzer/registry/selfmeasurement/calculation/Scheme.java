package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;

/**
 * All numbers and conditions of one version of the handbook.
 *
 * @param inForceFrom applications from this day on are measured by it
 * @param inForceSource where that was read
 * @param fullTimeWeek hours of one fte, unless a collective agreement says otherwise
 * @param mostIndirect which part of the total contribution may be indirect: 0.8 is four fifths
 * @param rules what the calculation does, step by step
 */
public record Scheme(
        SchemeVersion handbook,
        LocalDate inForceFrom,
        Source inForceSource,
        NormTable norms,
        List<StartingPosition> positions,
        List<ContractType> contracts,
        BigDecimal fullTimeWeek,
        BigDecimal mostIndirect,
        ThirtyPlusRules thirtyPlus,
        List<Rule> rules,
        List<ChecklistItem> checklist) {

    public Scheme {
        positions = List.copyOf(positions);
        contracts = List.copyOf(contracts);
        rules = List.copyOf(rules);
        checklist = List.copyOf(checklist);
    }

    /** The levels that numbers decide, lowest first: an Aspirant status is an intention, not a number. */
    public List<PerformanceLevel> measuredLevels() {
        return Arrays.stream(PerformanceLevel.values())
                .filter(level -> level != PerformanceLevel.ASPIRANT && handbook.knows(level))
                .toList();
    }

    /** The starting position of this code. */
    public Optional<StartingPosition> position(String code) {
        return positions.stream()
                .filter(position -> position.code().equals(code))
                .findFirst();
    }

    /** The type of contract of this code. */
    public Optional<ContractType> contract(String code) {
        return contracts.stream()
                .filter(contract -> contract.code().equals(code))
                .findFirst();
    }

    /** What fits a level. */
    public List<ChecklistItem> checklistOf(PerformanceLevel level) {
        return checklist.stream().filter(item -> item.levels().contains(level)).toList();
    }
}
