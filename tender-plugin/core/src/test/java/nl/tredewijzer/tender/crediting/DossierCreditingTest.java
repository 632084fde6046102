package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.HumanDecision.Choice;
import nl.tredewijzer.tender.evidence.HumanDecision.EquivalentProof;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.ValuedEffect;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.Test;

/** What is known beside the register. */
class DossierCreditingTest {

    private static final Policy EAST = Policies.catalogue().get("oost-nederland");
    private static final Grade STEP_2 = new Grade(PerformanceLevel.STEP_2, false);
    private static final Tender TENDER = Tender.titled("Groenonderhoud")
            .lots(List.of(Lot.of("1", Money.of("600000")), Lot.of("2", Money.of("400000"))))
            .deadline(LocalDate.of(2026, 11, 1))
            .build();
    private static final Bidder EIK = Bidder.of("De Eik", "00000101").on(List.of("1", "2"));

    @Test
    void aDecisionAboutOneLotLeavesTheOtherOpen() {
        BidderEvaluation answer =
                one(EIK, held(PerformanceLevel.BASE_STEP), decided(choice(List.of("1"), "2026-11-10")));

        assertThat(answer.lots().get(0).credit())
                .isEqualTo(new Credit.Settled(Money.of("30000"), Money.of("3000"), Money.of("27000")));
        assertThat(answer.lots().get(0).decision()).isPresent();
        assertThat(answer.lots().get(1).credit()).isInstanceOf(Credit.Open.class);
        assertThat(answer.credit()).isEqualTo(new Credit.Open(Optional.of(Money.of("50000"))));
        assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.NEEDS_DECISION);
    }

    @Test
    void theLaterOfTwoDecisionsCounts() {
        Choice nothing = new Choice(
                "00000101", List.of(), Question.LEVEL_NOT_NAMED, PlainEffect.NO_CREDIT, recorded("2026-11-11"));

        BidderEvaluation answer =
                one(EIK, held(PerformanceLevel.BASE_STEP), decided(nothing, choice(List.of(), "2026-11-10")));

        assertThat(answer.decision()).contains(nothing);
        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.NOT_CREDITED);
        assertThat(answer.credit()).isEqualTo(new Credit.Settled(Money.of("50000"), Money.ZERO, Money.of("50000")));
    }

    @Test
    void aChoiceAnswersNoOtherQuestion() {
        BidderEvaluation answer = one(
                EIK.as(BidderRole.SUBCONTRACTOR),
                held(PerformanceLevel.BASE_STEP),
                decided(choice(List.of(), "2026-11-10")));

        assertThat(answer.reasons()).extracting(Remark::code).containsExactly(Code.ROLE_NOT_NAMED);
        assertThat(answer.decision()).isEmpty();
    }

    @Test
    void proofThatIsAcceptedAsHigherThanTheCertificateCounts() {
        BidderEvaluation answer =
                one(EIK, held(PerformanceLevel.STEP_1), decided(proof("2026-11-10", Optional.of(STEP_2))));

        assertThat(answer.outcome().reduction()).contains(Percentage.of("25"));
        assertThat(answer.reasons()).extracting(Remark::code).contains(Code.EQUIVALENT_ACCEPTED);
    }

    @Test
    void proofThatIsAcceptedAsNoHigherThanTheCertificateLeavesItAsItIs() {
        BidderEvaluation answer =
                one(EIK, held(PerformanceLevel.STEP_2), decided(proof("2026-11-10", Optional.of(STEP_2))));

        assertThat(answer.outcome().reduction()).contains(Percentage.of("25"));
        assertThat(answer.decision()).isEmpty();
    }

    @Test
    void theAnswerRestsOnTheDecisionThatRefusedTheProof() {
        BidderEvaluation answer = one(EIK, SampleRegister.empty(), decided(proof("2026-11-10", Optional.empty())));

        assertThat(answer.decision()).contains(proof("2026-11-10", Optional.empty()));
        assertThat(answer.reasons())
                .extracting(Remark::code)
                .containsExactly(Code.NO_CERTIFICATE, Code.EQUIVALENT_REFUSED);
    }

    @Test
    void aBidderWithoutANumberIsToldAboutItsPlaceInAnotherRegisterToo() {
        Dossier elsewhere = Dossier.EMPTY.registered(
                List.of(new OtherRegistration("DE 12", "Handelsregister", LocalDate.of(2026, 1, 1), Optional.empty())));

        BidderEvaluation answer = one(Bidder.of("Boom GmbH", "DE 12"), SampleRegister.empty(), elsewhere);

        assertThat(answer.warnings())
                .containsExactly(Remark.of(Code.OTHER_REGISTER_NOT_NAMED, "register", "Handelsregister"));
    }

    @Test
    void proofThatIsRefusedTakesNothingFromACertificate() {
        BidderEvaluation answer =
                one(EIK, held(PerformanceLevel.STEP_1), decided(proof("2026-11-10", Optional.empty())));

        assertThat(answer.outcome().reduction()).contains(Percentage.of("10"));
        assertThat(answer.reasons()).extracting(Remark::code).doesNotContain(Code.EQUIVALENT_REFUSED);
    }

    @Test
    void whatIsRealisedForALotOnWhichNobodyBidsIsAskedAbout() {
        BidderEvaluation answer = one(
                EIK,
                held(PerformanceLevel.STEP_1),
                Dossier.EMPTY.bought(List.of(
                        purchase(Optional.of("3"), Optional.of("SW-bedrijf")),
                        purchase(Optional.of("3"), Optional.of("SW-bedrijf")))));

        assertThat(answer.questions()).containsExactly(Remark.of(Code.LOT_OF_FACT_UNKNOWN, "lot", "3"));
        assertThat(answer.lines()).extracting(CreditLine::kind).containsOnly(CreditLine.Kind.CERTIFICATE);
        assertThat(one(
                                Bidder.of("De Eik", "00000101").on(List.of("1")),
                                held(PerformanceLevel.STEP_1),
                                Dossier.EMPTY.bought(List.of(purchase(Optional.of("2"), Optional.of("SW-bedrijf")))))
                        .questions())
                .containsExactly(Remark.of(Code.LOT_OF_FACT_UNKNOWN, "lot", "2"));
    }

    @Test
    void whatIsSaidOfSomebodyWhoIsNotOnTheListIsTold() {
        Dossier ofAnother = Dossier.EMPTY.realised(List.of(
                new Effort("00000110", Optional.empty(), "WW < 1 jaar (telt 1 jaar)", BigDecimal.ONE),
                new Effort("de eik", Optional.empty(), "WW < 1 jaar (telt 1 jaar)", BigDecimal.ONE)));
        Evaluation evaluation = Crediting.evaluate(CreditingInput.of(
                        TENDER,
                        List.of(EIK, Bidder.of("De Eik", "")),
                        EAST,
                        held(PerformanceLevel.STEP_1)
                                .build()
                                .ask(EIK.kvkNumber().stream().toList()),
                        ReferenceDate.deadlineOf(TENDER).orElseThrow())
                .with(ofAnother));

        assertThat(evaluation.warnings())
                .filteredOn(remark -> remark.code() == Code.DOSSIER_BIDDER_UNKNOWN)
                .containsExactly(Remark.of(Code.DOSSIER_BIDDER_UNKNOWN, "bidder", "00000110"));
    }

    @Test
    void proofCountsAlsoWhenTheRegisterWasNotReached() {
        Evaluation evaluation = Crediting.evaluate(CreditingInput.of(
                        TENDER,
                        List.of(EIK, Bidder.of("De Beuk", "00000102")),
                        EAST,
                        new RegistryAnswers.Unreachable(Unreachability.TIMED_OUT, "no answer"),
                        ReferenceDate.deadlineOf(TENDER).orElseThrow())
                .with(decided(proof("2026-11-10", Optional.of(STEP_2)))
                        .bought(List.of(purchase(Optional.of("1"), Optional.empty())))));

        assertThat(evaluation.answers().get(0).outcome().reduction()).contains(Percentage.of("25"));
        assertThat(evaluation.answers().get(0).questions())
                .extracting(Remark::code)
                .containsExactly(Code.SUPPLIER_NOT_CHECKED);
        assertThat(evaluation.answers().get(1).outcome().kind()).isEqualTo(OutcomeKind.REGISTER_UNREACHABLE);
    }

    @Test
    void aPurchaseCountsForTheLotThatItNames() {
        BidderEvaluation answer = one(
                EIK,
                held(PerformanceLevel.STEP_1),
                Dossier.EMPTY
                        .bought(List.of(purchase(Optional.of("2"), Optional.of("SW-bedrijf"))))
                        .realised(List.of(new Effort(
                                "00000101", Optional.of("1"), "WW < 1 jaar (telt 1 jaar)", new BigDecimal("0.5")))));

        assertThat(credited(answer.lots().get(0))).isEqualTo(Money.of("8000"));
        assertThat(credited(answer.lots().get(1))).isEqualTo(Money.of("3000"));
        assertThat(answer.credit())
                .isEqualTo(new Credit.Settled(Money.of("50000"), Money.of("11000"), Money.of("39000")));
        assertThat(answer.questions()).isEmpty();
        assertThat(answer.lines())
                .extracting(CreditLine::lot)
                .containsExactly(Optional.of("1"), Optional.of("1"), Optional.of("2"), Optional.of("2"));
    }

    @Test
    void aPurchaseOfWhichTheLotIsNotKnownLeavesWhatRemainsOpen() {
        BidderEvaluation answer = one(
                EIK,
                held(PerformanceLevel.STEP_1),
                Dossier.EMPTY.bought(List.of(purchase(Optional.empty(), Optional.of("SW-bedrijf")))));

        assertThat(answer.questions()).extracting(Remark::code).containsExactly(Code.LOT_OF_FACT_MISSING);
        assertThat(answer.credit()).isEqualTo(new Credit.Open(Optional.of(Money.of("50000"))));
        assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.NEEDS_DECISION);
    }

    @Test
    void aPurchaseOfWhichTheValueIsNotPublishedIsAQuestionAndNoZero() {
        Policy amsterdam = Policies.catalogue().get("amsterdam");
        Dossier bought = Dossier.EMPTY.bought(List.of(purchase(Optional.of("1"), Optional.of("sociale firma"))));
        List<Bidder> eik = List.of(Bidder.of("De Eik", "00000101").on(List.of("1")));
        Tender withPercentage = TENDER.but().socialReturn(Percentage.of("5")).build();

        BidderEvaluation known = all(withPercentage, eik, amsterdam, SampleRegister.empty(), bought)
                .get(0);
        BidderEvaluation unknown =
                all(TENDER, eik, amsterdam, SampleRegister.empty(), bought).get(0);

        assertThat(known.outcome().kind()).isEqualTo(OutcomeKind.NO_VALID_CERTIFICATE);
        assertThat(known.questions()).extracting(Remark::code).containsExactly(Code.PURCHASE_VALUE_UNPUBLISHED);
        assertThat(known.credit()).isEqualTo(new Credit.Open(Optional.of(Money.of("30000"))));
        assertThat(known.verdict()).isEqualTo(BidderEvaluation.Verdict.NEEDS_DECISION);
        assertThat(unknown.verdict()).isEqualTo(BidderEvaluation.Verdict.NEEDS_DECISION);
    }

    @Test
    void whatAPolicyDoesNotValueIsDecidedPerLot() {
        Dossier realised = Dossier.EMPTY.realised(List.of(
                new Effort("00000101", Optional.of("1"), "Iets anders", BigDecimal.ONE),
                new Effort("00000101", Optional.of("2"), "Nog iets", BigDecimal.ONE)));
        Choice first = new Choice(
                "00000101",
                List.of("1"),
                Question.BLOCK_NOT_NAMED,
                new ValuedEffect.FixedAmount(Money.of("1500")),
                recorded("2026-11-10"));
        Choice second = new Choice(
                "00000101", List.of("2"), Question.BLOCK_NOT_NAMED, PlainEffect.NO_CREDIT, recorded("2026-11-10"));
        SampleRegister register = held(PerformanceLevel.STEP_1);

        BidderEvaluation half = one(EIK, register, realised.with(List.of(first)));
        BidderEvaluation answer = one(EIK, register, realised.with(List.of(first, second)));

        assertThat(half.questions()).containsExactly(Remark.of(Code.BLOCK_NOT_NAMED, "block", "Nog iets"));
        assertThat(half.lots().get(0).credit())
                .isEqualTo(new Credit.Settled(Money.of("30000"), Money.of("4500"), Money.of("25500")));
        assertThat(half.lots().get(1).credit()).isInstanceOf(Credit.Open.class);
        assertThat(answer.questions()).isEmpty();
        assertThat(answer.credit())
                .isEqualTo(new Credit.Settled(Money.of("50000"), Money.of("6500"), Money.of("43500")));
        assertThat(answer.lines())
                .extracting(line -> line.what().dutch())
                .contains("vast bedrag van € 1.500,00 voor Iets anders, besloten door J. Jansen");
    }

    @Test
    void aPurchaseOfWhichTheValueIsNotPublishedIsValuedByADecision() {
        Policy amsterdam = Policies.catalogue().get("amsterdam");
        Tender withPercentage = TENDER.but().socialReturn(Percentage.of("5")).build();
        List<Bidder> eik = List.of(Bidder.of("De Eik", "00000101").on(List.of("1")));
        Dossier decided = Dossier.EMPTY
                .bought(List.of(purchase(Optional.of("1"), Optional.of("sociale firma"))))
                .with(List.of(new Choice(
                        "00000101",
                        List.of(),
                        Question.PURCHASE_VALUE_UNPUBLISHED,
                        new ValuedEffect.FixedAmount(Money.of("1000")),
                        recorded("2026-11-10"))));

        BidderEvaluation answer = all(withPercentage, eik, amsterdam, SampleRegister.empty(), decided)
                .get(0);

        assertThat(answer.questions()).isEmpty();
        assertThat(answer.credit())
                .isEqualTo(new Credit.Settled(Money.of("30000"), Money.of("1000"), Money.of("29000")));
        assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.PARTLY_CREDITED);
    }

    @Test
    void aPurchaseOfBeforeTheTermCountsAndIsRemarkedOn() {
        Dossier bought = Dossier.EMPTY.bought(List.of(purchase(Optional.of("1"), Optional.of("SW-bedrijf"))));
        Tender later = TENDER.but().term(Term.of("2027-01-11", "2027-12-31")).build();
        Tender sameDay = TENDER.but().term(Term.of("2027-01-10", "2027-12-31")).build();
        SampleRegister register = held(PerformanceLevel.STEP_1);

        BidderEvaluation before =
                all(later, List.of(EIK), EAST, register, bought).get(0);

        assertThat(before.warnings()).extracting(Remark::code).contains(Code.PURCHASE_OUTSIDE_TERM);
        assertThat(before.questions()).isEmpty();
        assertThat(before.verdict()).isEqualTo(BidderEvaluation.Verdict.PARTLY_CREDITED);
        assertThat(all(sameDay, List.of(EIK), EAST, register, bought).get(0).warnings())
                .extracting(Remark::code)
                .doesNotContain(Code.PURCHASE_OUTSIDE_TERM);
    }

    @Test
    void aQuestionThatCanChangeNothingAnyMoreLeavesNothingOpen() {
        BidderEvaluation answer = one(
                EIK,
                SampleRegister.empty().issuedThirtyPlus("00000101", "A-1", "2026-01-01", "2027-12-31"),
                Dossier.EMPTY.bought(List.of(purchase(Optional.empty(), Optional.of("SW-bedrijf")))));

        assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.CREDITED);
    }

    @Test
    void whatABidderThatIsListedPerLotBoughtCountsOnce() {
        Bidder first = Bidder.of("De Eik", "00000101").on(List.of("1"));
        Bidder second = Bidder.of("De Eik", "00000101").on(List.of("2"));
        Dossier ofTheSecond = Dossier.EMPTY.bought(List.of(purchase(Optional.of("2"), Optional.of("SW-bedrijf"))));
        Dossier ofNobodyKnows = Dossier.EMPTY.bought(List.of(purchase(Optional.empty(), Optional.of("SW-bedrijf"))));
        SampleRegister register = held(PerformanceLevel.STEP_1);

        List<BidderEvaluation> named = all(TENDER, List.of(first, second), EAST, register, ofTheSecond);
        List<BidderEvaluation> unnamed = all(TENDER, List.of(first, second), EAST, register, ofNobodyKnows);

        assertThat(named.get(0).questions()).isEmpty();
        assertThat(named.get(0).lines()).extracting(CreditLine::kind).containsExactly(CreditLine.Kind.CERTIFICATE);
        assertThat(named.get(1).lines())
                .extracting(CreditLine::kind)
                .containsExactly(CreditLine.Kind.CERTIFICATE, CreditLine.Kind.PURCHASE);
        assertThat(unnamed).allSatisfy(answer -> {
            assertThat(answer.questions()).extracting(Remark::code).containsExactly(Code.LOT_OF_FACT_MISSING);
            assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.NEEDS_DECISION);
        });
    }

    @Test
    void theHigherOfCertificateAndOtherRegisterCounts() {
        Dossier code = Dossier.EMPTY.registered(List.of(new OtherRegistration(
                "00000101",
                "code sociale ondernemingen",
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2026, 11, 1)))));

        BidderEvaluation answer = one(EIK, held(PerformanceLevel.STEP_3), code);

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.EXEMPT);
        assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.CREDITED);
    }

    @Test
    void aDossierIsReadAsItIsWritten() {
        Dossier dossier = decided(choice(List.of("1"), "2026-11-10"), proof("2026-11-11", Optional.empty()))
                .bought(List.of(purchase(Optional.of("2"), Optional.of("SW-bedrijf"))));

        assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
    }

    private static Money credited(LotCredit lot) {
        return ((Credit.Settled) lot.credit()).credited();
    }

    private static Purchase purchase(Optional<String> lot, Optional<String> recognised) {
        return new Purchase(
                "00000101", lot, KvkNumber.of("00000900"), recognised, Money.of("1000"), LocalDate.of(2027, 1, 10));
    }

    private static Choice choice(List<String> lots, String day) {
        return new Choice(
                "00000101",
                lots,
                Question.LEVEL_NOT_NAMED,
                new ValuedEffect.PercentageReduction(Percentage.of("10")),
                recorded(day));
    }

    private static EquivalentProof proof(String day, Optional<Grade> accepted) {
        return new EquivalentProof("00000101", List.of(), "auditrapport", accepted, recorded(day));
    }

    private static Recorded recorded(String day) {
        return new Recorded("J. Jansen", Instant.parse(day + "T10:00:00Z"), "zoals besproken");
    }

    private static Dossier decided(HumanDecision... decisions) {
        return Dossier.EMPTY.with(List.of(decisions));
    }

    private static SampleRegister held(PerformanceLevel level) {
        return SampleRegister.empty().issued("00000101", "A-1", level, "2026-01-01", "2027-12-31");
    }

    private static BidderEvaluation one(Bidder bidder, SampleRegister register, Dossier dossier) {
        return all(TENDER, List.of(bidder), EAST, register, dossier).get(0);
    }

    private static List<BidderEvaluation> all(
            Tender tender, List<Bidder> bidders, Policy policy, SampleRegister register, Dossier dossier) {
        return CreditingInput.of(
                        tender,
                        bidders,
                        policy,
                        register.build().ask(CreditingInput.numbersIn(bidders, dossier)),
                        ReferenceDate.deadlineOf(tender).orElseThrow())
                .with(dossier)
                .evaluate()
                .answers();
    }
}
