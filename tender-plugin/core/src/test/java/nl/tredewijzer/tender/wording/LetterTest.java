package nl.tredewijzer.tender.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.ValuedEffect;
import org.junit.jupiter.api.Test;

/** What a bidder is told where an officer decided. */
class LetterTest {

    private static final Bidder EIK = Bidder.of("De Eik", "00000101");
    private static final Recorded BY_JANSEN =
            new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "interne reden");
    private static final Effect FIVE_PERCENT = new ValuedEffect.PercentageReduction(Percentage.of("5"));

    @Test
    void aChoiceWhereThePolicyIsSilentIsTheAuthoritysAndNotThePolicys() {
        Bilingual letter = letter(PerformanceLevel.BASE_STEP, chosen(FIVE_PERCENT));

        assertThat(letter.dutch())
                .contains("De opdrachtgever heeft besloten dat dit certificaat kan worden ingezet voor een korting van"
                        + " 5% op de social-returnverplichting van € 50.000,00")
                .contains("noemt Basistrede niet. Van uw verplichting van € 50.000,00 is € 2.500,00 toegerekend")
                .doesNotContain("Volgens het beleid");
        assertThat(letter.english())
                .contains("The contracting authority decided that this certificate can be used for a reduction of 5%")
                .doesNotContain("Under the policy");
    }

    @Test
    void thatNothingIsCreditedByChoiceIsSaidWithoutTheOfficerAndTheReasonForTheFile() {
        Bilingual letter = letter(PerformanceLevel.BASE_STEP, chosen(PlainEffect.NO_CREDIT));

        assertThat(letter.dutch())
                .contains("De opdrachtgever heeft besloten dat dit certificaat hier niet meetelt; het beleid Convenant"
                        + " Social Return Oost-Nederland")
                .contains("noemt Basistrede niet.")
                .doesNotContain("Jansen", "interne reden", "niets op");
        assertThat(letter.english())
                .contains("The contracting authority decided that this certificate does not count here; the policy")
                .doesNotContain("Jansen", "interne reden", "yields nothing");
    }

    @Test
    void theFileSaysWhoDecidedAndWhyAndThatThePolicyIsSilent() {
        Evaluation evaluation = evaluated(PerformanceLevel.BASE_STEP, chosen(PlainEffect.NO_CREDIT));
        BidderEvaluation answer = evaluation.answers().get(0);

        assertThat(Motivation.of(evaluation, answer).dutch())
                .endsWith("noemt Basistrede niet, en volgens het besluit van J. Jansen (interne reden) telt dit"
                        + " certificaat hier niet.");
        assertThat(answer.reasons().get(1).dutch())
                .isEqualTo("Besloten door J. Jansen op 10 november 2026: levert niets op. interne reden");
    }

    @Test
    void proofThatWasAcceptedIsNamedAlsoWhereSomebodyChoseWhatItYields() {
        HumanDecision proof = new HumanDecision.EquivalentProof(
                "00000101",
                List.of(),
                "auditrapport",
                Optional.of(new Grade(PerformanceLevel.BASE_STEP, false)),
                new Recorded("J. Jansen", Instant.parse("2026-11-09T10:00:00Z"), "dezelfde eisen."));
        Evaluation evaluation =
                evaluated(SampleRegister.empty(), Dossier.EMPTY.with(List.of(proof, chosen(FIVE_PERCENT))));

        assertThat(Motivation.forBidder(evaluation, evaluation.answers().get(0)).dutch())
                .startsWith("Uw gelijkwaardige bewijs (auditrapport) is aanvaard: dezelfde eisen. De opdrachtgever"
                        + " heeft besloten dat dit bewijs kan worden ingezet");
    }

    private static HumanDecision chosen(Effect effect) {
        return new HumanDecision.Choice("00000101", List.of(), Question.LEVEL_NOT_NAMED, effect, BY_JANSEN);
    }

    private static Bilingual letter(PerformanceLevel level, HumanDecision decision) {
        Evaluation evaluation = evaluated(level, decision);
        return Motivation.forBidder(evaluation, evaluation.answers().get(0));
    }

    private static Evaluation evaluated(PerformanceLevel level, HumanDecision decision) {
        SampleRegister register = SampleRegister.empty().issued("00000101", "A-1", level, "2026-01-01", "2027-12-31");
        return evaluated(register, Dossier.EMPTY.with(List.of(decision)));
    }

    private static Evaluation evaluated(SampleRegister register, Dossier dossier) {
        return SampleInputs.of(register.build(), List.of(EIK)).with(dossier).evaluate();
    }
}
