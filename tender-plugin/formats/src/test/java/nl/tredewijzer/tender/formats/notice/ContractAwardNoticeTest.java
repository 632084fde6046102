package nl.tredewijzer.tender.formats.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.ElementRemark;
import nl.tredewijzer.tender.formats.source.ElementRemark.Cause;
import nl.tredewijzer.tender.formats.source.StatedAmount;
import org.junit.jupiter.api.Test;

class ContractAwardNoticeTest {

    private final Notice notice = NoticeFixture.notice("contract-award-notice.xml");
    private final NoticeResult result = notice.result().orElseThrow();

    @Test
    void resultSaysHowEachLotEnded() {
        assertThat(notice.kind()).isEqualTo(NoticeKind.RESULT);
        assertThat(result.totalValue()).contains(new StatedAmount(new BigDecimal("1250000"), "EUR"));
        assertThat(result.frameworkMaximum()).contains(new StatedAmount(new BigDecimal("1800000"), "EUR"));
        assertThat(result.lots())
                .extracting(lot -> lot.lot().orElseThrow(), LotResult::isWinnerChosen)
                .containsExactly(tuple("LOT-0001", true), tuple("LOT-0002", true), tuple("LOT-0003", false));
        assertThat(result.lots().get(0).received("tenders")).hasValue(4);
        assertThat(result.lots().get(0).received("t-esubm")).isEmpty();
        assertThat(notice.remarks()).isEmpty();
    }

