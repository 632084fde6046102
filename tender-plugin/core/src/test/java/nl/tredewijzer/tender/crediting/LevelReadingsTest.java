package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.crediting.LevelReadings.Stretch;
import nl.tredewijzer.tender.decision.OpenQuestions;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValuedEffect;
import org.junit.jupiter.api.Test;

/** A level that changes within the term of the contract, the first quarter of 2027. */
class LevelReadingsTest {

    private static final Bidder EIK = Bidder.of("De Eik", "00000101");
    private static final Grade ONE = new Grade(PerformanceLevel.STEP_1, false);
    private static final Grade TWO = new Grade(PerformanceLevel.STEP_2, false);

    @Test
    void daysWithoutACertificateLieBetweenTheLevels() {
        LevelReadings readings = readings(
                        first().issued("00000101", "A-2", PerformanceLevel.STEP_2, "2027-02-11", "2029-02-10"))
                .orElseThrow();

        assertThat(readings.stretches())
                .containsExactly(
                        new Stretch(day("2027-01-01"), day("2027-01-31"), Optional.of(ONE)),
                        new Stretch(day("2027-02-01"), day("2027-02-10"), Optional.empty()),
                        new Stretch(day("2027-02-11"), day("2027-03-31"), Optional.of(TWO)));
        // 31 days of € 5.000, 10 of nothing and 49 of € 12.500, of 90
        assertThat(readings.byReferenceDate()).contains(Money.of("5000"));
        assertThat(readings.byDay()).contains(Money.of("8527.78"));
    }

    @Test
    void whatRunsOutLastIsNotTheLevelThatIsAskedAbout() {
        SampleRegister endsWithin = SampleRegister.empty()
                .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-02-01", "2027-01-31")
                .issued("00000101", "A-2", PerformanceLevel.STEP_2, "2027-02-01", "2027-03-01");

        LevelReadings readings = readings(endsWithin).orElseThrow();

        assertThat(readings.stretches())
                .last()
                .isEqualTo(new Stretch(day("2027-03-02"), day("2027-03-31"), Optional.empty()));
        assertThat(readings.question().values()).containsEntry("grade", TWO).containsEntry("from", day("2027-02-01"));
    }

    @Test
    void aCertificateOfTheSameLevelIsNoChangeNorIsOneAfterTheTerm() {
        assertThat(readings(first().issued("00000101", "A-2", PerformanceLevel.STEP_1, "2027-02-01", "2029-01-31")))
                .isEmpty();
        assertThat(readings(first().issued("00000101", "A-2", PerformanceLevel.STEP_2, "2027-04-01", "2029-03-31")))
                .isEmpty();
    }

    @Test
    void eachReadingIsSaid() {
        List<Bilingual> said = readings(
                        first().issued("00000101", "A-2", PerformanceLevel.STEP_2, "2027-02-11", "2029-02-10"))
                .orElseThrow()
                .said();

        assertThat(said)
                .extracting(Bilingual::dutch)
                .containsExactly(
                        "Telt het niveau op de peildatum: € 5.000,00.",
                        "Telt elke dag naar zijn eigen niveau: € 8.527,78.");
        assertThat(said)
                .extracting(Bilingual::english)
                .containsExactly(
                        "If the level on the reference date counts: €5,000.00.",
                        "If each day counts by its own level: €8,527.78.");
    }

    @Test
    void whereTheLevelCountsForNothingOrThePolicySaysWhatHoldsNothingIsAsked() {
        SampleRegister rising = first().issued("00000101", "A-2", PerformanceLevel.STEP_2, "2027-02-01", "2029-01-31");
        CreditingInput usual = SampleInputs.of(rising.build(), List.of(EIK));
        CreditingInput ofARoleThatDoesNotCount = usual.withBidders(List.of(EIK.as(BidderRole.SUBCONTRACTOR)))
                .under(SamplePolicy.east()
                        .roles(List.of(
                                new RoleRule(BidderRole.SUBCONTRACTOR, RoleRule.Counting.NOT, SamplePolicy.SECONDARY)))
                        .build());
        CreditingInput withoutObligation = usual.about(
                SampleInputs.TENDER.but().contractValue(Money.of("100000")).build());
        CreditingInput throughout =
                usual.under(SamplePolicy.east().alsoValidAt(Moment.THROUGHOUT).build());
        CreditingInput proven = usual.with(Dossier.EMPTY.with(List.of(new HumanDecision.EquivalentProof(
                "00000101",
                List.of(),
                "auditrapport",
                Optional.of(Grade.THIRTY_PLUS),
                new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "zoals besproken")))));

