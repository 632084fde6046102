package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One or more people of the target group who are alike. No names, no numbers of persons: it is enough to count.
 *
 * @param number how many
 * @param fte of each of them
 * @param weight given by whoever measures, in place of that of the starting position
 * @param entered the day on which they came into work, where the years count
 * @param subsidyUntil the last day of the wage-cost subsidy, where it has one
 * @param secondedMonths for how long they have been seconded, if they are
 * @param jobsAgreement whether they are marked for the Banenafspraak
 */
public record Person(
        int number,
        Fraction fte,
        StartingPosition position,
        ContractType contract,
        Optional<BigDecimal> weight,
        Optional<LocalDate> entered,
        Optional<LocalDate> subsidyUntil,
        Optional<Integer> secondedMonths,
        boolean jobsAgreement) {

    /** @throws IllegalArgumentException if there are none of them, their fte is negative, or nobody gives a weight */
    public Person {
        if (number < 1 || fte.compareTo(Fraction.ZERO) < 0) {
            throw new IllegalArgumentException("People are counted from one, and their fte from zero");
        }
        if (weight.or(position::weight).filter(given -> given.signum() >= 0).isEmpty()) {
            throw new IllegalArgumentException("A starting position without a weight needs one, from zero up");
        }
    }

    /** Another number of people who are like these. */
    public Person numbering(int many) {
        return new Person(many, fte, position, contract, weight, entered, subsidyUntil, secondedMonths, jobsAgreement);
    }

    /** Whether they are there already on a day: who comes later does not count yet. */
    public boolean hasEntered(LocalDate day) {
        return entered.filter(day::isBefore).isEmpty();
    }

    /** Whether they count on a day. */
    boolean countsOn(LocalDate day) {
        return hasEntered(day) && !isOverOn(day);
    }

    /** Whether the time is over in which they count. */
    boolean isOverOn(LocalDate day) {
        return lastDay().filter(day::isAfter).isPresent();
    }

    /** The last day on which they count, where the years from their entry or the subsidy end. */
    Optional<LocalDate> lastDay() {
        Optional<LocalDate> years = position.years().flatMap(many -> entered.map(day -> day.plusYears(many)));
        Optional<LocalDate> subsidy = position.endsWithSubsidy() ? subsidyUntil : Optional.empty();
        return Stream.concat(years.stream(), subsidy.stream()).min(LocalDate::compareTo);
    }

    /** Their fte together. */
    public Fraction allFte() {
        return fte.times(Fraction.of(number));
    }

    /** Their fte together, as the starting position and the contract weigh. */
    Fraction weighted() {
        BigDecimal ofPosition = weight.or(position::weight).orElseThrow();
        return allFte().times(Fraction.of(ofPosition)).times(Fraction.of(contract.weight()));
    }
}
