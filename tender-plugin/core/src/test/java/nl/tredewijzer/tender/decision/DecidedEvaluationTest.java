package nl.tredewijzer.tender.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.difference.Cause;
import nl.tredewijzer.tender.difference.ChangeCode;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.difference.DifferenceText;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.ValuedEffect;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.StoredRecord;
import org.junit.jupiter.api.Test;

class DecidedEvaluationTest {

    private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private static final Recorded RECORDED = new Recorded(
            "A. de Vries", Instant.parse("2026-11-30T08:55:00Z"), "Zelfde drempel, zelfde controle door een derde");
    private static final Grade STEP_TWO = new Grade(PerformanceLevel.STEP_2, false);

    private final CertificateRegistry registry = SampleRegister.empty()
            .issued("00000102", "A-2", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
            .issued("00000103", "A-3", PerformanceLevel.BASE_STEP, "2026-01-01", "2027-12-31")
            .build();
    private final CreditingInput inputs = SampleInputs.of(
            registry,
            List.of(
                    Bidder.of("Een B.V.", "00000101"),
                    Bidder.of("Twee B.V.", "00000102"),
                    Bidder.of("Drie B.V.", "00000103"),
                    Bidder.of("Ausland GmbH", "HRB 12345")));
    private final StoredRecord kept = StoredRecord.of(EvaluationRecord.of(inputs, THEN));

    @Test
    void acceptedProofCountsAsTheGradeItWasAcceptedAs() {
        DecidedEvaluation decided = DecidedEvaluation.of(kept, proof("00000101", Optional.of(STEP_TWO)), LATER);

        BidderEvaluation answer = decided.after().evaluation().answers().get(0);
        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.CREDITED);
        assertThat(answer.decision()).hasValue(decided.decision());
        Difference difference = decided.difference();
        assertThat(difference.flips()).singleElement().satisfies(flip -> {
            assertThat(flip.causes().causes()).containsExactly(Cause.DOSSIER);
            assertThat(flip.after().credited()).hasValue(Money.of("12500"));
        });
        assertThat(difference.inputs()).extracting(change -> change.code()).containsExactly(ChangeCode.DECISION_ADDED);
        assertThat(DifferenceText.lines(difference, Language.DUTCH)).anySatisfy(line -> assertThat(line)
                .contains("Beslissing van A. de Vries op 30 november 2026 over 00000101")
                .contains("aanvaard als Trede 2")
                .contains("Motivering: Zelfde drempel, zelfde controle door een derde"));
    }

    @Test
    void refusedProofLeavesTheOutcomeAndIsSaidWithItsMotivation() {
        DecidedEvaluation decided = DecidedEvaluation.of(kept, proof("00000101", Optional.empty()), LATER);

        assertThat(decided.difference().flips()).isEmpty();
        assertThat(decided.difference().answers()).singleElement().satisfies(change -> assertThat(change.reasonsNew())
                .singleElement()
                .satisfies(reason -> assertThat(reason.dutch()).contains("A. de Vries", "Zelfde drempel")));
    }

    @Test
    void aForeignBidderWithoutAKvkNumberCanProveOtherwise() {
        DecidedEvaluation decided = DecidedEvaluation.of(kept, proof("HRB 12345", Optional.of(STEP_TWO)), LATER);

        assertThat(decided.after().evaluation().answers().get(3).outcome().kind())
                .isEqualTo(OutcomeKind.CREDITED);
    }

    @Test
    void whereThePolicyIsSilentSomebodyChooses() {
        assertThat(OpenQuestions.about(inputs.evaluate(), "00000103", List.of()))
                .containsExactly(Question.LEVEL_NOT_NAMED);

        DecidedEvaluation decided = DecidedEvaluation.of(kept, choice(Question.LEVEL_NOT_NAMED, "5"), LATER);

        assertThat(decided.difference().flips()).singleElement().satisfies(flip -> {
            assertThat(flip.before().outcome()).isEqualTo(OutcomeKind.NEEDS_DECISION);
            assertThat(flip.after().credited()).hasValue(Money.of("2500"));
        });
    }

    @Test
    void theLaterChoiceReplacesTheEarlierAndBothStayInTheFile() {
        StoredRecord once = StoredRecord.of(DecidedEvaluation.of(kept, choice(Question.LEVEL_NOT_NAMED, "5"), LATER)
                .after());
        HumanDecision other = new HumanDecision.Choice(
                "00000103",
                List.of(),
                Question.LEVEL_NOT_NAMED,
                new ValuedEffect.PercentageReduction(Percentage.of("10")),
                new Recorded("B. Bos", Instant.parse("2026-12-02T08:00:00Z"), "Na bezwaar"));

        DecidedEvaluation twice = DecidedEvaluation.of(once, other, LATER);

        assertThat(twice.after().evaluation().dossier().decisions()).hasSize(2);
        assertThat(twice.after().evaluation().answers().get(2).decision()).hasValue(other);
        assertThat(twice.after().run().follows()).hasValue(once.sha256());
    }

