package nl.tredewijzer.registry.selfmeasurement.calculation;

import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.SCHEME;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.measured;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every organisation. */
class MeasurementPropertiesTest {

    private static final Fraction FOUR_FIFTHS = Fraction.of(new BigDecimal("0.8"));

    @Provide
    Arbitrary<Person> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(SCHEME.positions().stream()
                                .filter(position -> position.weight().isPresent())
                                .toList()),
                        Arbitraries.of(SCHEME.contracts()),
                        Arbitraries.of(true, false))
                .as((number, hours, position, contract, jobs) -> new Person(
                        number,
                        Fraction.of(hours).dividedBy(Fraction.of(40)),
                        position,
                        contract,
                        Optional.empty(),
                        Optional.of(Example.TODAY.minusYears(1)),
                        Optional.empty(),
                        Optional.of(8),
                        jobs));
    }

    @Provide
    Arbitrary<Purchase> purchases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900_000),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 100))
                .as((value, fte, share) -> new Purchase(
                        BigDecimal.valueOf(value),
                        BigDecimal.valueOf(900_000),
                        BigDecimal.valueOf(fte),
                        BigDecimal.valueOf(share)));
    }

    @Provide
    Arbitrary<Situation> organisations() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 2000),
                        people().list().ofMaxSize(8),
                        purchases().list().ofMaxSize(3))
                .as((tenths, people, purchases) ->
                        Example.of(BigDecimal.valueOf(tenths + 200L, 1).toPlainString(), people, purchases, Map.of()));
    }

    @Property(tries = 300)
    void moreOfThoseWhoWorkThereNeverLowerTheLevel(
            @ForAll("organisations") Situation organisation, @ForAll("people") Person person) {
        Measurement before = measured(organisation);
        Measurement after = measured(organisation.with(List.of(person), List.of(), false));

        assertThat(after.contribution().total().isAtLeast(before.contribution().total()))
                .isTrue();
        assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
    }

    @Property(tries = 300)
    void morePurchasesNeverLowerTheLevel(
            @ForAll("organisations") Situation organisation, @ForAll("purchases") Purchase purchase) {
        assertThat(rank(measured(organisation.with(List.of(), List.of(purchase), false))))
                .isGreaterThanOrEqualTo(rank(measured(organisation)));
    }

    @Property(tries = 300)
    void theIndirectPartIsNeverMoreThanItMayBe(@ForAll("organisations") Situation organisation) {
        Contribution contribution = measured(organisation).contribution();

        assertThat(contribution.total().times(FOUR_FIFTHS).isAtLeast(contribution.counted()))
                .isTrue();
        assertThat(contribution.indirect().isAtLeast(contribution.counted())).isTrue();
    }

    @Property(tries = 200)
    void theOrderDoesNotMatter(@ForAll("organisations") Situation organisation, @ForAll Random random) {
        List<Person> people = new ArrayList<>(organisation.people());
        List<Purchase> purchases = new ArrayList<>(organisation.purchases());
        Collections.shuffle(people, random);
        Collections.shuffle(purchases, random);
        Measurement other = measured(Example.of(
                organisation.fte().rounded(1, RoundingMode.UNNECESSARY).toPlainString(), people, purchases, Map.of()));

        assertThat(other.contribution()).isEqualTo(measured(organisation).contribution());
        assertThat(other.level()).isEqualTo(measured(organisation).level());
    }

    @Property(tries = 200)
    void theDistanceIsEnoughAndATenthLessIsNot(@ForAll("organisations") Situation organisation) {
        Measurement measurement = measured(organisation);
        measurement.next().ifPresent(step -> step.among().ifPresent(fte -> {
            assertThat(rankWith(organisation, fte))
                    .isGreaterThanOrEqualTo(step.level().ordinal());
            assertThat(rankWith(organisation, fte.subtract(new BigDecimal("0.1"))))
                    .isLessThan(step.level().ordinal());
        }));
    }

    private static int rankWith(Situation organisation, BigDecimal fte) {
        return fte.signum() <= 0
                ? rank(measured(organisation))
                : rank(measured(
                        organisation.with(List.of(Example.sheltered(1, fte.toPlainString())), List.of(), false)));
    }

    private static int rank(Measurement measurement) {
        return measurement.level().map(Enum::ordinal).orElse(-1);
    }
}
