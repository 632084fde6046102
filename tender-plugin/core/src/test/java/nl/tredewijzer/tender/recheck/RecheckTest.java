package nl.tredewijzer.tender.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.StoredRecord;
import org.junit.jupiter.api.Test;

class RecheckTest {

    private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final Bidder ONE = Bidder.of("Een B.V.", "00000101");

    @Test
    void whereNothingHappenedNothingIsAsked() {
        BidderRecheck found = recheck(stepTwo(), stepTwo(), "2027-01-15", 60);

        assertThat(found.findings()).isEmpty();
        assertThat(found.today()).isEqualTo(found.then());
        assertThat(found.lastValidDay()).hasValue(LocalDate.of(2027, 12, 31));
    }

    @Test
    void whatRanOutIsNamedAndBothReadingsAreShown() {
        SampleRegister register =
                SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-02-01", "2027-01-31");

        BidderRecheck found = recheck(register, register, "2027-02-01", 60);

        assertThat(codes(found)).containsExactly(FindingCode.EXPIRED);
        assertThat(found.findings().get(0).english()).contains("31 January 2027");
        assertThat(found.then().remaining()).hasValue(Money.of("37500"));
        assertThat(found.today().remaining()).hasValue(Money.of("50000"));
        assertThat(found.today().outcome()).isEqualTo(OutcomeKind.NO_VALID_CERTIFICATE);
        assertThat(found.lastValidDay()).isEmpty();
    }

    @Test
    void whatBeganElsewhereIsSaidWhereNoCertificateChanged() {
        Dossier known = Dossier.EMPTY.registered(List.of(new OtherRegistration(
                "00000101", "Code Sociale Ondernemingen", LocalDate.of(2026, 12, 1), Optional.empty())));

        BidderRecheck found = Recheck.of(
                        stored(inputs(stepTwo()).with(known)), answers(stepTwo()), horizon("2027-01-15", 0))
                .bidders()
                .get(0);

        assertThat(codes(found)).containsExactly(FindingCode.COMES_OUT_OTHERWISE);
        assertThat(found.findings().get(0).english()).contains("today the answer is exempt, then reduction of 25%");
        assertThat(found.asksSomething()).isTrue();
    }

    @Test
    void suspendedAndWithdrawnAreDifferentThings() {
        assertThat(codes(recheck(stepTwo(), stepTwo().suspended("C-1", "2026-12-15"), "2027-01-15", 0)))
                .containsExactly(FindingCode.SUSPENDED);
        assertThat(codes(recheck(stepTwo(), stepTwo().withdrawn("C-1", "2026-12-15"), "2027-01-15", 0)))
                .containsExactly(FindingCode.WITHDRAWN);
    }

    @Test
    void anUpgradeIsNamedAndCountsForNothingByItself() {
        SampleRegister later = stepTwo().issued("00000101", "C-2", PerformanceLevel.STEP_3, "2027-01-01", "2028-12-31");

        BidderRecheck found = recheck(stepTwo(), later, "2027-01-15", 0);

        assertThat(codes(found)).containsExactly(FindingCode.UPGRADED);
        assertThat(found.then().credited()).hasValue(Money.of("12500"));
        assertThat(found.today().credited()).hasValue(Money.of("25000"));
        assertThat(found.asksSomething()).isTrue();
    }

    @Test
    void aLevelThatRisesWhereTheCertificateCountsForNothingAsksNothing() {
        SampleRegister later = stepTwo().issued("00000101", "C-2", PerformanceLevel.STEP_3, "2027-01-01", "2028-12-31");
        CreditingInput small = inputs(stepTwo())
                .about(SampleInputs.TENDER
                        .but()
                        .contractValue(Money.of("100000"))
                        .build());

        BidderRecheck found = Recheck.of(stored(small), answers(later), horizon("2027-01-15", 0))
                .bidders()
                .get(0);

        assertThat(codes(found)).containsExactly(FindingCode.LEVEL_WITHOUT_EFFECT);
        assertThat(found.asksSomething()).isFalse();
    }

