package nl.tredewijzer.tender.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.difference.DifferenceText;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.StoredRecord;
import nl.tredewijzer.tender.wording.Motivation;
import org.junit.jupiter.api.Test;

/** Somebody settles if and how much is owed where neither the tender nor the policy does. */
class ObligationDecisionTest {

    private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private static final Recorded RECORDED =
            new Recorded("J. Jansen", Instant.parse("2026-11-30T08:55:00Z"), "de raming van de hele opdracht telt");
    private static final Bidder EIK = Bidder.of("De Eik", "00000101");
    private static final SampleRegister REGISTER =
            SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");

    /** The contract lies above the threshold of 250,000 and the bid below: the source does not say which of them counts. */
    private final StoredRecord kept = kept(SampleInputs.of(REGISTER.build(), List.of(EIK.bidding(Money.of("200000")))));

    @Test
    void thePercentageThatWasDecidedIsWhatIsOwed() {
        assertThat(OpenQuestions.about(kept.rerun(), "00000101", List.of()))
                .containsExactly(Question.THRESHOLD_UNDECIDED);

        DecidedEvaluation decided = DecidedEvaluation.of(kept, decision("5"), LATER);

        BidderEvaluation answer = decided.after().evaluation().answers().get(0);
        assertThat(answer.obligation()).isInstanceOfSatisfying(Obligation.Owed.class, owed -> {
            assertThat(owed.euros()).isEqualTo(Money.of("10000"));
            assertThat(owed.origin()).isEqualTo(Obligation.PercentageOrigin.DECISION);
            assertThat(owed.sources()).isEmpty();
        });
        assertThat(answer.credit())
                .isInstanceOfSatisfying(Credit.Settled.class, settled -> assertThat(settled.credited())
                        .isEqualTo(Money.of("2500")));
        assertThat(answer.reasons()).extracting(Remark::code).contains(Code.OBLIGATION_DECIDED);
        assertThat(DifferenceText.lines(decided.difference(), Language.DUTCH)).anySatisfy(line -> assertThat(line)
                .contains(
                        "een verplichting van 5% geldt (vraag: of de drempel is bereikt volgt niet uit de bron)",
                        "J. Jansen"));
    }

    @Test
    void theFileNamesTheOfficerAndTheLetterDoesNot() {
        DecidedEvaluation decided = DecidedEvaluation.of(kept, decision("5"), LATER);
        BidderEvaluation answer = decided.after().evaluation().answers().get(0);

        assertThat(answer.reasons())
                .extracting(Remark::dutch)
                .contains("Besloten door J. Jansen op 30 november 2026: er geldt een verplichting van 5%. de raming van"
                        + " de hele opdracht telt");
        assertThat(Motivation.forBidder(decided.after().evaluation(), answer).dutch())
                .contains("de social-returnverplichting van € 10.000,00 (5%, door de opdrachtgever besloten, van €"
                        + " 200.000,00, inschrijfsom)")
                .doesNotContain("Jansen", "raming");
    }

