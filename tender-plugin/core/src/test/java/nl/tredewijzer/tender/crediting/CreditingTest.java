package nl.tredewijzer.tender.crediting;

import static nl.tredewijzer.model.PerformanceLevel.BASE_STEP;
import static nl.tredewijzer.model.PerformanceLevel.STEP_2;
import static nl.tredewijzer.model.PerformanceLevel.STEP_3;
import static nl.tredewijzer.tender.crediting.Sample.EAST;
import static nl.tredewijzer.tender.crediting.Sample.NORTH_EAST_BRABANT;
import static nl.tredewijzer.tender.crediting.Sample.TENDER;
import static nl.tredewijzer.tender.crediting.Sample.bidder;
import static nl.tredewijzer.tender.crediting.Sample.credit;
import static nl.tredewijzer.tender.crediting.Sample.creditOne;
import static nl.tredewijzer.tender.crediting.Sample.deadline;
import static nl.tredewijzer.tender.crediting.Sample.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a certificate yields by its level, and on which day it has to be valid. */
class CreditingTest {

    /** "PSO-ladder trede 1 / 2 / 3 | Korting SROI-verplichting: 10% / 25% / 50%", obligation 5 %. */
    @ParameterizedTest
    @CsvSource({
        "STEP_1, 1000000,    50000.00,  5000.00, 45000.00",
        "STEP_2, 1000000,    50000.00, 12500.00, 37500.00",
        "STEP_3, 1000000,    50000.00, 25000.00, 25000.00",
        "STEP_1, 333333.33,  16666.67,  1666.67, 15000.00",
        "STEP_2, 250000.01,  12500.00,  3125.00,  9375.00",
        "STEP_3, 999999.99,  50000.00, 25000.00, 25000.00"
    })
    void eastReducesTheObligationByLevel(
            PerformanceLevel level, String bid, String obligation, String credited, String remaining) {
        BidderEvaluation answer = creditOne(EAST, TENDER, held(level), bidder().bidding(Money.of(bid)));

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.CREDITED);
        assertThat(answer.credit())
                .isEqualTo(new Credit.Settled(Money.of(obligation), Money.of(credited), Money.of(remaining)));
    }

    /** "Code … treated like PSO 30+ (exemption)", row pso30plus: exempt. */
    @Test
    void eastExemptsThirtyPlus() {
        BidderEvaluation answer = creditOne(
                EAST,
                TENDER,
                SampleRegister.empty().issuedThirtyPlus("00000101", "A-1", "2026-01-01", "2027-12-31"),
                bidder());

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.EXEMPT);
        assertThat(answer.credit()).isEqualTo(new Credit.Settled(Money.of("50000"), Money.of("50000"), Money.ZERO));
    }

    /** "automatisch … ingevuld bij bezit van PSO-certificaat trede 2 of 3"; the tender states the percentage. */
    @ParameterizedTest
    @CsvSource({"STEP_2, 2, 20000.00", "STEP_3, 5, 50000.00"})
    void northEastBrabantIsSatisfiedByStepTwoOrThree(PerformanceLevel level, String percentage, String obligation) {
        Tender tender = TENDER.but().socialReturn(Percentage.of(percentage)).build();
        BidderEvaluation answer = creditOne(NORTH_EAST_BRABANT, tender, held(level), bidder());

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(answer.credit())
                .isEqualTo(new Credit.Settled(Money.of(obligation), Money.of(obligation), Money.ZERO));
    }

    @Test
    void thirtyPlusFollowsStepThreeWhereThePolicyDoesNotNameIt() {
        BidderEvaluation answer = creditOne(
                NORTH_EAST_BRABANT,
                TENDER,
                SampleRegister.empty().issuedThirtyPlus("00000101", "A-1", "2026-01-01", "2027-12-31"),
                bidder());

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(answer.reasons()).extracting(Remark::code).contains(Code.FOLLOWS_STEP, Code.LEVEL_SATISFIES);
    }

    @Test
    void satisfiedIsKnownAlsoWhenNobodyStatesAPercentage() {
        BidderEvaluation answer = creditOne(NORTH_EAST_BRABANT, TENDER, held(STEP_2), bidder());

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.SATISFIED);
        assertThat(answer.credit()).isEqualTo(new Credit.Unknown(Code.OBLIGATION_UNKNOWN));
        assertThat(answer.needsAttention()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "oost-nederland, ASPIRANT",
        "oost-nederland, BASE_STEP",
        "noordoost-brabant, ASPIRANT",
        "noordoost-brabant, BASE_STEP",
        "noordoost-brabant, STEP_1"
    })
    void aLevelThatThePolicyDoesNotNameIsForAHumanToDecide(String policy, PerformanceLevel level) {
        Tender tender = TENDER.but().socialReturn(Percentage.of("5")).build();
        BidderEvaluation answer = creditOne(Policies.catalogue().get(policy), tender, held(level), bidder());

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DECISION);
        assertThat(answer.reasons()).extracting(Remark::code).containsExactly(Code.LEVEL_NOT_NAMED);
        assertThat(answer.credit()).isEqualTo(new Credit.Open(Optional.of(Money.of("50000"))));
    }

    @Test
    void aCertificateIsTestedOnTheTenderDeadlineBothDaysOfItsValidityIncluded() {
        SampleRegister lastDay = SampleRegister.empty().issued("00000101", "A-1", STEP_2, "2025-01-01", "2026-11-01");
        SampleRegister dayBefore = SampleRegister.empty().issued("00000101", "A-1", STEP_2, "2025-01-01", "2026-10-31");

        assertThat(creditOne(EAST, TENDER, lastDay, bidder()).outcome().kind()).isEqualTo(OutcomeKind.CREDITED);
        BidderEvaluation expired = creditOne(EAST, TENDER, dayBefore, bidder());
        assertThat(expired.outcome()).isEqualTo(new Outcome.NoValidCertificate(Optional.of(CertificateStatus.EXPIRED)));
        assertThat(expired.reasons()).extracting(Remark::code).containsExactly(Code.NO_VALID_CERTIFICATE, Code.EXPIRED);
    }

    @Test
    void aCertificateThatBeginsLaterIsNotCreditedYet() {
        BidderEvaluation answer = creditOne(
                EAST,
                TENDER,
                SampleRegister.empty().issued("00000101", "A-1", STEP_3, "2026-11-02", "2028-11-01"),
                bidder());

        assertThat(answer.reasons()).extracting(Remark::code).contains(Code.STARTS_AFTER_REFERENCE_DATE);
        assertThat(answer.credit()).isEqualTo(new Credit.Settled(Money.of("50000"), Money.ZERO, Money.of("50000")));
    }

    @Test
    void suspendedAndWithdrawnCertificatesAreNotCreditedFromTheirDay() {
        SampleRegister suspended = held(STEP_2).suspended("A-1", "2026-10-15");
        SampleRegister withdrawn = held(STEP_2).withdrawn("A-1", "2026-11-01");

        assertThat(creditOne(EAST, TENDER, suspended, bidder()).reasons())
                .extracting(Remark::code)
                .contains(Code.SUSPENDED);
        assertThat(creditOne(EAST, TENDER, withdrawn, bidder()).reasons())
                .extracting(Remark::code)
                .contains(Code.WITHDRAWN);
    }

    @Test
    void aWithdrawalAfterTheReferenceDateIsSaidAndChangesNothing() {
        BidderEvaluation answer = creditOne(EAST, TENDER, held(STEP_2).withdrawn("A-1", "2026-11-02"), bidder());

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.CREDITED);
        assertThat(answer.warnings()).extracting(Remark::code).contains(Code.STATUS_CHANGES_LATER);
        assertThat(answer.evidence().get(0).sequences()).containsExactly(1L, 2L);
    }

    @Test
    void aSuspensionThatIsOverIsNoLaterTurnNorIsRunningOut() {
        SampleRegister over = held(STEP_2).suspended("A-1", "2026-03-01").reinstated("A-1", "2026-04-01");

        assertThat(creditOne(EAST, TENDER, over, bidder()).warnings())
                .extracting(Remark::code)
                .doesNotContain(Code.STATUS_CHANGES_LATER);
    }

    @Test
    void nothingListedIsNoRejectionButRoomForEquivalentProof() {
        BidderEvaluation answer = creditOne(EAST, TENDER, SampleRegister.empty(), bidder());

        assertThat(answer.outcome()).isEqualTo(new Outcome.NoValidCertificate(Optional.empty()));
        assertThat(answer.reasons().get(0).dutch())
                .isEqualTo("Geen certificaat gevonden; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).");
    }

    @Test
    void anUnreachableRegisterIsNotAnEmptyOne() {
        Evaluation evaluation = Crediting.evaluate(
                TENDER,
                List.of(bidder()),
                EAST,
                new RegistryAnswers.Unreachable(Unreachability.TIMED_OUT, "no answer"),
                deadline());

        BidderEvaluation answer = evaluation.answers().get(0);
        assertThat(evaluation.register()).isEmpty();
        assertThat(answer.outcome()).isEqualTo(new Outcome.RegisterUnreachable(Unreachability.TIMED_OUT));
        assertThat(answer.credit()).isEqualTo(new Credit.Open(Optional.of(Money.of("50000"))));
    }

    @Test
    void theHighestValidCertificateCounts() {
        SampleRegister two = SampleRegister.empty()
                .issued("00000101", "A-1", BASE_STEP, "2026-01-01", "2027-12-31")
                .issuedWithUnderlying("00000100", "00000101", "A-2", STEP_2, "2.1");

        BidderEvaluation answer = creditOne(EAST, TENDER, two, bidder());

        assertThat(answer.outcome().reduction()).contains(Percentage.of("25"));
        assertThat(answer.evidence()).hasSize(2);
    }

    @Test
    void secondarySourcesAreMarkedWhereTheirFiguresWereUsed() {
        assertThat(credit(EAST, TENDER, held(STEP_2), List.of(bidder())).warnings())
                .filteredOn(remark -> remark.code() == Code.SECONDARY_SOURCE)
                .singleElement()
                .extracting(Remark::dutch)
                .isEqualTo("Gebruikte waarden van het beleid rusten op een secundaire bron: percentage, drempel,"
                        + " Trede 2.");
        assertThat(credit(NORTH_EAST_BRABANT, TENDER, held(STEP_2), List.of(bidder()))
                        .warnings())
                .extracting(Remark::code)
                .doesNotContain(Code.SECONDARY_SOURCE)
                .contains(Code.REFERENCE_MOMENT_NOT_STATED, Code.POLICY_IN_FORCE_UNKNOWN);
    }

    @Test
    void aReferenceDateIsGivenOrTheDeadlineAndNeverToday() {
        Tender without = Tender.titled("Zonder datum").build();

        assertThat(ReferenceDate.deadlineOf(without)).isEmpty();
        assertThat(ReferenceDate.deadlineOf(TENDER)).contains(deadline());
        Evaluation other = Crediting.evaluate(
                TENDER,
                List.of(),
                EAST,
                SampleRegister.empty().build().ask(List.of()),
                ReferenceDate.given(LocalDate.of(2026, 10, 1)));
        assertThat(other.warnings()).extracting(Remark::code).contains(Code.REFERENCE_DATE_DIFFERS);
    }

    @Test
    void aBidderThatTheRegisterWasNotAskedAboutIsAMistakeOfTheCaller() {
        RegistryAnswers none = SampleRegister.empty().build().ask(List.of());

        assertThatThrownBy(() -> Crediting.evaluate(TENDER, List.of(bidder()), EAST, none, deadline()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("00000101");
    }
}
