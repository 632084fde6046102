package nl.tredewijzer.tender.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Crediting;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.ValuedEffect;
import org.junit.jupiter.api.Test;

/** What is written where the policy is silent and an officer decided. */
class DecidedWordingTest {

    private static final Tender TENDER = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("1000000"))
            .deadline(LocalDate.of(2026, 11, 1))
            .build();

    @Test
    void theBidderIsToldThatTheAuthorityDecidedAndNotThatThePolicySaysSo() {
        Bilingual letter = letter(new ValuedEffect.PercentageReduction(Percentage.of("5")));

        assertThat(letter.dutch())
                .contains(
                        "De opdrachtgever heeft beslist dat dit certificaat kan worden ingezet voor een korting van 5%")
                .doesNotContain("Volgens het beleid");
        assertThat(letter.english())
                .contains("The contracting authority has decided that this certificate can be used");
    }

    @Test
    void whoDecidedAndWhyIsForTheFileOnly() {
        Evaluation evaluation = decided(PlainEffect.NO_CREDIT);
        Bilingual letter = Motivation.forBidder(evaluation, evaluation.answers().get(0));
        Bilingual file = Motivation.of(evaluation, evaluation.answers().get(0));

        assertThat(letter.dutch())
                .contains("De opdrachtgever heeft beslist dat dit certificaat hier niet meetelt.")
                .doesNotContain("Jansen")
                .doesNotContain("interne reden")
                .doesNotContain("volgens het beleid");
        assertThat(letter.english()).doesNotContain("Jansen").doesNotContain("by the policy");
        assertThat(file.dutch())
                .endsWith("volgens het besluit van J. Jansen (interne reden) telt dit certificaat hier niet.");
    }

    private static Bilingual letter(Effect effect) {
        Evaluation evaluation = decided(effect);
        return Motivation.forBidder(evaluation, evaluation.answers().get(0));
    }

    private static Evaluation decided(Effect effect) {
        Bidder bidder = Bidder.of("De Eik", "00000101");
        HumanDecision choice = new HumanDecision.Choice(
                "00000101",
                List.of(),
                Question.LEVEL_NOT_NAMED,
                effect,
                new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "interne reden"));
        return Crediting.evaluate(CreditingInput.of(
                        TENDER,
                        List.of(bidder),
                        Policies.catalogue().get("oost-nederland"),
                        SampleRegister.empty()
                                .issued("00000101", "A-1", PerformanceLevel.BASE_STEP, "2026-01-01", "2027-12-31")
                                .build()
                                .ask(bidder.kvkNumber().stream().toList()),
                        ReferenceDate.deadlineOf(TENDER).orElseThrow())
                .with(Dossier.EMPTY.with(List.of(choice))));
    }
}
