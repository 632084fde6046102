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
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.CriterionFinding;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.difference.DifferenceText;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.StoredRecord;
import org.junit.jupiter.api.Test;

/** Somebody settles whether a certificate can be used beside the obligation, where the policy names no level. */
class CriterionDecisionTest {

    private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private static final String PREFERENCE = "preference";

    private final CreditingInput inputs = SampleInputs.of(
                    SampleRegister.empty()
                            .issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                            .build(),
                    List.of(Bidder.of("De Eik", "00000101")))
            .under(Policies.catalogue().get("thuis-eindhoven"));
    private final StoredRecord kept = StoredRecord.of(EvaluationRecord.of(inputs, THEN));

    @Test
    void whatWasDecidedToBeUsableIsAskedNoMore() {
        assertThat(kept.rerun().answers().get(0).questions())
                .extracting(Remark::code)
                .contains(Code.CRITERION_LEVEL_NOT_NAMED);

        DecidedEvaluation decided = DecidedEvaluation.of(kept, decision(true), LATER);

        BidderEvaluation answer = decided.after().evaluation().answers().get(0);
        assertThat(answer.criteria()).singleElement().satisfies(finding -> {
            assertThat(finding.use()).isEqualTo(CriterionFinding.Use.USABLE);
            assertThat(finding.reason().code()).isEqualTo(Code.CRITERION_DECIDED);
            assertThat(finding.reason().dutch())
                    .startsWith("Besloten door J. Jansen op 30 november 2026: kan worden ingezet voor: ");
        });
        assertThat(answer.questions()).extracting(Remark::code).doesNotContain(Code.CRITERION_LEVEL_NOT_NAMED);
        assertThat(DifferenceText.lines(decided.difference(), Language.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("can be used as preference", "J. Jansen"));
    }

    @Test
    void whatWasDecidedNotToCountIsSaidAsADecisionAndNotAsMissingProof() {
        DecidedEvaluation decided = DecidedEvaluation.of(kept, decision(false), LATER);

        assertThat(decided.after().evaluation().answers().get(0).criteria())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.use()).isEqualTo(CriterionFinding.Use.DECLINED);
                    assertThat(finding.comparedPrice()).isEmpty();
                });
    }

    @Test
    void aUseThatIsNotAskedAboutCannotBeDecided() {
        HumanDecision other =
                new HumanDecision.CriterionDecision("00000101", List.of(), "precondition", true, recorded());

        assertThatThrownBy(() -> DecidedEvaluation.of(kept, other, LATER)).isInstanceOf(DecisionRefused.class);
    }

    @Test
    void whatIsWrittenIsReadAndAnUnknownUseIsNamed() {
        Dossier dossier = Dossier.EMPTY.with(List.of(decision(true), decision(false)));
        JsonObject written = DossierJson.write(dossier);

        assertThat(DossierJson.read(written)).isEqualTo(dossier);
        JsonObject unknown = Json.createReader(
                        new StringReader(written.toString().replace(PREFERENCE, "gunst")))
                .readObject();
        assertThatThrownBy(() -> DossierJson.read(unknown))
                .isInstanceOfSatisfying(DocumentRefused.class, e -> assertThat(e.defects())
                        .hasSize(2)
                        .allSatisfy(defect -> assertThat(defect.dutch()).startsWith("is niet een van precondition")));
    }

    private static HumanDecision decision(boolean usable) {
        return new HumanDecision.CriterionDecision("00000101", List.of(), PREFERENCE, usable, recorded());
    }

    private static Recorded recorded() {
        return new Recorded("J. Jansen", Instant.parse("2026-11-30T08:55:00Z"), "de Trede is hoog genoeg");
    }
}