    @Test
    void bothRunsAreKeptAndTheLaterNamesTheEarlier() {
        DecidedEvaluation decided = DecidedEvaluation.of(kept, proof("00000101", Optional.of(STEP_TWO)), LATER);

        assertThat(decided.before()).isEqualTo(kept);
        StoredRecord after =
                StoredRecord.read(CanonicalJson.bytes(decided.after().toJson()));
        assertThat(after.isReproduced()).isTrue();
        assertThat(after.follows()).hasValue(kept.sha256());
        assertThat(after.at()).isEqualTo(LATER.instant());
        assertThat(CanonicalJson.text(DecisionJson.write(decided)))
                .contains(kept.sha256(), after.sha256(), "\"acceptedAs\":\"STEP_2\"", "2026-11-30T08:55:00.000Z");
    }

    @Test
    void aDecisionAboutNothingThatIsAskedIsRefusedWithTheReason() {
        assertThatThrownBy(() -> DecidedEvaluation.of(kept, proof("00000102", Optional.of(STEP_TWO)), LATER))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("a certificate was found");
        assertThatThrownBy(() -> DecidedEvaluation.of(kept, proof("00000999", Optional.of(STEP_TWO)), LATER))
                .hasMessageContaining("knows no bidder 00000999");
        assertThatThrownBy(() -> DecidedEvaluation.of(kept, choice(Question.ROLE_NOT_NAMED, "5"), LATER))
                .hasMessageContaining("asked is LEVEL_NOT_NAMED");
        HumanDecision otherLot = new HumanDecision.EquivalentProof(
                "00000101", List.of("9"), "Keurmerk", Optional.of(STEP_TWO), RECORDED);
        assertThatThrownBy(() -> DecidedEvaluation.of(kept, otherLot, LATER)).hasMessageContaining("no lot 9");
    }

    @Test
    void aDecisionForOneLotOfAnUndividedBidIsRefusedWithThatReason() {
        CreditingInput undivided = undivided();
        StoredRecord record = StoredRecord.of(EvaluationRecord.of(undivided, THEN));

        assertThatThrownBy(() -> DecidedEvaluation.of(record, proofFor("1"), LATER))
                .hasMessageContaining("00000101 is not tested lot by lot here");
    }

    @Test
    void aDecisionForOneLotOfAnUndividedBidIsNotLostWithoutAWord() {
        CreditingInput undivided = undivided();
        BidderEvaluation answer = undivided
                .with(undivided.dossier().with(List.of(proofFor("1"))))
                .evaluate()
                .answers()
                .get(0);

        assertThat(answer.questions()).containsExactly(Remark.of(Code.DECISION_OF_LOT_UNUSED, "lot", "1"));
        assertThat(answer.needsAttention()).isTrue();
    }

    @Test
    void aDecisionThatALaterOneOverrulesIsRefusedWithThatReason() {
        StoredRecord once = StoredRecord.of(DecidedEvaluation.of(kept, proof("00000101", Optional.of(STEP_TWO)), LATER)
                .after());
        HumanDecision earlier = new HumanDecision.EquivalentProof(
                "00000101",
                List.of(),
                "Ander keurmerk",
                Optional.empty(),
                new Recorded("B. Bos", Instant.parse("2026-11-29T08:00:00Z"), "te laat ingevoerd"));

        assertThatThrownBy(() -> DecidedEvaluation.of(once, earlier, LATER))
                .hasMessageContaining("a decision about 00000101 already");
    }

    @Test
    void whereTheRegisterWasNotAskedThereIsNothingToDecideYet() {
        CreditingInput unreached =
                SampleInputs.of(InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT), inputs.bidders());
        StoredRecord record = StoredRecord.of(EvaluationRecord.of(unreached, THEN));

        assertThatThrownBy(() -> DecidedEvaluation.of(record, proof("00000101", Optional.empty()), LATER))
                .hasMessageContaining("evaluate again first");
    }

    @Test
    void underAnotherPolicyTheSameDecisionAnswersTheQuestionThere() {
        CreditingInput brabant = inputs.about(SampleInputs.TENDER
                        .but()
                        .socialReturn(Percentage.of("5"))
                        .build())
                .under(Policies.catalogue().get("noordoost-brabant"));

        assertThat(OpenQuestions.about(brabant.evaluate(), "00000103", List.of()))
                .containsExactly(Question.LEVEL_NOT_NAMED);
        assertThat(OpenQuestions.about(brabant.evaluate(), "00000102", List.of()))
                .isEmpty();
    }

    private static HumanDecision proof(String bidder, Optional<Grade> accepted) {
        return new HumanDecision.EquivalentProof(bidder, List.of(), "Keurmerk Voorbeeld", accepted, RECORDED);
    }

    private static HumanDecision proofFor(String lot) {
        return new HumanDecision.EquivalentProof(
                "00000101", List.of(lot), "Keurmerk Voorbeeld", Optional.of(STEP_TWO), RECORDED);
    }

    /** One sum for two lots. */
    private CreditingInput undivided() {
        Tender lots = SampleInputs.TENDER
                .but()
                .lots(List.of(Lot.of("1", Money.of("300000")), Lot.of("2", Money.of("700000"))))
                .build();
        Bidder bidder = Bidder.of("Een B.V.", "00000101").on(List.of("1", "2")).bidding(Money.of("900000"));
        return SampleInputs.of(registry, List.of(bidder)).about(lots);
    }

    private static HumanDecision choice(Question question, String percentage) {
        return new HumanDecision.Choice(
                "00000103",
                List.of(),
                question,
                new ValuedEffect.PercentageReduction(Percentage.of(percentage)),
                RECORDED);
    }
}
