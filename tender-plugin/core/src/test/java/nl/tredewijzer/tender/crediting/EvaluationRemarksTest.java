package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.InForce;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.VersionSelection;
import org.junit.jupiter.api.Test;

/** What is said about an evaluation as a whole, and what is not said. */
class EvaluationRemarksTest {

    private static final Policy EAST = SamplePolicy.EAST;
    private static final Tender TENDER = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("1000000"))
            .deadline(LocalDate.of(2026, 11, 1))
            .build();

    private static final Bidder EIK = Bidder.of("De Eik", "00000101");
    private static final Tender LOTS = Tender.titled("Groenonderhoud")
            .lots(List.of(Lot.of("1", Money.of("600000")), Lot.of("2", Money.of("400000"))))
            .deadline(LocalDate.of(2026, 11, 1))
            .build();

    @Test
    void aRemarkHasTheValuesThatItsSentenceNames() {
        assertThatThrownBy(() -> Remark.of(Code.NO_VALID_CERTIFICATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day");
        assertThatThrownBy(() -> Remark.of(Code.NO_VALID_CERTIFICATE, "until", LocalDate.of(2026, 11, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTermIsMissedOnlyWhereThereIsNone() {
        Tender with = TENDER.but().term(Term.of("2026-12-01", "2027-11-30")).build();

        assertThat(said(TENDER, List.of())).contains(Code.TERM_MISSING);
        assertThat(said(with, List.of())).doesNotContain(Code.TERM_MISSING);
    }

    @Test
    void theDeadlineAsReferenceDateIsNoDifference() {
        assertThat(said(TENDER, List.of())).doesNotContain(Code.REFERENCE_DATE_DIFFERS);
    }

    @Test
    void theContractIsAnEstimateUntilTheTurnoverIsInvoiced() {
        Tender invoiced = TENDER.but().invoiced(Money.of("900000")).build();

        assertThat(said(TENDER, List.of())).contains(Code.BASE_IS_ESTIMATE);
        assertThat(said(invoiced, List.of())).doesNotContain(Code.BASE_IS_ESTIMATE);
    }

    @Test
    void whereTheSumOfTheBidIsTheBaseAndNobodyGivesItTheEstimateIsTold() {
        ObligationTerms east = EAST.obligation();
        Policy ofTheBid = SamplePolicy.east()
                .obligation(new ObligationTerms(
                        ObligationBase.TENDER_SUM, SamplePolicy.SECONDARY, east.percentages(), east.onlyWhen()))
                .build();

        assertThat(evaluated(TENDER, List.of(EIK), ofTheBid).warnings())
                .extracting(Remark::code)
                .contains(Code.BID_IS_ESTIMATE);
        assertThat(evaluated(TENDER, List.of(EIK.bidding(Money.of("900000"))), ofTheBid)
                        .warnings())
                .extracting(Remark::code)
                .doesNotContain(Code.BID_IS_ESTIMATE);
    }

    @Test
    void thePercentageOfThePolicyItselfIsNoDifference() {
        Tender same = TENDER.but().socialReturn(Percentage.of("5")).build();

        assertThat(said(same, List.of())).contains(Code.THRESHOLD_NOT_APPLIED).doesNotContain(Code.PERCENTAGE_DIFFERS);
    }

    @Test
    void aPolicyAboutContractsIsNotTakenForASubsidyNorIsItsThresholdUsed() {
        Tender subsidy = TENDER.but().subsidy().build();

        assertThat(said(subsidy, List.of())).contains(Code.SUBSIDY_NOT_NAMED);
        assertThat(said(TENDER, List.of())).doesNotContain(Code.SUBSIDY_NOT_NAMED);
        assertThat(secondary(subsidy, EAST, Dossier.EMPTY)).contains("Trede 2");
    }

    @Test
    void sharesOfAConsortiumAddUpToTheWhole() {
        assertThat(said(TENDER, consortium("60", "40"))).doesNotContain(Code.CONSORTIUM_SHARES);
        assertThat(said(TENDER, consortium("60", "30"))).contains(Code.CONSORTIUM_SHARES);
        assertThat(said(TENDER, consortium("60", "50"))).contains(Code.CONSORTIUM_SHARES);
    }

    @Test
    void sharesOfAConsortiumThatIsListedLotByLotAddUpInEachLot() {
        assertThat(said(LOTS, perLot("60", "40", "60", "40"))).doesNotContain(Code.CONSORTIUM_SHARES);
        assertThat(said(LOTS, perLot("60", "40", "60", "30"))).contains(Code.CONSORTIUM_SHARES);
        assertThat(said(LOTS, perLot("60", "40", "90", "10"))).doesNotContain(Code.CONSORTIUM_SHARES);
    }

    private static List<Bidder> perLot(String eikOne, String beukOne, String eikTwo, String beukTwo) {
        return List.of(
                consortium(eikOne, beukOne).get(0).on(List.of("1")),
                consortium(eikOne, beukOne).get(1).on(List.of("1")),
                consortium(eikTwo, beukTwo).get(0).on(List.of("2")),
                consortium(eikTwo, beukTwo).get(1).on(List.of("2")));
    }

    @Test
    void aCertificateThatNotAllMembersOfAConsortiumHaveIsToldWithTheNamesOfTheOthers() {
        List<Bidder> members = List.of(
                Bidder.of("De Eik", "00000101").within("Bomen").on(List.of("1")),
                Bidder.of("De Beuk", "00000102").within("Bomen"),
                Bidder.of("De Eik", "00000101").within("Bomen").on(List.of("2")),
                Bidder.of("De Wilg", "").within("Bomen"));

        assertThat(remarksOn(members, "00000101"))
                .contains(new Remark(
                        Code.CONSORTIUM_PARTLY_CERTIFIED,
                        Map.of(
                                "consortium",
                                "Bomen",
                                "with",
                                1L,
                                "members",
                                3L,
                                "day",
                                LocalDate.of(2026, 11, 1),
                                "without",
                                "De Beuk, De Wilg")));
    }

    @Test
    void aConsortiumOfWhichAllOrNobodyIsCertifiedIsNotToldOfPart() {
        List<Bidder> members = consortium("60", "40");

        assertThat(remarksOn(members, "00000101", "00000102"))
                .extracting(Remark::code)
                .doesNotContain(Code.CONSORTIUM_PARTLY_CERTIFIED);
        assertThat(said(TENDER, members)).doesNotContain(Code.CONSORTIUM_PARTLY_CERTIFIED);
    }

    private static List<Remark> remarksOn(List<Bidder> bidders, String... certified) {
        SampleRegister register = SampleRegister.empty();
        for (String number : certified) {
            register = register.issued(number, "A-" + number, PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
        }
        return Crediting.evaluate(
                        TENDER,
                        bidders,
                        EAST,
                        register.build()
                                .ask(bidders.stream()
                                        .flatMap(bidder -> bidder.kvkNumber().stream())
                                        .toList()),
                        ReferenceDate.deadlineOf(TENDER).orElseThrow())
                .warnings();
    }

    @Test
    void aPolicyWithoutABeginIsToldAndOneWithABeginIsNot() {
        Policy begun = inForce("2026-01-01", Optional.empty()).build();

        assertThat(codes(TENDER, EAST)).contains(Code.POLICY_IN_FORCE_UNKNOWN);
        assertThat(codes(TENDER, begun)).doesNotContain(Code.POLICY_IN_FORCE_UNKNOWN, Code.POLICY_NOT_IN_FORCE);
    }

    @Test
    void aPolicyThatBeganAfterThePublicationIsToldWithBothDays() {
        Policy begun = inForce("2026-10-01", Optional.empty()).build();
        Tender before = TENDER.but().publication(LocalDate.of(2026, 9, 30)).build();
        Tender sameDay = TENDER.but().publication(LocalDate.of(2026, 10, 1)).build();

        assertThat(evaluated(before, List.of(), begun).warnings())
                .contains(new Remark(
                        Code.POLICY_NEWER_THAN_PUBLICATION,
                        Map.of("from", LocalDate.of(2026, 10, 1), "publication", LocalDate.of(2026, 9, 30))));
        assertThat(codes(sameDay, begun)).doesNotContain(Code.POLICY_NEWER_THAN_PUBLICATION);
    }

    @Test
    void aPolicyThatEndedBeforeTheReferenceDateIsTold() {
        Policy ended = inForce("2025-01-01", Optional.of("2026-10-31")).build();

        assertThat(evaluated(TENDER, List.of(), ended).warnings())
                .contains(Remark.of(Code.POLICY_NOT_IN_FORCE, "day", LocalDate.of(2026, 11, 1)));
    }

    @Test
    void wherePublicationSelectsTheVersionThatDayCountsAndNotTheReferenceDate() {
        Policy ended = inForce("2025-01-01", Optional.of("2026-10-31"))
                .selectedBy(VersionSelection.Day.PUBLICATION)
                .build();
        Tender within = TENDER.but().publication(LocalDate.of(2026, 9, 1)).build();
        Tender tooEarly = TENDER.but().publication(LocalDate.of(2024, 9, 1)).build();

        assertThat(codes(within, ended)).doesNotContain(Code.POLICY_NOT_IN_FORCE, Code.POLICY_NOT_IN_FORCE_ON_ITS_DAY);
        assertThat(evaluated(tooEarly, List.of(), ended).warnings())
                .contains(new Remark(
                        Code.POLICY_NOT_IN_FORCE_ON_ITS_DAY,
                        Map.of("by", VersionSelection.Day.PUBLICATION, "day", LocalDate.of(2024, 9, 1))));
    }

    @Test
    void aBaseThatNoSourceStatesIsTold() {
        Policy silent = SamplePolicy.east().obligation(ObligationTerms.UNSTATED).build();

        assertThat(codes(TENDER, silent)).contains(Code.BASE_NOT_STATED).doesNotContain(Code.BASE_IS_ESTIMATE);
        assertThat(codes(TENDER, EAST)).doesNotContain(Code.BASE_NOT_STATED);
    }

    @Test
    void aCertificateThatCountsForEveryContractOfTheAuthorityIsTold() {
        assertThat(codes(TENDER, Policies.catalogue().get("maashorst"))).contains(Code.REACHES_EVERY_CONTRACT);
        assertThat(codes(TENDER, EAST)).doesNotContain(Code.REACHES_EVERY_CONTRACT);
    }

    @Test
    void onlySecondaryFiguresThatWereUsedAreMarked() {
        Tender ofTheTender = TENDER.but().socialReturn(Percentage.of("5")).build();

        assertThat(secondary(TENDER, EAST, Dossier.EMPTY)).contains("percentage, drempel, Trede 2");
        assertThat(secondary(ofTheTender, EAST, Dossier.EMPTY)).contains("Trede 2");
        assertThat(secondary(
                        TENDER,
                        EAST,
                        Dossier.EMPTY.bought(List.of(new Purchase(
                                "00000101",
                                Optional.empty(),
                                KvkNumber.of("00000900"),
                                Optional.of("SW-bedrijf"),
                                Money.of("1000"),
                                LocalDate.of(2026, 10, 1))))))
                .contains("percentage, drempel, inkoop, Trede 2");
    }

    @Test
    void buildingBlocksFromThePageOfTheCovenantItselfAreNotMarked() {
        Dossier realised = Dossier.EMPTY.realised(
                List.of(new Effort("00000101", Optional.empty(), "WW < 1 jaar (telt 1 jaar)", BigDecimal.ONE)));

        assertThat(secondary(TENDER, EAST, realised)).contains("percentage, drempel, Trede 2");
    }

    @Test
    void aPenaltyOfASecondarySourceIsMarkedWhereItIsAtRisk() {
        Fulfilment east = EAST.fulfilment();
        Policy strict = SamplePolicy.east()
                .fulfilment(new Fulfilment(
                        east.purchases(),
                        east.caps(),
                        Optional.of(new Penalty(new BigDecimal("1.5"), SamplePolicy.SECONDARY)),
                        east.blocks()))
                .build();

        assertThat(secondary(TENDER, strict, Dossier.EMPTY)).contains("percentage, drempel, boete, Trede 2");
        assertThat(secondary(TENDER.but().subsidy().build(), strict, Dossier.EMPTY))
                .contains("Trede 2");
    }

    @Test
    void whatOnlyOneLotOrAnotherUseOrAnOpenPurchaseRestsOnIsMarkedToo() {
        Recorded recorded = new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "zoals besproken");
        Dossier provenForOneLot = Dossier.EMPTY.with(List.of(new HumanDecision.EquivalentProof(
                "00000101",
                List.of("2"),
                "auditrapport",
                Optional.of(new Grade(PerformanceLevel.STEP_3, false)),
                recorded)));
        Dossier elsewhere = Dossier.EMPTY.registered(List.of(new OtherRegistration(
                "00000101", "Code Sociale Ondernemingen", LocalDate.of(2026, 1, 1), Optional.empty())));
        Dossier bought = Dossier.EMPTY.bought(List.of(new Purchase(
                "00000101",
                Optional.empty(),
                KvkNumber.of("00000900"),
                Optional.of("sociale firma"),
                Money.of("1000"),
                LocalDate.of(2027, 1, 10))));
        Tender ofFive = TENDER.but().socialReturn(Percentage.of("5")).build();
        SampleRegister none = SampleRegister.empty();

        assertThat(secondary(LOTS, EAST, EIK.on(List.of("1", "2")), none, provenForOneLot))
                .contains("percentage, drempel, Trede 3");
        assertThat(secondary(TENDER, EAST, EIK, none, elsewhere))
                .contains("percentage, drempel, gelijkgesteld register, PSO 30+ (Trede 3)");
        assertThat(secondary(ofFive, Policies.catalogue().get("amsterdam"), EIK, none, bought))
                .contains("inkoop");
        assertThat(secondary(ofFive, Policies.catalogue().get("wonen-limburg"), EIK, none, Dossier.EMPTY))
                .contains("andere inzet");
    }

    /** The figures that are marked, for a bidder that holds Trede 2. */
    private static Optional<String> secondary(Tender tender, Policy policy, Dossier dossier) {
        return secondary(
                tender,
                policy,
                EIK,
                SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31"),
                dossier);
    }

    private static Optional<String> secondary(
            Tender tender, Policy policy, Bidder bidder, SampleRegister register, Dossier dossier) {
        return Crediting.evaluate(CreditingInput.of(
                                tender,
                                List.of(bidder),
                                policy,
                                register.build().ask(CreditingInput.numbersIn(List.of(bidder), dossier)),
                                ReferenceDate.deadlineOf(tender).orElseThrow())
                        .with(dossier))
                .warnings()
                .stream()
                .filter(remark -> remark.code() == Code.SECONDARY_SOURCE)
                .map(remark -> ((Bilingual) remark.values().get("figures")).dutch())
                .findFirst();
    }

    private static SamplePolicy inForce(String from, Optional<String> until) {
        return SamplePolicy.east()
                .inForce(new InForce(Optional.of(LocalDate.parse(from)), until.map(LocalDate::parse)));
    }

    private static List<Code> codes(Tender tender, Policy policy) {
        return evaluated(tender, List.of(), policy).warnings().stream()
                .map(Remark::code)
                .toList();
    }

    private static List<Bidder> consortium(String first, String second) {
        return List.of(
                Bidder.of("De Eik", "00000101").within("Bomen", Percentage.of(first)),
                Bidder.of("De Beuk", "00000102").within("Bomen", Percentage.of(second)));
    }

    private static List<Code> said(Tender tender, List<Bidder> bidders) {
        return evaluated(tender, bidders, EAST).warnings().stream()
                .map(Remark::code)
                .toList();
    }

    private static Evaluation evaluated(Tender tender, List<Bidder> bidders, Policy policy) {
        return Crediting.evaluate(
                tender,
                bidders,
                policy,
                SampleRegister.empty()
                        .build()
                        .ask(bidders.stream()
                                .flatMap(bidder -> bidder.kvkNumber().stream())
                                .toList()),
                ReferenceDate.deadlineOf(tender).orElseThrow());
    }
}
