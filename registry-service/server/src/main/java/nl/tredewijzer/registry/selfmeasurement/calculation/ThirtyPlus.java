package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.selfmeasurement.calculation.Condition.Outcome;
import nl.tredewijzer.registry.selfmeasurement.calculation.ContractType.Kind;
import nl.tredewijzer.registry.selfmeasurement.calculation.StartingPosition.ThirtyPlusCounting;

/** Reads PSO 30+ from the numbers: heads, not fte, because its source speaks of workers. */
final class ThirtyPlus {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final ThirtyPlusRules rules;
    private final Situation situation;

    private ThirtyPlus(ThirtyPlusRules rules, Situation situation) {
        this.rules = rules;
        this.situation = situation;
    }

    static ThirtyPlusReading of(Scheme scheme, Situation situation, List<Norm> norms, Fraction total) {
        ThirtyPlus reading = new ThirtyPlus(scheme.thirtyPlus(), situation);
        return ThirtyPlusReading.of(
                List.of(
                        level(norms, total),
                        reading.share(),
                        reading.regular(),
                        reading.size(),
                        asked(
                                "SIZE_FOR_A_YEAR",
                                situation.sizeForAYear(),
                                new Told(
                                        "Zo groot was de organisatie al minstens " + reading.rules.years() + " jaar.",
                                        "The organisation has been that large for at least " + reading.rules.years()
                                                + " year.")),
                        asked(
                                "OWN_KVK_NUMBER",
                                situation.ownKvkNumber(),
                                new Told(
                                        "De organisatie heeft een eigen KvK-nummer.",
                                        "The organisation has a KvK number of its own."))),
                reading.rules.source());
    }

    private static Condition level(List<Norm> norms, Fraction total) {
        Optional<Norm> asked = norms.stream()
                .filter(norm -> norm.level() == PerformanceLevel.STEP_3)
                .filter(norm -> norm.percentage().isPresent())
                .findFirst();
        return asked(
                "LEVEL",
                asked.map(norm -> norm.isReachedBy(total)),
                new Told("De totale bijdrage haalt Trede 3.", "The total contribution reaches Step 3."));
    }

    private Condition size() {
        return Condition.of(
                "SIZE",
                situation.fte().isAtLeast(Fraction.of(rules.leastFte())),
                new Told(
                        "Er werken minstens " + rules.leastFte() + " fte.",
                        "At least " + rules.leastFte() + " fte work there."));
    }

    private Condition share() {
        return heads("SHARE", person -> true, Fraction.of(rules.share()), "van de werkenden", "of the workers");
    }

    private Condition regular() {
        return heads(
                "REGULAR",
                person -> person.contract().kind() == Kind.REGULAR,
                Fraction.of(rules.share()).times(Fraction.of(rules.regularShare())),
                "van de werkenden, met een regulier contract",
                "of the workers, with a regular contract");
    }

    private Condition heads(String code, Predicate<Person> which, Fraction least, String dutch, String english) {
        String asked = least.rounded(0, RoundingMode.HALF_UP).toPlainString();
        if (situation.workers().isEmpty()) {
            return new Condition(
                    code,
                    Outcome.UNKNOWN,
                    new Told(
                            "Minstens " + asked + " % " + dutch + ": geef het aantal werkenden.",
                            "At least " + asked + "% " + english + ": give the number of workers."));
        }
        Fraction surely = share(which.and(this::surelyCounts));
        Fraction perhaps = share(which.and(this::mayCount));
        Outcome outcome =
                surely.isAtLeast(least) ? Outcome.MET : perhaps.isAtLeast(least) ? Outcome.UNKNOWN : Outcome.NOT_MET;
        return new Condition(code, outcome, told(asked, surely, perhaps, dutch, english));
    }

    private static Told told(String asked, Fraction surely, Fraction perhaps, String dutch, String english) {
        String from = Shown.percent(surely);
        String to = Shown.percent(perhaps);
        boolean same = surely.equals(perhaps);
        return new Told(
                "Minstens " + asked + " % " + dutch + ": het is " + Shown.dutch(from)
                        + (same ? " %." : " tot " + Shown.dutch(to) + " %, naar gelang een indicatie of duur."),
                "At least " + asked + "% " + english + ": it is " + from
                        + (same ? "%." : "% to " + to + "%, depending on an indication or a term."));
    }

    private Fraction share(Predicate<Person> which) {
        int heads = situation.counted().stream()
                .filter(which)
                .mapToInt(Person::number)
                .sum();
        return Fraction.of(heads)
                .times(HUNDRED)
                .dividedBy(Fraction.of(Math.max(1, situation.workers().orElseThrow())));
    }

    private boolean surelyCounts(Person person) {
        boolean position = person.position().thirtyPlus() == ThirtyPlusCounting.COUNTS
                || person.position().thirtyPlus() == ThirtyPlusCounting.NEEDS_INDICATION && person.jobsAgreement();
        return position && onAFooting(person, false);
    }

    private boolean mayCount(Person person) {
        return person.position().thirtyPlus() != ThirtyPlusCounting.COUNTS_NOT && onAFooting(person, true);
    }

    private boolean onAFooting(Person person, boolean unlessSaid) {
        return switch (person.contract().kind()) {
            case REGULAR, EMPLOYED -> true;
            case NO_EMPLOYMENT -> false;
            case SECONDED ->
                situation.hours(person).isAtLeast(Fraction.of(rules.secondedHours()))
                        && person.secondedMonths()
                                .map(months -> months >= rules.secondedMonths())
                                .orElse(unlessSaid);
        };
    }

    private static Condition asked(String code, Optional<Boolean> answer, Told told) {
        return new Condition(
                code, answer.map(yes -> yes ? Outcome.MET : Outcome.NOT_MET).orElse(Outcome.UNKNOWN), told);
    }
}
