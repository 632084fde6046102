package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.wording.Motivation;
import org.junit.jupiter.api.Test;

/** Days on which a policy wants what the bidder holds to be valid, other than the tender deadline. */
class MomentsTest {

    private static final Bidder EIK = Bidder.of("De Eik", "00000101");
    private static final LocalDate AWARD = LocalDate.of(2026, 12, 1);
    private static final Policy AT_THE_AWARD =
            SamplePolicy.east().onlyValidAt(Moment.AWARD).build();
    private static final Tender WITHOUT_DAYS = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("1000000"))
            .deadline(LocalDate.of(2026, 11, 1))
            .build();
    private static final Tender TENDER = WITHOUT_DAYS
            .but()
            .award(AWARD)
            .term(Term.of("2027-01-01", "2027-12-31"))
            .build();

    @Test
    void aMomentOfWhichTheDayIsNotGivenIsAskedFor() {
        Dossier known = registeredUntil(Optional.empty());

        assertThat(asked(WITHOUT_DAYS, Moment.AWARD, known)).contains(Code.AWARD_UNKNOWN);
        assertThat(asked(WITHOUT_DAYS, Moment.THROUGHOUT, known)).contains(Code.END_OF_TERM_UNKNOWN);
        assertThat(asked(WITHOUT_DAYS, Moment.END_OF_TERM, known)).contains(Code.END_OF_TERM_UNKNOWN);
    }

    @Test
    void aRegistrationThatReachesTheMomentIsCredited() {
        Dossier lasting = registeredUntil(Optional.of("2027-12-31"));

        for (Moment moment : List.of(Moment.AWARD, Moment.THROUGHOUT, Moment.END_OF_TERM)) {
            assertThat(answer(TENDER, moment, SampleRegister.empty(), lasting)
                            .outcome()
                            .kind())
                    .as("registered until the end, wanted at %s", moment)
                    .isEqualTo(OutcomeKind.EXEMPT);
        }
    }

    @Test
    void aRegistrationThatEndsBeforeTheMomentIsAskedAbout() {
        assertThat(asked(TENDER, Moment.AWARD, registeredUntil(Optional.of("2026-11-30"))))
                .contains(Code.NOT_VALID_AT_AWARD);
        assertThat(asked(TENDER, Moment.THROUGHOUT, registeredUntil(Optional.of("2027-12-30"))))
                .contains(Code.NOT_VALID_THROUGHOUT);
        assertThat(asked(TENDER, Moment.THROUGHOUT, registeredUntil(Optional.of("2026-12-31"))))
                .contains(Code.NOT_VALID_THROUGHOUT);
        assertThat(asked(TENDER, Moment.END_OF_TERM, registeredUntil(Optional.of("2027-12-30"))))
                .contains(Code.NOT_VALID_AT_END_OF_TERM);
    }

    @Test
    void aCertificateThatReachesTheMomentIsCredited() {
        SampleRegister lasting =
                SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");

        for (Moment moment : List.of(Moment.AWARD, Moment.THROUGHOUT, Moment.END_OF_TERM)) {
            assertThat(answer(TENDER, moment, lasting, Dossier.EMPTY).outcome().kind())
                    .as("valid until the end, wanted at %s", moment)
                    .isEqualTo(OutcomeKind.CREDITED);
        }
    }

    @Test
    void aCertificateThatRunsOutBeforeTheMomentIsAskedAbout() {
        SampleRegister tooShort =
                SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-30");

        assertThat(answer(TENDER, Moment.END_OF_TERM, tooShort, Dossier.EMPTY).reasons())
                .extracting(Remark::code)
                .contains(Code.NOT_VALID_AT_END_OF_TERM);
        assertThat(answer(TENDER, Moment.THROUGHOUT, tooShort, Dossier.EMPTY).reasons())
                .extracting(Remark::code)
                .contains(Code.NOT_VALID_THROUGHOUT);
    }

    @Test
    void aCertificateThatBeginsAfterTheTermDoesNotReachItsEnd() {
        SampleRegister interrupted = SampleRegister.empty()
                .issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-06-30")
                .issued("00000101", "A-2", PerformanceLevel.STEP_2, "2028-03-01", "2030-02-28");

        BidderEvaluation answer = answer(TENDER, Moment.END_OF_TERM, interrupted, Dossier.EMPTY);

        assertThat(answer.reasons()).extracting(Remark::code).contains(Code.NOT_VALID_AT_END_OF_TERM);
        assertThat(answer.warnings())
                .filteredOn(warning -> warning.code() == Code.EXPIRES_IN_TERM)
                .singleElement()
                .satisfies(warning -> assertThat(warning.values().get("until")).isEqualTo(LocalDate.of(2027, 6, 30)));
    }

    @Test
    void aLowerCertificateAtTheAwardIsNotTheOneOfTheTender() {
        SampleRegister lower = SampleRegister.empty()
                .issued("00000101", "A-1", PerformanceLevel.STEP_2, "2025-01-01", "2026-11-30")
                .issued("00000101", "A-2", PerformanceLevel.STEP_1, "2026-12-01", "2028-11-30");

        assertThat(answer(TENDER, Moment.AWARD, lower, Dossier.EMPTY).reasons())
                .extracting(Remark::code)
                .contains(Code.NOT_VALID_AT_AWARD);
    }

    @Test
    void proofThatSomebodyAcceptedIsNotTestedAgain() {
        Dossier accepted = Dossier.EMPTY.with(List.of(new HumanDecision.EquivalentProof(
                "00000101",
                List.of(),
                "auditrapport",
                Optional.of(new Grade(PerformanceLevel.STEP_2, false)),
                new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "zoals besproken"))));

        assertThat(answer(TENDER, Moment.END_OF_TERM, SampleRegister.empty(), accepted)
                        .outcome()
                        .kind())
                .isEqualTo(OutcomeKind.CREDITED);
    }

    @Test
    void wherePoliciesAskForTheAwardAloneThatDayIsTestedAndNotTheDeadline() {
        SampleRegister between =
                SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-11-15", "2028-11-14");
        SampleRegister runOut =
                SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2024-12-01", "2026-11-30");

        Evaluation begun = atTheAward(TENDER, between);

        assertThat(begun.referenceDate()).isEqualTo(new ReferenceDate(AWARD, ReferenceDate.Origin.AWARD));
        assertThat(begun.answers().get(0).outcome().kind()).isEqualTo(OutcomeKind.CREDITED);
        assertThat(begun.warnings())
                .extracting(Remark::code)
                .doesNotContain(
                        Code.REFERENCE_DATE_DIFFERS,
                        Code.REFERENCE_DATE_IS_NOT_THE_AWARD,
                        Code.REFERENCE_MOMENT_NOT_STATED);
        assertThat(Motivation.of(begun, begun.answers().get(0)).dutch()).contains("op 1 december 2026 (gunning)");
        assertThat(atTheAward(TENDER, runOut).answers().get(0).reasons())
                .contains(Remark.of(Code.NO_VALID_CERTIFICATE, "day", AWARD));
    }

    @Test
    void whoTestsOnAnotherDayThanTheAwardThatThePolicyAsksForIsTold() {
        Tender notAwarded = WITHOUT_DAYS;

        assertThat(ReferenceDate.of(notAwarded, AT_THE_AWARD)).isEmpty();
        for (Tender tender : List.of(notAwarded, TENDER)) {
            assertThat(input(tender, SampleRegister.empty(), ReferenceDate.given(LocalDate.of(2026, 11, 1)))
                            .evaluate()
                            .warnings())
                    .contains(Remark.of(Code.REFERENCE_DATE_IS_NOT_THE_AWARD, "day", LocalDate.of(2026, 11, 1)));
        }
    }

    @Test
    void underAnotherPolicyTheDayOfThatPolicyIsTestedUnlessSomebodyChoseIt() {
        ReferenceDate deadline = ReferenceDate.deadlineOf(TENDER).orElseThrow();
        CreditingInput east = input(TENDER, SampleRegister.empty(), deadline).under(SamplePolicy.EAST);
        ReferenceDate chosen = ReferenceDate.given(LocalDate.of(2026, 11, 2));

        assertThat(east.under(AT_THE_AWARD).referenceDate().day()).isEqualTo(AWARD);
        assertThat(east.on(chosen).under(AT_THE_AWARD).referenceDate()).isEqualTo(chosen);
    }

    private static Evaluation atTheAward(Tender tender, SampleRegister register) {
        return input(tender, register, ReferenceDate.of(tender, AT_THE_AWARD).orElseThrow())
                .evaluate();
    }

    private static CreditingInput input(Tender tender, SampleRegister register, ReferenceDate day) {
        return CreditingInput.of(
                tender,
                List.of(EIK),
                AT_THE_AWARD,
                register.build().ask(EIK.kvkNumber().stream().toList()),
                day);
    }

    private static Dossier registeredUntil(Optional<String> last) {
        return Dossier.EMPTY.registered(List.of(new OtherRegistration(
                "00000101", "Code Sociale Ondernemingen", LocalDate.of(2026, 1, 1), last.map(LocalDate::parse))));
    }

    private static List<Code> asked(Tender tender, Moment moment, Dossier dossier) {
        BidderEvaluation answer = answer(tender, moment, SampleRegister.empty(), dossier);
        assertThat(answer.verdict()).isEqualTo(BidderEvaluation.Verdict.NEEDS_DECISION);
        return answer.reasons().stream().map(Remark::code).toList();
    }

    private static BidderEvaluation answer(Tender tender, Moment moment, SampleRegister register, Dossier dossier) {
        return Crediting.evaluate(CreditingInput.of(
                                tender,
                                List.of(EIK),
                                SamplePolicy.east().alsoValidAt(moment).build(),
                                register.build().ask(EIK.kvkNumber().stream().toList()),
                                ReferenceDate.deadlineOf(tender).orElseThrow())
                        .with(dossier))
                .answers()
                .get(0);
    }
}