    @Test
    void thatNothingIsOwedIsDecidedInWordsOfItsOwn() {
        DecidedEvaluation decided = DecidedEvaluation.of(kept, nothing(List.of()), LATER);
        BidderEvaluation answer = decided.after().evaluation().answers().get(0);

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.NO_OBLIGATION);
        assertThat(decided.after().evaluation().needsAttention()).isFalse();
        assertThat(Motivation.of(decided.after().evaluation(), answer).dutch())
                .isEqualTo("Voor De Eik (KvK 00000101) geldt geen social-returnverplichting. Besloten door J. Jansen op"
                        + " 30 november 2026: er geldt geen verplichting. de raming van de hele opdracht telt");
        assertThat(Motivation.forBidder(decided.after().evaluation(), answer).dutch())
                .contains("De opdrachtgever heeft besloten dat hier geen social-returnverplichting geldt.")
                .doesNotContain("Jansen", "raming", "volgens het beleid");
    }

    @Test
    void aDecisionForOneLotLeavesTheOtherOpen() {
        Tender lots =
                SampleInputs.TENDER.but().lots(List.of(lot("1"), lot("2"))).build();
        CreditingInput inputs = SampleInputs.of(REGISTER.build(), List.of(EIK.on(List.of("1", "2"))))
                .about(lots);
        DecidedEvaluation decided = DecidedEvaluation.of(kept(inputs), nothing(List.of("1")), LATER);
        BidderEvaluation answer = decided.after().evaluation().answers().get(0);

        assertThat(answer.lots().get(0).outcome().kind()).isEqualTo(OutcomeKind.NO_OBLIGATION);
        assertThat(answer.lots().get(1).obligation()).isInstanceOf(Obligation.Unknown.class);
        assertThat(OpenQuestions.about(decided.after().evaluation(), "00000101", List.of()))
                .containsExactly(Question.THRESHOLD_UNDECIDED);
    }

    @Test
    void whereTheObligationIsKnownNothingIsAsked() {
        StoredRecord settled = kept(SampleInputs.of(REGISTER.build(), List.of(EIK)));

        assertThatThrownBy(() -> DecidedEvaluation.of(settled, decision("7"), LATER))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void whatIsWrittenIsRead() {
        Dossier dossier = Dossier.EMPTY.with(List.of(decision("5"), nothing(List.of("1"))));

        JsonObject written = DossierJson.write(dossier);

        assertThat(written.getJsonArray("decisions").getJsonObject(0).getString("kind"))
                .isEqualTo("OBLIGATION");
        assertThat(written.getJsonArray("decisions").getJsonObject(1).getString("kind"))
                .isEqualTo("NO_OBLIGATION");
        assertThat(DossierJson.read(written)).isEqualTo(dossier);
    }

    @Test
    void aQuestionOfTheOtherKindIsRefusedInBothLanguages() {
        JsonObject choice = DossierJson.write(Dossier.EMPTY.with(List.of(new HumanDecision.Choice(
                "00000101", List.of(), Question.LEVEL_NOT_NAMED, PlainEffect.NO_CREDIT, RECORDED))));

        assertThatThrownBy(() -> DossierJson.read(replaced(choice, "LEVEL_NOT_NAMED", "THRESHOLD_UNDECIDED")))
                .isInstanceOfSatisfying(
                        DocumentRefused.class, e -> assertThat(e.defects()).anySatisfy(defect -> {
                            assertThat(defect.path()).isEqualTo("$.decisions[0].question");
                            assertThat(defect.dutch()).contains("leg dat vast met kind OBLIGATION of NO_OBLIGATION");
                        }));
        JsonObject obligation = DossierJson.write(Dossier.EMPTY.with(List.of(decision("5"))));
        assertThatThrownBy(() -> DossierJson.read(replaced(obligation, "THRESHOLD_UNDECIDED", "LEVEL_NOT_NAMED")))
                .isInstanceOfSatisfying(DocumentRefused.class, e -> assertThat(e.defects())
                        .anySatisfy(
                                defect -> assertThat(defect.english()).contains("record a choice with kind CHOICE")));
    }

    private static JsonObject replaced(JsonObject document, String word, String by) {
        return Json.createReader(new StringReader(document.toString().replace(word, by)))
                .readObject();
    }

    private static Lot lot(String id) {
        return new Lot(id, Optional.empty(), Optional.of(Money.of("200000")));
    }

    private static StoredRecord kept(CreditingInput inputs) {
        return StoredRecord.of(EvaluationRecord.of(inputs, THEN));
    }

    private static HumanDecision decision(String percentage) {
        return new HumanDecision.ObligationDecision(
                "00000101", List.of(), Question.THRESHOLD_UNDECIDED, Optional.of(Percentage.of(percentage)), RECORDED);
    }

    private static HumanDecision nothing(List<String> lots) {
        return new HumanDecision.ObligationDecision(
                "00000101", lots, Question.THRESHOLD_UNDECIDED, Optional.empty(), RECORDED);
    }
}