    @Test
    void whereTheCertificateIsAskedForThroughoutALowerLevelIsAskedAboutAndAHigherIsNot() {
        SampleRegister before =
                SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-12-01", "2027-11-30");
        SampleRegister lower = SampleRegister.empty()
                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-12-01", "2027-11-30")
                .withdrawn("C-1", "2027-01-10")
                .issued("00000101", "C-2", PerformanceLevel.STEP_1, "2027-01-10", "2028-12-31");
        SampleRegister higher =
                stepTwo().issued("00000101", "C-2", PerformanceLevel.STEP_3, "2027-01-01", "2028-12-31");

        assertThat(codes(throughout(before, lower))).contains(FindingCode.FELL_WHERE_ASKED_THROUGHOUT);
        assertThat(codes(throughout(stepTwo(), higher))).containsExactly(FindingCode.LEVEL_WITHOUT_EFFECT);
    }

    private static BidderRecheck throughout(SampleRegister then, SampleRegister now) {
        CreditingInput kept = inputs(then)
                .under(SamplePolicy.east().alsoValidAt(Moment.THROUGHOUT).build());
        return Recheck.of(stored(kept), answers(now), horizon("2027-01-15", 0))
                .bidders()
                .get(0);
    }

    @Test
    void aLowerLevelAfterwardsIsADowngrade() {
        SampleRegister before =
                SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-01-01", "2026-12-31");
        SampleRegister later = SampleRegister.empty()
                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-01-01", "2026-12-31")
                .issued("00000101", "C-2", PerformanceLevel.STEP_1, "2027-01-01", "2028-12-31");

        assertThat(codes(recheck(before, later, "2027-01-15", 0))).containsExactly(FindingCode.DOWNGRADED);
    }

    @Test
    void aRenewalOfTheSameLevelAsksNothing() {
        SampleRegister before =
                SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-01-01", "2026-12-31");
        SampleRegister later = SampleRegister.empty()
                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-01-01", "2026-12-31")
                .issued("00000101", "C-2", PerformanceLevel.STEP_2, "2027-01-01", "2028-12-31");

        BidderRecheck found = recheck(before, later, "2027-01-15", 60);

        assertThat(codes(found)).containsExactly(FindingCode.RENEWED);
        assertThat(found.asksSomething()).isFalse();
    }

    @Test
    void aCertificateThatRunsOutWithinTheTermFallsDueInTime() {
        SampleRegister register =
                SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-03-01", "2027-02-28");

        assertThat(codes(recheck(register, register, "2026-12-29", 60))).isEmpty();
        BidderRecheck found = recheck(register, register, "2026-12-30", 60);
        assertThat(codes(found)).containsExactly(FindingCode.FALLS_DUE);
        assertThat(found.findings().get(0).plainValues())
                .containsEntry("days", "60")
                .containsEntry("until", "2027-02-28");
    }

    @Test
    void whatRunsOutOnTheLastDayOfTheContractOrLaterDoesNotFallDue() {
        SampleRegister register =
                SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-04-01", "2027-03-31");

        assertThat(codes(recheck(register, register, "2027-03-20", 60))).isEmpty();
    }

    @Test
    void whatIsFollowedWithoutAGapDoesNotFallDueYet() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-03-01", "2027-02-28")
                .issued("00000101", "C-2", PerformanceLevel.STEP_2, "2027-03-01", "2029-02-28");
        SampleRegister withAGap = SampleRegister.empty()
                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-03-01", "2027-02-28")
                .issued("00000101", "C-2", PerformanceLevel.STEP_2, "2027-03-02", "2029-02-28");

