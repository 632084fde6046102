package nl.tredewijzer.registry.selfmeasurement.calculation;

import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.TODAY;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.decimal;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.measured;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.person;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.sheltered;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.since;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.subsidised;
import static nl.tredewijzer.registry.selfmeasurement.calculation.Example.withWorkers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.selfmeasurement.calculation.Condition.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the numbers of an organisation to its provisional level. */
class MeasurementTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1.49,
                    1.5,  STEP_1
                    1.84, STEP_1
                    1.85, STEP_2
                    3.4,  STEP_3
                    """)
    void theLevelIsTheHighestWhoseNormOfTheSizeIsReached(String fte, PerformanceLevel level) {
        Measurement measurement = measured(Example.of("50", person(1, "1", "SW_INDICATED", "REGULAR"), more(fte)));

        assertThat(measurement.level().orElse(null)).isEqualTo(level);
    }

    private static Person more(String all) {
        return sheltered(1, new BigDecimal(all).subtract(BigDecimal.ONE).toPlainString());
    }

    @Test
    void aStartingPositionAndAContractWeighTogether() {
        Measurement measurement = measured(Example.of("50", person(4, "0.5", "WW", "SECONDED")));

        assertThat(measurement.directFte()).isEqualTo(decimal("1.35"));
    }

    @Test
    void hoursThatNoDecimalHoldsAreCountedExactly() {
        Fraction third = Fraction.of(12).dividedBy(Fraction.of(36));
        Person person = sheltered(3, "1");
        Person each = new Person(
                3,
                third,
                person.position(),
                person.contract(),
                person.weight(),
                person.entered(),
                person.subsidyUntil(),
                person.secondedMonths(),
                false);

        assertThat(measured(Example.of("10", each)).directFte()).isEqualTo(Fraction.of(1));
    }

    @Test
    void aNormBetweenTwoKnownSizesLiesOnTheLineBetweenThemAndIsIndicative() {
        Norm norm = measured(Example.of("55")).norms().get(1);

        assertThat(norm.percentage()).hasValue(decimal("0.028"));
        assertThat(norm.certainty()).isEqualTo(Certainty.INTERPOLATED);
    }

    @Test
    void fromTheLastSizeOnThereIsOneNorm() {
        assertThat(measured(Example.of("4000")).norms())
                .extracting(Norm::percentage, Norm::certainty)
                .contains(tuple(Optional.of(decimal("0.014")), Certainty.HANDBOOK_NOT_STATED));
    }

    @Test
    void aNormThatNoSourceGivesIsAskedAndCountsOnceItIsGiven() {
        Situation small = Example.of("50", sheltered(1, "0.6"));
        assertThat(measured(small).level()).isEmpty();
        assertThat(measured(small).notes()).extracting(Told::dutch).anyMatch(note -> note.contains("Basistrede"));

        Measurement given = measured(
                Example.of("50", small.people(), List.of(), Map.of(PerformanceLevel.BASE_STEP, new BigDecimal("1.2"))));
        assertThat(given.level()).hasValue(PerformanceLevel.BASE_STEP);
        assertThat(given.norms().getFirst().certainty()).isEqualTo(Certainty.GIVEN);
    }

    @Test
    void belowTheSmallestSizeThereIsNoNormAndNothingIsSaidOfTheLevel() {
        Measurement tiny = measured(Example.of("1", sheltered(1, "1")));

        assertThat(tiny.level()).isEmpty();
        assertThat(tiny.next()).isEmpty();
        assertThat(tiny.isJudged()).isFalse();
        assertThat(tiny.thirtyPlus().conditions().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(tiny.notes())
                .extracting(Told::dutch)
                .as("one note for all levels")
                .containsExactly(
                        "Geen bron geeft voor deze grootte de normen van Basistrede, Trede 1, Trede 2 en Trede 3;"
                                + " geef ze zelf op, dan tellen zij mee.");
        assertThat(measured(Example.of("50", sheltered(1, "0.1"))).isJudged()).isTrue();
    }

    @Test
    void whoEntersAfterTheDayDoesNotCountYetAndDoesNotMakeTheOrganisationLarger() {
        assertThat(measured(Example.of("50", since(TODAY))).people()).isEqualTo(1);
        Measurement early = measured(Example.of("50", since(TODAY.plusDays(1))));
        assertThat(early.people()).isZero();
        assertThat(early.notes()).extracting(Told::english).anyMatch(note -> note.contains("enter after this day"));

        assertThat(Example.of("50")
                        .with(List.of(since(TODAY.plusDays(1))), List.of(), true)
                        .fte())
                .isEqualTo(Fraction.of(50));
        assertThat(measured(Example.of("50", since(TODAY.plusDays(1))))
                        .jobsAgreement()
                        .people())
                .isZero();
    }

    @Test
    void whoHasAWageCostSubsidyCountsUntilItsEndAndItIsToldWhenThatIsNotKnownOrWithoutASource() {
        String lasting = "PARTICIPATION_ACT_SUBSIDISED";
        Measurement soon = measured(Example.of("50", subsidised(lasting, Optional.of(TODAY))));
        assertThat(soon.people()).isEqualTo(1);
        assertThat(soon.notes()).extracting(Told::english).anyMatch(note -> note.contains("Within a year"));
        Measurement over = measured(Example.of("50", subsidised(lasting, Optional.of(TODAY.minusDays(1)))));
        assertThat(over.people()).isZero();
        assertThat(over.notes()).extracting(Told::english).anyMatch(note -> note.contains("term is over"));

        assertThat(measured(Example.of("50", subsidised(lasting, Optional.empty())))
                        .notes())
                .extracting(Told::english)
                .anyMatch(note -> note.contains("until when the wage-cost subsidy lasts"));
        assertThat(measured(Example.of("50", subsidised("WAJONG", Optional.of(TODAY))))
                        .notes())
                .extracting(Told::english)
                .anyMatch(note -> note.contains("no source says what that does"));
    }

    @Test
    void whoCountsForFiveYearsCountsOnTheLastDayAndNotOnTheNext() {
        assertThat(measured(Example.of("50", since(TODAY.minusYears(5)))).people())
                .isEqualTo(1);
        Measurement over = measured(Example.of("50", since(TODAY.minusYears(5).minusDays(1))));
        assertThat(over.people()).isZero();
        assertThat(over.notes()).extracting(Told::english).anyMatch(note -> note.contains("term is over"));
    }

    @Test
    void purchasesCountProRataAndForAtMostFourFifthsOfTheTotal() {
        Purchase purchase =
                new Purchase(new BigDecimal("50000"), new BigDecimal("1000000"), new BigDecimal("40"), BigDecimal.TEN);
        Measurement without = measured(Example.of("50", List.of(), List.of(purchase), Map.of()));
        assertThat(without.boughtFte()).isEqualTo(decimal("0.2"));
        assertThat(without.contribution().total().isZero()).isTrue();

        Measurement with = measured(Example.of("50", List.of(sheltered(1, "0.01")), List.of(purchase), Map.of()));
        assertThat(with.contribution().isCapped()).isTrue();
        assertThat(with.contribution().total()).isEqualTo(decimal("0.001"));
    }

    @Test
    void manySuppliersWithDifferentTurnoversAreCountedAsQuicklyAsFew() {
        List<Purchase> purchases = IntStream.range(0, 1000)
                .mapToObj(one -> new Purchase(
                        BigDecimal.ONE,
                        BigDecimal.valueOf(999_999_000_001L + 2L * one),
                        BigDecimal.TEN,
                        BigDecimal.TEN))
                .toList();

        Fraction bought =
                measured(Example.of("50", List.of(), purchases, Map.of())).boughtFte();

        assertThat(bought.denominator().bitLength()).isLessThan(100);
        assertThat(bought.rounded(9, RoundingMode.HALF_UP)).isEqualByComparingTo("0.000000001");
    }

    @Test
    void theDistanceIsToldForPeopleWhoAreHiredAndForThoseWhoWorkThere() {
        Step step = measured(Example.of("48", sheltered(1, "0.8"))).next().orElseThrow();

        assertThat(step.level()).isEqualTo(PerformanceLevel.STEP_1);
        assertThat(step.among()).hasValue(new BigDecimal("0.8"));
        assertThat(step.hired()).hasValue(new BigDecimal("0.8"));
        assertThat(measured(Example.of("48", sheltered(1, "0.8"), sheltered(1, "0.8")))
                        .level())
                .hasValue(PerformanceLevel.STEP_1);
    }

    @Test
    void thirtyPlusAsksHeadsNotFteAndSaysWhatIsMissing() {
        Situation situation = Example.of("10", sheltered(4, "0.5"));
        assertThat(measured(situation).thirtyPlus().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(measured(withWorkers(situation, 13)).thirtyPlus().outcome()).isEqualTo(Outcome.MET);
        assertThat(measured(withWorkers(situation, 14)).thirtyPlus().outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void whoIsSecondedCountsForThirtyPlusOnlyAfterAWhile() {
        Situation situation =
                withWorkers(Example.of("10", sheltered(2, "0.5"), person(2, "0.5", "WAJONG", "SECONDED")), 13);

        assertThat(measured(situation).thirtyPlus().conditions())
                .filteredOn(condition -> condition.code().equals("SHARE"))
                .extracting(Condition::outcome)
                .containsExactly(Outcome.UNKNOWN);
    }

    @Test
    void trainingDoesNotCountForThirtyPlus() {
        Situation situation = withWorkers(Example.of("10", person(9, "1", "TRAINING_LEVEL_1", "REGULAR")), 10);

        assertThat(measured(situation).thirtyPlus().outcome()).isEqualTo(Outcome.NOT_MET);
    }
}
