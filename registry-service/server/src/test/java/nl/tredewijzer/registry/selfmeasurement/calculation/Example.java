package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/** Organisations for tests, measured by the handbooks that are shipped. */
final class Example {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final Scheme SCHEME = new Schemes().of("2.1").orElseThrow();

    private Example() {}

    static Situation of(String fte, Person... people) {
        return of(fte, List.of(people), List.of(), Map.of());
    }

    static Situation of(
            String fte, List<Person> people, List<Purchase> purchases, Map<PerformanceLevel, BigDecimal> norms) {
        return new Situation(
                TODAY,
                decimal(fte),
                Fraction.of(40),
                Optional.empty(),
                Optional.of(true),
                Optional.of(true),
                people,
                purchases,
                norms);
    }

    static Person person(int number, String fte, String position, String contract) {
        return new Person(
                number,
                decimal(fte),
                SCHEME.position(position).orElseThrow(),
                SCHEME.contract(contract).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Person sheltered(int number, String fte) {
        return person(number, fte, "SW_INDICATED", "REGULAR");
    }

    static Person since(LocalDate entered) {
        return new Person(
                1,
                Fraction.of(1),
                SCHEME.position("PARTICIPATION_ACT").orElseThrow(),
                SCHEME.contract("REGULAR").orElseThrow(),
                Optional.empty(),
                Optional.of(entered),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Person subsidised(String position, Optional<LocalDate> until) {
        return new Person(
                1,
                Fraction.of(1),
                SCHEME.position(position).orElseThrow(),
                SCHEME.contract("REGULAR").orElseThrow(),
                Optional.empty(),
                Optional.of(TODAY.minusYears(1)),
                until,
                Optional.empty(),
                true);
    }

    static Situation withWorkers(Situation situation, int workers) {
        return new Situation(
                situation.on(),
                situation.fte(),
                situation.fullTimeWeek(),
                Optional.of(workers),
                situation.ownKvkNumber(),
                situation.sizeForAYear(),
                situation.people(),
                situation.purchases(),
                situation.givenNorms());
    }

    static Measurement measured(Situation situation) {
        return Measurement.of(SCHEME, situation);
    }

    static Fraction decimal(String text) {
        return Fraction.of(new BigDecimal(text));
    }
}