    @Test
    void onlyTheTenderThatAContractRestsOnWon() {
        assertThat(result.winners()).extracting(LotTender::id).containsExactly("TEN-0001");
        assertThat(result.contractsOf(result.winners().get(0)))
                .containsExactly(new SettledContract(
                        "CON-0001",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 5, 12)),
                        Optional.of(LocalDate.of(2026, 6, 8)),
                        List.of("TEN-0001")));
    }

    @Test
    void consortiumAndItsSubcontractorBecomeBiddersWithTheirRoles() {
        List<Bidder> bidders = NoticeTender.of(notice).bidders();

        assertThat(bidders)
                .extracting(
                        bidder -> bidder.name().orElseThrow(),
                        Bidder::kvkNumberAsGiven,
                        Bidder::role,
                        bidder -> bidder.amount().map(Money::toString).orElse("-"),
                        Bidder::lots)
                .containsExactly(
                        tuple(
                                "De Vlotte Voeg B.V.",
                                "00001001",
                                BidderRole.CONSORTIUM_MEMBER,
                                "1250000.00",
                                List.of("LOT-0001", "LOT-0002")),
                        tuple(
                                "De Kromme Kroon B.V.",
                                "0001017",
                                BidderRole.CONSORTIUM_MEMBER,
                                "1250000.00",
                                List.of("LOT-0001", "LOT-0002")),
                        tuple(
                                "De Slaperige Spade",
                                "000012345",
                                BidderRole.SUBCONTRACTOR,
                                "-",
                                List.of("LOT-0001", "LOT-0002")));
        assertThat(bidders.get(2).reading()).isEqualTo(new KvkReading.Refused(KvkReading.Cause.RSIN, "000012345"));
    }

    @Test
    void membersOfAConsortiumKnowWithWhomTheyBid() {
        NoticeTender read = NoticeTender.of(notice);

        assertThat(read.bidders())
                .extracting(bidder -> bidder.consortium().orElse("-"))
                .containsExactly("Combinatie Voeg en Kroon (TPA-0001)", "Combinatie Voeg en Kroon (TPA-0001)", "-");
        assertThat(read.said())
                .extracting(BilingualText::english)
                .contains(
                        "Tender TEN-0001: De Vlotte Voeg B.V. leads the consortium (OPT-170).",
                        "Tender TEN-0001: 15.5 percent is subcontracted (BT-555), to all subcontractors together.");
    }

    @Test
    void aConsortiumWithoutANameGoesByItsIdentifierAndOneWhoBidsAloneIsNone() {
        TenderingParty party = new TenderingParty("TPA-0007", Optional.empty(), Optional.empty());
        NoticeOrganisation one =
                new NoticeOrganisation("ORG-1", Optional.of("De Eik"), Optional.empty(), List.of(), Optional.empty());
        NoticeOrganisation other =
                new NoticeOrganisation("ORG-2", Optional.of("De Tak"), Optional.empty(), List.of(), Optional.empty());

        assertThat(tenderOf(party, List.of(one, other)).consortium()).contains("TPA-0007");
        assertThat(tenderOf(party, List.of(one)).consortium()).isEmpty();
    }

    private static LotTender tenderOf(TenderingParty party, List<NoticeOrganisation> tenderers) {
        return new LotTender(
                "TEN-0001",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(party),
                tenderers,
                List.of(),
                Optional.empty(),
                true);
    }

    @Test
    void dayOfTheDecisionIsTheAwardAndTheDummyDateIsNot() {
        assertThat(NoticeTender.of(notice).tender().award()).contains(LocalDate.of(2026, 5, 12));
        assertThat(NoticeTender.of(NoticeFixture.notice("without-amounts.xml"))
                        .tender()
                        .award())
                .isEmpty();
    }

    @Test
    void valueOfWhatWasAwardedIsNotTheValueOfTheContract() {
        NoticeTender read = NoticeTender.of(notice);

        assertThat(read.tender().contractValue()).isEmpty();
        assertThat(read.said())
                .extracting(BilingualText::english)
                .contains("Not taken as the value: the total value of what was awarded (BT-161), EUR 1250000.");
    }

    @Test
    void numberOfAnOrganisationAbroadIsNoRsin() {
        NoticeOrganisation abroad = result.tenders().get(2).tenderers().get(0);

        assertThat(abroad.registrations()).containsExactly("123 456 789");
        assertThat(abroad.reading()).isEmpty();
    }

    @Test
    void amountInPoundsStaysInPounds() {
        assertThat(result.tenders().get(2).amount()).contains(new StatedAmount(new BigDecimal("10"), "GBP"));
    }

    @Test
    void winnerOfALotWithoutWinnerIsNobody() {
        assertThat(NoticeTender.ofLot(notice, "LOT-0003").bidders()).isEmpty();
    }

    @Test
    void missingAmountsStayEmptyAndTheSingleTenderOfALotWithAWinnerWon() {
        NoticeTender read = NoticeTender.of(NoticeFixture.notice("without-amounts.xml"));

        assertThat(read.bidders()).extracting(Bidder::kvkNumberAsGiven).containsExactly("00001001");
        assertThat(read.bidders().get(0).amount()).isEmpty();
        assertThat(read.tender().contractValue()).isEmpty();
    }

    @Test
    void everythingThatCannotBeReadIsARemarkWithItsPlace() {
        Notice broken = NoticeFixture.notice("error_values.xml");

        assertThat(broken.remarks())
                .extracting(ElementRemark::path, ElementRemark::text, ElementRemark::cause)
                .containsExactlyInAnyOrder(
                        tuple(
                                "/ContractAwardNotice/efac:Organizations/efac:Organization[2]/efac:Company/cac:PartyLegalEntity[2]/cbc:CompanyID",
                                "00001017",
                                Cause.TWO_KVK_NUMBERS),
                        tuple(
                                "/ContractAwardNotice/cac:ProcurementProjectLot[1]/cac:ProcurementProject/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount",
                                "1e6",
                                Cause.AMOUNT),
                        tuple(
                                "/ContractAwardNotice/cac:ProcurementProjectLot[1]/cac:ProcurementProject/cac:PlannedPeriod",
                                "",
                                Cause.PERIOD_REVERSED),
                        tuple(
                                "/ContractAwardNotice/cac:ProcurementProjectLot[1]/cac:ProcurementProject/cac:PlannedPeriod/cbc:DurationMeasure",
                                "2",
                                Cause.DURATION),
                        tuple(
                                "/ContractAwardNotice/cac:ProcurementProjectLot[1]/cac:TenderingProcess/cac:TenderSubmissionDeadlinePeriod/cbc:EndTime",
                                "noon",
                                Cause.TIME),
                        tuple("/ContractAwardNotice/cac:ProcurementProjectLot[2]/cbc:ID", "", Cause.IDENTIFIER),
                        tuple("/ContractAwardNotice/cac:ProcurementProjectLot[3]/cbc:ID", "lot-0000", Cause.TWICE),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:LotResult/efac:TenderLot/cbc:ID",
                                "LOT-9999",
                                Cause.REFERENCE),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:LotResult/efac:ReceivedSubmissionsStatistics/efbc:StatisticsNumeric",
                                "vier",
                                Cause.COUNT),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:SettledContract/cbc:AwardDate",
                                "2026-02-30",
                                Cause.DATE),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:SettledContract/efac:LotTender/cbc:ID",
                                "TEN-9999",
                                Cause.REFERENCE),
                        tuple("/ContractAwardNotice/efac:NoticeResult/efac:LotResult", "", Cause.WINNER),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:TenderingParty/efac:Tenderer[2]/cbc:ID",
                                "ORG-9999",
                                Cause.REFERENCE),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:LotTender[1]/cac:LegalMonetaryTotal/cbc:PayableAmount",
                                "-1",
                                Cause.NEGATIVE),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:LotTender[2]/efac:TenderingParty/cbc:ID",
                                "TPA-9999",
                                Cause.REFERENCE),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:LotTender[2]/cac:LegalMonetaryTotal/cbc:PayableAmount",
                                "1.000.000,00",
                                Cause.AMOUNT),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/efac:LotTender[3]/cbc:ID",
                                "TEN-0002",
                                Cause.TWICE),
                        tuple(
                                "/ContractAwardNotice/efac:NoticeResult/cbc:TotalAmount",
                                "1250000",
                                Cause.CURRENCY_MISSING));
        assertThat(broken.remarks())
                .allSatisfy(remark -> assertThat(remark.line()).isPositive());
        assertThat(broken.remarks().get(0).dutch())
                .startsWith("/ContractAwardNotice/")
                .contains("(regel ");
    }
}