        assertThat(asked(usual)).contains(Code.LEVEL_CHANGES_IN_TERM);
        for (CreditingInput input : List.of(ofARoleThatDoesNotCount, withoutObligation, throughout, proven)) {
            assertThat(input.evaluate().answers().get(0).readings()).isEmpty();
            assertThat(asked(input)).doesNotContain(Code.LEVEL_CHANGES_IN_TERM);
        }
    }

    @Test
    void whichReadingHoldsCanBeDecided() {
        SampleRegister rising = first().issued("00000101", "A-2", PerformanceLevel.STEP_2, "2027-02-11", "2029-02-10");
        CreditingInput usual = SampleInputs.of(rising.build(), List.of(EIK));
        CreditingInput decided = usual.with(Dossier.EMPTY.with(List.of(byDay(List.of()))));

        BidderEvaluation answer = decided.evaluate().answers().get(0);

        assertThat(OpenQuestions.about(usual.evaluate(), "00000101", List.of()))
                .containsExactly(Question.LEVEL_CHANGES_IN_TERM);
        assertThat(answer.credit())
                .isEqualTo(new Credit.Settled(Money.of("50000"), Money.of("8527.78"), Money.of("41472.22")));
        assertThat(answer.decision()).contains(byDay(List.of()));
        assertThat(answer.reasons()).extracting(Remark::code).containsExactly(Code.LEVEL_CREDITED, Code.CHOSEN);
        assertThat(asked(decided)).isEmpty();
    }

    @Test
    void aReadingThatIsDecidedForOneLotIsStillAskedForTheOther() {
        SampleRegister rising = first().issued("00000101", "A-2", PerformanceLevel.STEP_2, "2027-02-11", "2029-02-10");
        CreditingInput lots = SampleInputs.of(rising.build(), List.of(EIK.on(List.of("1", "2"))))
                .about(SampleInputs.TENDER
                        .but()
                        .lots(List.of(Lot.of("1", Money.of("500000")), Lot.of("2", Money.of("500000"))))
                        .build())
                .with(Dossier.EMPTY.with(List.of(byDay(List.of("1")))));

        BidderEvaluation answer = lots.evaluate().answers().get(0);

        assertThat(answer.lots()).extracting(lot -> lot.decision().isPresent()).containsExactly(true, false);
        assertThat(asked(lots)).contains(Code.LEVEL_CHANGES_IN_TERM);
    }

    @Test
    void aChoiceOfAReadingChangesNothingWhereTheLevelDoesNotChange() {
        CreditingInput unchanged = SampleInputs.of(
                SampleRegister.empty()
                        .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2026-01-01", "2027-12-31")
                        .build(),
                List.of(EIK));

        assertThat(unchanged
                        .with(Dossier.EMPTY.with(List.of(byDay(List.of()))))
                        .evaluate()
                        .answers())
                .isEqualTo(unchanged.evaluate().answers());
    }

    private static HumanDecision byDay(List<String> lots) {
        return new HumanDecision.Choice(
                "00000101",
                lots,
                Question.LEVEL_CHANGES_IN_TERM,
                new ValuedEffect.FixedAmount(Money.of("8527.78")),
                new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "elke dag naar zijn eigen niveau"));
    }

    private static List<Code> asked(CreditingInput input) {
        return input.evaluate().answers().get(0).questions().stream()
                .map(Remark::code)
                .toList();
    }

    private static SampleRegister first() {
        return SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-02-01", "2027-01-31");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Optional<LevelReadings> readings(SampleRegister register) {
        return SampleInputs.of(register.build(), List.of(EIK))
                .evaluate()
                .answers()
                .get(0)
                .readings();
    }
}
