package nl.tredewijzer.tender.crediting;

import static nl.tredewijzer.model.PerformanceLevel.STEP_1;
import static nl.tredewijzer.model.PerformanceLevel.STEP_2;
import static nl.tredewijzer.tender.crediting.Sample.EAST;
import static nl.tredewijzer.tender.crediting.Sample.NORTH_EAST_BRABANT;
import static nl.tredewijzer.tender.crediting.Sample.TENDER;
import static nl.tredewijzer.tender.crediting.Sample.bidder;
import static nl.tredewijzer.tender.crediting.Sample.credit;
import static nl.tredewijzer.tender.crediting.Sample.creditOne;
import static nl.tredewijzer.tender.crediting.Sample.held;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which amount social return is owed, and from which. */
class AmountsTest {

    @Test
    void withoutAnAmountTheCreditIsAskedForAndNeverZero() {
        Tender without = Tender.titled("Zonder bedrag")
                .deadline(LocalDate.of(2026, 11, 1))
                .build();
        BidderEvaluation east = creditOne(EAST, without, held(STEP_2), bidder());
        BidderEvaluation stated = creditOne(
                NORTH_EAST_BRABANT,
                without.but().socialReturn(Percentage.of("5")).build(),
                held(STEP_2),
                bidder());

        assertThat(east.credit()).isEqualTo(new Credit.Unknown(Code.AMOUNT_MISSING));
        assertThat(east.outcome().reduction()).contains(Percentage.of("25"));
        assertThat(stated.credit()).isEqualTo(new Credit.Unknown(Code.AMOUNT_MISSING));
    }

    /** The source names "EUR 250,000" and no word such as "over" or "from". */
    @ParameterizedTest
    @CsvSource({
        "249999.99, NO_OBLIGATION, NotApplicable",
        "250000.00, CREDITED,      Unknown",
        "250000.01, CREDITED,      Settled"
    })
    void theThresholdIsWhatTheSourceSays(String value, OutcomeKind outcome, String credit) {
        Tender tender = TENDER.but().contractValue(Money.of(value)).build();
        BidderEvaluation answer = creditOne(EAST, tender, held(STEP_2), bidder());

        assertThat(answer.outcome().kind()).isEqualTo(outcome);
        assertThat(answer.credit().getClass().getSimpleName()).isEqualTo(credit);
    }

    @Test
    void aBidOnTheOtherSideOfTheThresholdThanTheContractIsForAHumanToDecide() {
        BidderEvaluation answer = creditOne(EAST, TENDER, held(STEP_2), bidder().bidding(Money.of("240000")));

        assertThat(answer.credit()).isEqualTo(new Credit.Unknown(Code.THRESHOLD_UNDECIDED));
    }

    @Test
    void aPercentageStatedByTheTenderGoesBeforeThePolicyAndItsThreshold() {
        Tender small = TENDER.but()
                .contractValue(Money.of("100000"))
                .socialReturn(Percentage.of("2"))
                .build();
        Evaluation evaluation = credit(EAST, small, held(STEP_1), List.of(bidder()));

        assertThat(evaluation.answers().get(0).credit())
                .isEqualTo(new Credit.Settled(Money.of("2000"), Money.of("200"), Money.of("1800")));
        assertThat(evaluation.warnings())
                .extracting(Remark::code)
                .contains(Code.PERCENTAGE_DIFFERS, Code.THRESHOLD_NOT_APPLIED);
    }

    @Test
    void theValueOfTheLotsThatABidderNamesIsTheBase() {
        Tender lots = TENDER.but()
                .lots(List.of(
                        Lot.of("LOT-0001", Money.of("300000")),
                        Lot.of("LOT-0002", Money.of("700000")),
                        new Lot("LOT-0003", Optional.empty(), Optional.empty())))
                .build();

        assertThat(creditOne(EAST, lots, held(STEP_1), bidder().on(List.of("lot-0001")))
                        .credit())
                .isEqualTo(new Credit.Settled(Money.of("15000"), Money.of("1500"), Money.of("13500")));
        assertThat(creditOne(EAST, lots, held(STEP_1), bidder().on(List.of("LOT-0001", "LOT-0002")))
                        .credit())
                .isEqualTo(new Credit.Settled(Money.of("50000"), Money.of("5000"), Money.of("45000")));
        assertThat(creditOne(EAST, lots, held(STEP_1), bidder().on(List.of("LOT-0003")))
                        .credit())
                .isEqualTo(new Credit.Unknown(Code.AMOUNT_MISSING));
        assertThat(creditOne(EAST, lots, held(STEP_1), bidder().on(List.of("9")))
                        .credit())
                .isEqualTo(new Credit.Unknown(Code.LOT_UNKNOWN));
        assertThat(creditOne(EAST, lots, held(STEP_1), bidder()).credit())
                .isEqualTo(new Credit.Unknown(Code.LOTS_NOT_NAMED));
    }

    @Test
    void aPenaltyMayBeMoreThanAnyAmountThatIsWritten() {
        Fulfilment east = EAST.fulfilment();
        Policy tenfold = SamplePolicy.east()
                .fulfilment(new Fulfilment(
                        east.purchases(),
                        east.caps(),
                        Optional.of(new Penalty(BigDecimal.TEN, SamplePolicy.SECONDARY)),
                        east.blocks()))
                .build();
        Tender largest = TENDER.but()
                .contractValue(Money.of("99999999999.99"))
                .socialReturn(Percentage.of("100"))
                .build();

        BidderEvaluation answer = creditOne(tenfold, largest, SampleRegister.empty(), bidder());

        assertThat(answer.penaltyAtRisk()).contains(new Money(new BigDecimal("999999999999.90")));
    }
}
