package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * An organisation in numbers.
 *
 * @param on the day on which is measured: who counts depends on it
 * @param fte all who work there
 * @param fullTimeWeek hours of one fte
 * @param workers how many people work there, for PSO 30+
 * @param ownKvkNumber whether it has one, if that was answered
 * @param sizeForAYear whether it was large enough for as long as PSO 30+ asks, if that was answered
 * @param givenNorms norms that whoever measures gave, in percent, for this size
 */
public record Situation(
        LocalDate on,
        Fraction fte,
        Fraction fullTimeWeek,
        Optional<Integer> workers,
        Optional<Boolean> ownKvkNumber,
        Optional<Boolean> sizeForAYear,
        List<Person> people,
        List<Purchase> purchases,
        Map<PerformanceLevel, BigDecimal> givenNorms) {

    /** @throws IllegalArgumentException if nobody works there */
    public Situation {
        if (fte.compareTo(Fraction.ZERO) <= 0 || fullTimeWeek.compareTo(Fraction.ZERO) <= 0) {
            throw new IllegalArgumentException("An organisation has more than 0 fte, and a week more than 0 hours");
        }
        people = List.copyOf(people);
        purchases = List.copyOf(purchases);
        givenNorms = Map.copyOf(givenNorms);
    }

    /**
     * The same with more.
     *
     * @param grows whether the people come on top of those who work there as soon as they enter, or were there already
     */
    public Situation with(List<Person> morePeople, List<Purchase> morePurchases, boolean grows) {
        List<Person> hired = morePeople.stream()
                .filter(person -> grows && person.hasEntered(on))
                .toList();
        Fraction added = hired.stream().map(Person::allFte).reduce(Fraction.ZERO, Fraction::plus);
        int heads = hired.stream().mapToInt(Person::number).sum();
        return new Situation(
                on,
                fte.plus(added),
                fullTimeWeek,
                workers.map(count -> count + heads),
                ownKvkNumber,
                sizeForAYear,
                Stream.concat(people.stream(), morePeople.stream()).toList(),
                Stream.concat(purchases.stream(), morePurchases.stream()).toList(),
                givenNorms);
    }

    /** Those who count on the day. */
    List<Person> counted() {
        return people.stream().filter(person -> person.countsOn(on)).toList();
    }

    /** Those who are there on the day, whether they count or not. */
    List<Person> present() {
        return people.stream().filter(person -> person.hasEntered(on)).toList();
    }

    /** The hours of a week that these work, each of them. */
    Fraction hours(Person person) {
        return person.fte().times(fullTimeWeek);
    }
}