        assertThat(codes(recheck(register, register, "2027-02-01", 60))).isEmpty();
        assertThat(codes(recheck(withAGap, withAGap, "2027-02-01", 60))).containsExactly(FindingCode.FALLS_DUE);
    }

    @Test
    void whatIsFollowedByALowerLevelFallsDue() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-03-01", "2027-02-28")
                .issued("00000101", "C-2", PerformanceLevel.STEP_1, "2027-03-01", "2029-02-28");

        assertThat(codes(recheck(register, register, "2027-02-01", 60))).containsExactly(FindingCode.FALLS_DUE);
    }

    @Test
    void aCertificateThatBeginsLaterIsMentioned() {
        SampleRegister register = SampleRegister.empty()
                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-02-01", "2027-01-31")
                .issued("00000101", "C-2", PerformanceLevel.STEP_2, "2027-02-15", "2029-02-14");

        assertThat(codes(recheck(register, register, "2027-02-05", 0)))
                .containsExactly(FindingCode.EXPIRED, FindingCode.FOLLOWED_LATER);
    }

    @Test
    void whatTheRegisterSaysOtherwiseOfTheReferenceDateItselfIsTold() {
        BidderRecheck found = recheck(stepTwo(), stepTwo().withdrawn("C-1", "2026-10-01"), "2027-01-15", 0);

        assertThat(codes(found)).containsExactly(FindingCode.READS_OTHERWISE, FindingCode.WITHDRAWN);
        assertThat(found.findings().get(0).plainValues())
                .containsEntry("before", "CREDITED percentageReduction{percentage=25}")
                .containsEntry("after", "NO_VALID_CERTIFICATE");
    }

    @Test
    void aCertificateThatWasObtainedSinceIsMentioned() {
        assertThat(codes(recheck(
                        SampleRegister.empty(),
                        SampleRegister.empty()
                                .issued("00000101", "C-1", PerformanceLevel.STEP_2, "2026-12-01", "2028-11-30"),
                        "2027-01-15",
                        0)))
                .containsExactly(FindingCode.OBTAINED);
    }

    @Test
    void afterTheContractNothingRunsOutAndNothingFallsDue() {
        SampleRegister register =
                SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2025-02-01", "2027-01-31");
        Recheck recheck = whole(register, register, "2027-04-01", 60);

        assertThat(recheck.isOver()).isTrue();
        assertThat(recheck.asksSomething()).isFalse();
    }

    @Test
    void withoutATermWhatRunsOutIsNamedAndTheTermAskedFor() {
        CreditingInput inputs = inputs(stepTwo())
                .about(Tender.titled("Zonder looptijd")
                        .contractValue(Money.of("1000000"))
                        .deadline(LocalDate.of(2026, 11, 1))
                        .build());

        Recheck recheck = Recheck.of(stored(inputs), answers(stepTwo()), horizon("2027-12-01", 60));

        assertThat(codes(recheck.bidders().get(0))).containsExactly(FindingCode.FALLS_DUE_TERM_UNKNOWN);
    }

    @Test
    void anEvaluationMadeWithoutTheRegisterReadsOtherwiseNow() {
        CreditingInput inputs =
                SampleInputs.of(InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT), List.of(ONE));

        Recheck recheck = Recheck.of(stored(inputs), answers(stepTwo()), horizon("2027-01-15", 0));

        assertThat(codes(recheck.bidders().get(0))).containsExactly(FindingCode.READS_OTHERWISE);
    }

    @Test
    void theDocumentHoldsBothReadings() {
        String json = CanonicalJson.text(
                RecheckJson.write(whole(stepTwo(), stepTwo().suspended("C-1", "2026-12-15"), "2027-01-15", 30)));

        assertThat(json)
                .contains("nl.tredewijzer.recheck/1", "\"contractEnds\":\"2027-03-31\"", "\"asksSomething\":true")
                .contains("\"code\":\"SUSPENDED\"", "\"remaining\":\"37500.00\"", "\"remaining\":\"50000.00\"");
    }

    private static SampleRegister stepTwo() {
        return SampleRegister.empty().issued("00000101", "C-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
    }

    private static List<FindingCode> codes(BidderRecheck found) {
        return found.findings().stream().map(finding -> finding.code()).toList();
    }

    private static BidderRecheck recheck(SampleRegister then, SampleRegister now, String today, int days) {
        return whole(then, now, today, days).bidders().get(0);
    }

    private static Recheck whole(SampleRegister then, SampleRegister now, String today, int days) {
        return Recheck.of(stored(inputs(then)), answers(now), horizon(today, days));
    }

    private static CreditingInput inputs(SampleRegister register) {
        return SampleInputs.of(register.build(), List.of(ONE));
    }

    private static StoredRecord stored(CreditingInput inputs) {
        return StoredRecord.of(EvaluationRecord.of(inputs, THEN));
    }

    private static Answered answers(SampleRegister register) {
        return (Answered) register.build().ask(List.of(ONE.kvkNumber().orElseThrow()));
    }

    private static Horizon horizon(String today, int days) {
        return new Horizon(LocalDate.parse(today), days);
    }
}
