package nl.tredewijzer.workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.BidderEvaluation.Verdict;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.CriterionFinding;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.Evaluations;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.NameAnswers;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.run.TenderEvaluator;
import nl.tredewijzer.workbench.web.SentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer decides on the page of a result. */
class DecisionFormTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final List<Bidder> BIDDERS = List.of(
            Bidder.of("De Eik", "00001001"), Bidder.of("De Beuk", "00001002"), Bidder.of("De Wilg", "00001003"));
    private static final Tender WITHOUT_PERCENTAGE =
            Tender.titled("Groenonderhoud").contractValue(Money.of("1000000")).build();
    private static final Tender TENDER =
            WITHOUT_PERCENTAGE.but().socialReturn(Percentage.of("5")).build();

    /** Two of the three bidders hold a certificate; what it yields is not published. */
    private final EvaluationAnswer unpublished = answer("eindhoven", TENDER, BIDDERS);

    @Test
    void whatNobodyPublishedIsDecidedForOneBidderOrForAllOfWhomItIsAsked() {
        EvaluationAnswer one =
                decided(unpublished, Matter.CREDIT, "VALUE_UNPUBLISHED|00001001", "percentageReduction", "12,5 %");
        EvaluationAnswer all = decided(unpublished, Matter.CREDIT, "VALUE_UNPUBLISHED", "fixedAmount", "€ 10.000");

        assertThat(verdicts(unpublished))
                .containsExactly(Verdict.NEEDS_DECISION, Verdict.NEEDS_DECISION, Verdict.NOT_CREDITED);
        assertThat(credited(one)).containsExactly(Optional.of("6250.00"), Optional.empty(), Optional.of("0.00"));
        assertThat(credited(all))
                .containsExactly(Optional.of("10000.00"), Optional.of("10000.00"), Optional.of("0.00"));
    }

    @Test
    void theEarlierEvaluationStaysAndTheLaterOneNamesItAndTellsWhatChanged() {
        EvaluationAnswer later = decided(unpublished, Matter.CREDIT, "VALUE_UNPUBLISHED|00001001", "noCredit", "");

        assertThat(later.record().run().follows()).contains(unpublished.record().sha256());
        assertThat(later.record().sha256()).isNotEqualTo(unpublished.record().sha256());
        assertThat(later.report().difference().orElseThrow().answers()).hasSize(1);
        assertThat(verdicts(unpublished)).contains(Verdict.NEEDS_DECISION);
    }

    @Test
    void whetherAndHowMuchIsOwedIsDecidedByItself() {
        EvaluationAnswer silent = answer("maashorst", WITHOUT_PERCENTAGE, BIDDERS);

        assertThat(asked(silent, Matter.OBLIGATION)).containsExactly("OBLIGATION_UNKNOWN");
        assertThat(owed(decided(silent, Matter.OBLIGATION, "OBLIGATION_UNKNOWN", "owed", "2,5")))
                .containsOnly(Optional.of("25000.00"));
        assertThat(owed(decided(silent, Matter.OBLIGATION, "OBLIGATION_UNKNOWN", "nothingOwed", "")))
                .containsOnly(Optional.empty());
    }

    @Test
    void whetherACertificateCanBeUsedBesideTheObligationIsDecidedToo() {
        EvaluationAnswer silent = answer("wonen-limburg", TENDER, BIDDERS);

        assertThat(asked(silent, Matter.CRITERION)).contains("precondition");
        assertThat(decided(silent, Matter.CRITERION, "precondition|00001001", "usable", "")
                        .record()
                        .evaluation()
                        .answers()
                        .get(0)
                        .criteria())
                .extracting(CriterionFinding::use)
                .contains(CriterionFinding.Use.USABLE);
    }

    @Test
    void aLotIsDecidedByItself() {
        Tender lots = TENDER.but()
                .lots(List.of(Lot.of("1", Money.of("400000")), Lot.of("2", Money.of("600000"))))
                .build();
        EvaluationAnswer answer = answer(
                "eindhoven", lots, List.of(Bidder.of("De Eik", "00001001").on(List.of("1", "2"))));
        Map<String, String> form = form("VALUE_UNPUBLISHED|00001001", "fullSatisfaction", "");
        form.put("lot", "2");

        List<HumanDecision> decisions = read(answer, Matter.CREDIT, form);

        assertThat(answer.deciding(decisions, CLOCK)
                        .record()
                        .evaluation()
                        .answers()
                        .get(0)
                        .lots())
                .extracting(lot -> lot.outcome().kind().name())
                .containsExactly("NEEDS_DECISION", "SATISFIED");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "''                          , noCredit           , ''   , DECIDE_INCOMPLETE",
                "VALUE_UNPUBLISHED|00001001  , ''                 , ''   , DECIDE_INCOMPLETE",
                "VALUE_UNPUBLISHED|00001001  , unpublished        , ''   , DECIDE_INCOMPLETE",
                "VALUE_UNPUBLISHED|00001001  , owed               , 5    , DECIDE_INCOMPLETE",
                "VALUE_UNPUBLISHED|00001003  , noCredit           , ''   , DECIDE_NOT_ASKED",
                "VALUE_UNPUBLISHED|99999999  , noCredit           , ''   , DECIDE_NOT_ASKED",
                "LEVEL_NOT_NAMED             , noCredit           , ''   , DECIDE_NOT_ASKED",
                "<script>|00001001           , noCredit           , ''   , DECIDE_NOT_ASKED",
                "VALUE_UNPUBLISHED|00001001  , percentageReduction, ''   , DECIDE_FIGURE",
                "VALUE_UNPUBLISHED|00001001  , percentageReduction, 250  , DECIDE_FIGURE",
                "VALUE_UNPUBLISHED|00001001  , percentageReduction, veel , DECIDE_FIGURE",
                "VALUE_UNPUBLISHED|00001001  , fixedAmount        , 0    , DECIDE_FIGURE",
                "VALUE_UNPUBLISHED|00001001  , noCredit           , 10   , DECIDE_FIGURE"
            })
    void whatIsMissingOrWrongIsSaidAndNothingIsDecided(
            String about, String answer, String figure, WorkbenchText mistake) {
        assertThat(reading(unpublished, Matter.CREDIT, form(about, answer, figure)))
                .isEqualTo(new DecisionForm.Reading.Mistaken(mistake));
    }

    @Test
    void nobodyDecidesWithoutANameAndAMotivation() {
        for (String field : List.of("by", "motivation")) {
            for (String text : List.of(" ", "x".repeat(4001))) {
                Map<String, String> form = form("VALUE_UNPUBLISHED", "noCredit", "");
                form.put(field, text);

                assertThat(reading(unpublished, Matter.CREDIT, form))
                        .isEqualTo(new DecisionForm.Reading.Mistaken(WorkbenchText.DECIDE_INCOMPLETE));
            }
        }
    }

    @Test
    void withoutTheRegisterThereIsNothingToDecideOn() {
        EvaluationAnswer unreached = answer(
                InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT),
                "maashorst",
                WITHOUT_PERCENTAGE,
                BIDDERS);

        assertThat(reading(unreached, Matter.OBLIGATION, form("OBLIGATION_UNKNOWN", "nothingOwed", "")))
                .isEqualTo(new DecisionForm.Reading.Mistaken(WorkbenchText.DECIDE_NOT_ASKED));
    }

    private static EvaluationAnswer decided(
            EvaluationAnswer answer, Matter matter, String about, String chosen, String figure) {
        return answer.deciding(read(answer, matter, form(about, chosen, figure)), CLOCK);
    }

    private static List<HumanDecision> read(EvaluationAnswer answer, Matter matter, Map<String, String> form) {
        DecisionForm.Reading reading = reading(answer, matter, form);
        assertThat(reading).isInstanceOf(DecisionForm.Reading.Decided.class);
        return ((DecisionForm.Reading.Decided) reading).decisions();
    }

    private static DecisionForm.Reading reading(EvaluationAnswer answer, Matter matter, Map<String, String> form) {
        return new DecisionForm(answer, SentForm.of(form), CLOCK).about(matter);
    }

    private static Map<String, String> form(String about, String answer, String figure) {
        return new HashMap<>(Map.of(
                "about", about,
                "answer", answer,
                "figure", figure,
                "by", "A. Inkoper",
                "motivation", "Overlegd met de coördinator."));
    }

    private static List<String> asked(EvaluationAnswer answer, Matter matter) {
        return answers(answer)
                .flatMap(one -> matter.askedOf(one, List.of()).stream())
                .map(Matter.Asked::code)
                .distinct()
                .toList();
    }

    private static List<Verdict> verdicts(EvaluationAnswer answer) {
        return answers(answer).map(BidderEvaluation::verdict).toList();
    }

    private static List<Optional<String>> credited(EvaluationAnswer answer) {
        return answers(answer)
                .map(one -> one.credit() instanceof Credit.Settled settled
                        ? Optional.of(settled.credited().toString())
                        : Optional.<String>empty())
                .toList();
    }

    private static List<Optional<String>> owed(EvaluationAnswer answer) {
        return answers(answer).map(one -> one.owed().map(Money::toString)).toList();
    }

    private static Stream<BidderEvaluation> answers(EvaluationAnswer answer) {
        return answer.record().evaluation().answers().stream();
    }

    private static EvaluationAnswer answer(String policy, Tender tender, List<Bidder> bidders) {
        return answer(
                InMemoryCertificateRegistry.holding(certificate("KV-1", "00001001"), certificate("KV-2", "00001002")),
                policy,
                tender,
                bidders);
    }

    private static EvaluationAnswer answer(
            CertificateRegistry register, String policy, Tender tender, List<Bidder> bidders) {
        EvaluationQuestion question = EvaluationQuestion.of(
                tender, bidders, Policies.catalogue().get(policy), ReferenceDate.given(LocalDate.of(2026, 11, 1)));
        return new Evaluations(new TenderEvaluator(register, CLOCK), names -> new NameAnswers.Answered(List.of()))
                .answer(question, Progress.UNSEEN);
    }

    private static Certificate certificate(String number, String kvkNumber) {
        return new Certificate(
                new CertificateId("Keurhuis Voorbeeld", number),
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(LocalDate.of(2026, 2, 1), LocalDate.of(2028, 1, 31)),
                Optional.empty(),
                List.of(CoveredEntity.named(
                        CoverageRole.MAIN_APPLICANT, KvkNumber.of(kvkNumber), "Houder " + kvkNumber)));
    }
}
