package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision.Choice;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.RoleRule;
import org.junit.jupiter.api.Test;

/** Contracts that are divided into lots, each of which is a contract by itself. */
class LotsTest {

    private static final Bidder EIK = Bidder.of("De Eik", "00000101");
    private static final Tender TENDER = Tender.titled("Groenonderhoud")
            .deadline(LocalDate.of(2026, 11, 1))
            .lots(List.of(Lot.of("1", Money.of("200000")), Lot.of("2", Money.of("200000"))))
            .build();

    @Test
    void theLotsTogetherAreTheContractThatIsHeldAgainstTheThreshold() {
        BidderEvaluation answer = answer(TENDER, EIK.on(List.of("1")), PerformanceLevel.STEP_2, Dossier.EMPTY);

        assertThat(answer.credit()).isEqualTo(new Credit.Unknown(Code.THRESHOLD_UNDECIDED));
    }

    @Test
    void whoNamesNoLotBidsOnTheOnlyOne() {
        Tender one = TENDER.but().lots(List.of(Lot.of("1", Money.of("300000")))).build();

        assertThat(answer(one, EIK, PerformanceLevel.STEP_2, Dossier.EMPTY).credit())
                .isEqualTo(new Credit.Settled(Money.of("15000"), Money.of("3750"), Money.of("11250")));
    }

    @Test
    void whereEveryLotLiesBelowTheThresholdNothingIsOwed() {
        Tender small = TENDER.but()
                .lots(List.of(Lot.of("1", Money.of("100000")), Lot.of("2", Money.of("100000"))))
                .build();

        BidderEvaluation answer = answer(small, EIK.on(List.of("1", "2")), PerformanceLevel.STEP_2, Dossier.EMPTY);

        assertThat(answer.lots()).hasSize(2).allSatisfy(lot -> assertThat(lot.isOpen())
                .isFalse());
        assertThat(answer.credit()).isEqualTo(new Credit.NotApplicable());
        assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.NOT_CREDITED);
        assertThat(answer.needsAttention()).isFalse();
    }

    @Test
    void lotsThatEachLieBelowTheThresholdOweNothingTogetherWhateverTheirSumIs() {
        Tender estimatedLower = TENDER.but().contractValue(Money.of("240000")).build();

        BidderEvaluation answer =
                answer(estimatedLower, EIK.on(List.of("1", "2")), PerformanceLevel.STEP_2, Dossier.EMPTY);

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.NO_OBLIGATION);
        assertThat(answer.obligation()).isInstanceOf(Obligation.NotApplicable.class);
    }

    @Test
    void theLotThatAsksSomethingSpeaksForTheWhole() {
        Dossier first = Dossier.EMPTY.with(List.of(new Choice(
                "00000101",
                List.of("1"),
                Question.LEVEL_NOT_NAMED,
                PlainEffect.NO_CREDIT,
                new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "zoals besproken"))));

        BidderEvaluation answer = answer(ofFive(), EIK.on(List.of("1", "2")), PerformanceLevel.BASE_STEP, first);

        assertThat(answer.lots()).extracting(LotCredit::isOpen).containsExactly(false, true);
        assertThat(answer.lots().get(0).lines()).isEmpty();
        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DECISION);
        assertThat(answer.decision()).isEmpty();
    }

    @Test
    void anEffortForALotCountsForWhoNamesNoLots() {
        Tender one =
                ofFive().but().lots(List.of(Lot.of("1", Money.of("300000")))).build();

        BidderEvaluation inTheTender = answer(one, EIK, PerformanceLevel.STEP_2, realised("1"));
        BidderEvaluation elsewhere = answer(one, EIK, PerformanceLevel.STEP_2, realised("2"));
        BidderEvaluation undivided = answer(withoutLots(), EIK, PerformanceLevel.STEP_2, realised("1"));

        assertThat(inTheTender.lines()).extracting(CreditLine::kind).contains(CreditLine.Kind.EFFORT);
        assertThat(inTheTender.needsAttention()).isFalse();
        assertThat(elsewhere.lines()).extracting(CreditLine::kind).doesNotContain(CreditLine.Kind.EFFORT);
        assertThat(elsewhere.questions()).containsExactly(Remark.of(Code.LOT_OF_FACT_UNKNOWN, "lot", "2"));
        assertThat(elsewhere.needsAttention()).isTrue();
        assertThat(undivided.lines()).extracting(CreditLine::kind).contains(CreditLine.Kind.EFFORT);
    }

    @Test
    void aShareIsReckonedWithOnlyWhereThePolicyCountsByShare() {
        Bidder member = EIK.within("Bomen", Percentage.of("60"));

        assertThat(answer(counting(RoleRule.Counting.WHOLE), member).credit())
                .isEqualTo(new Credit.Settled(Money.of("50000"), Money.of("12500"), Money.of("37500")));
        assertThat(answer(counting(RoleRule.Counting.SHARE), member).credit())
                .isEqualTo(new Credit.Settled(Money.of("30000"), Money.of("7500"), Money.of("22500")));
    }

    private static Policy counting(RoleRule.Counting counting) {
        return SamplePolicy.east()
                .roles(List.of(new RoleRule(BidderRole.CONSORTIUM_MEMBER, counting, SamplePolicy.SECONDARY)))
                .build();
    }

    private static Tender ofFive() {
        return TENDER.but().socialReturn(Percentage.of("5")).build();
    }

    private static Tender withoutLots() {
        return Tender.titled("Groenonderhoud")
                .deadline(LocalDate.of(2026, 11, 1))
                .contractValue(Money.of("1000000"))
                .build();
    }

    private static Dossier realised(String lot) {
        return Dossier.EMPTY.realised(
                List.of(new Effort("00000101", Optional.of(lot), "WW < 1 jaar (telt 1 jaar)", new BigDecimal("0.1"))));
    }

    private static BidderEvaluation answer(Policy policy, Bidder bidder) {
        return answer(withoutLots(), policy, bidder, PerformanceLevel.STEP_2, Dossier.EMPTY);
    }

    private static BidderEvaluation answer(Tender tender, Bidder bidder, PerformanceLevel level, Dossier dossier) {
        return answer(tender, SamplePolicy.EAST, bidder, level, dossier);
    }

    private static BidderEvaluation answer(
            Tender tender, Policy policy, Bidder bidder, PerformanceLevel level, Dossier dossier) {
        SampleRegister register = SampleRegister.empty().issued("00000101", "A-1", level, "2026-01-01", "2027-12-31");
        return CreditingInput.of(
                        tender,
                        List.of(bidder),
                        policy,
                        register.build().ask(List.of(bidder.kvkNumber().orElseThrow())),
                        ReferenceDate.deadlineOf(tender).orElseThrow())
                .with(dossier)
                .evaluate()
                .answers()
                .get(0);
    }
}
