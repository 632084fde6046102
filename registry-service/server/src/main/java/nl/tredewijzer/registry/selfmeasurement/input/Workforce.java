package nl.tredewijzer.registry.selfmeasurement.input;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.registry.selfmeasurement.calculation.ContractType.Kind;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.Person;
import nl.tredewijzer.registry.selfmeasurement.calculation.Situation;

/**
 * Holds the people of the target group against the organisation they work in, which cannot have more of them than people.
 *
 * @param organisation without people of the target group
 * @param people of the target group
 */
record Workforce(Situation organisation, List<Person> people, Mistakes mistakes) {

    static final int MOST_PEOPLE = 1_000_000;

    /** Whether these are people whom the organisation can have; otherwise it is told at {@code /people}. */
    boolean holds() {
        return holds("/people", people);
    }

    /** Whether a what-if can be; otherwise it is told at its people. */
    boolean holds(String at, WhatIf whatIf) {
        List<Person> all =
                Stream.concat(people.stream(), whatIf.people().stream()).toList();
        return whatIf.grows() ? isCountable(at + "/people", all) : holds(at + "/people", all);
    }

    private boolean holds(String place, List<Person> all) {
        if (!isCountable(place, all)) {
            return false;
        }
        int before = mistakes.count();
        List<Person> present = all.stream()
                .filter(person -> person.hasEntered(organisation.on()))
                .toList();
        Fraction fte = present.stream().map(Person::allFte).reduce(Fraction.ZERO, Fraction::plus);
        if (fte.compareTo(organisation.fte()) > 0) {
            String these = shown(fte);
            String those = shown(organisation.fte());
            mistakes.add(
                    place,
                    these,
                    "Samen werken deze mensen " + these.replace('.', ',') + " fte; de hele organisatie heeft "
                            + those.replace('.', ',') + " fte",
                    "Together these people work " + these + " fte; the whole organisation has " + those + " fte");
        }
        long heads = heads(present.stream()
                .filter(person -> person.contract().kind() != Kind.NO_EMPLOYMENT)
                .toList());
        organisation
                .workers()
                .filter(workers -> heads > workers)
                .ifPresent(workers -> mistakes.add(
                        place,
                        String.valueOf(heads),
                        "Dit zijn " + heads + " mensen met werk; het aantal werkenden is " + workers,
                        "These are " + heads + " people at work; the number of workers is " + workers));
        return mistakes.count() == before;
    }

    private boolean isCountable(String place, List<Person> all) {
        boolean few = heads(all) <= MOST_PEOPLE;
        if (!few) {
            mistakes.add(place, "", "Samen hoogstens " + MOST_PEOPLE + " mensen", "At most " + MOST_PEOPLE + " people");
        }
        return few;
    }

    private static long heads(List<Person> people) {
        return people.stream().mapToLong(Person::number).sum();
    }

    private static String shown(Fraction fte) {
        return fte.rounded(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
