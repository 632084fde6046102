package nl.tredewijzer.tender.formats.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.formats.source.StatedAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractNoticeTest {

    private final Notice notice = NoticeFixture.notice("contract-notice.xml");

    @Test
    void whatIsBoughtByWhomAndWhenItWasPublished() {
        assertThat(notice.kind()).isEqualTo(NoticeKind.COMPETITION);
        assertThat(notice.type()).contains("cn-standard");
        assertThat(notice.subtype()).contains("16");
        assertThat(notice.noticeId()).contains("00000000-0000-4000-8000-000000000001");
        assertThat(notice.publicationId()).contains("00000001-2026");
        assertThat(notice.publication()).contains(LocalDate.of(2026, 3, 2));
        assertThat(notice.dispatched()).contains(LocalDate.of(2026, 2, 27));
        assertThat(notice.title()).contains("Groenonderhoud");
        assertThat(notice.nature()).contains(ContractKind.SERVICES);
        assertThat(notice.estimatedValue()).contains(new StatedAmount(new BigDecimal("1500000.50"), "EUR"));
        assertThat(notice.frameworkMaximum()).contains(new StatedAmount(new BigDecimal("2000000"), "EUR"));
        assertThat(notice.result()).isEmpty();
        assertThat(notice.remarks()).isEmpty();
    }

    @Test
    void buyerIsFoundThroughItsPointOfContactAndTheCourtIsNot() {
        assertThat(notice.buyers()).hasSize(1);
        assertThat(notice.buyers().get(0).name()).contains("Gemeente Eikelhorst aan den IJssel");
        assertThat(notice.buyers().get(0).kvkNumber().orElseThrow().digits()).isEqualTo("00009999");
    }

    @Test
    void lotSaysValueTermDeadlineAndEverythingSocial() {
        NoticeLot lot = notice.lots().get(0);

        assertThat(lot.id()).isEqualTo("LOT-0001");
        assertThat(lot.title()).contains("Noord");
        assertThat(lot.estimatedValue()).contains(new StatedAmount(new BigDecimal("900000"), "EUR"));
        assertThat(lot.period().duration()).contains(Period.ofMonths(24));
        assertThat(lot.period().lastDay()).contains(LocalDate.of(2028, 6, 30));
        assertThat(lot.tenderDeadline().orElseThrow().instant())
                .contains(OffsetDateTime.parse("2026-04-10T12:00:00+02:00"));
        assertThat(lot.isReservedForShelteredWorkshops()).isTrue();
        assertThat(lot.reservedExecution()).isTrue();
        assertThat(lot.hasSocialObjective()).isTrue();
        assertThat(lot.socialObjectives()).containsExactly("opp");
        assertThat(lot.performanceTerms()).containsExactly("Social return: 5 % van de opdrachtsom.");
        assertThat(lot.socialReturnCriteria()).hasSize(1);
        assertThat(lot.socialReturnCriteria().get(0).parameters())
                .containsExactly(
                        new AwardCriterion.Parameter("number-weight", "per-exa", Optional.of(new BigDecimal("15"))));
    }

    @Test
    void lotOfWhichLittleIsSaidStaysEmpty() {
        NoticeLot lot = notice.lots().get(1);

        assertThat(lot.estimatedValue()).isEmpty();
        assertThat(lot.reservedParticipation()).isEmpty();
        assertThat(lot.hasSocialObjective()).isFalse();
        assertThat(lot.socialReturnCriteria()).isEmpty();
    }

    @Test
    void groupOfLotsKnowsItsLots() {
        assertThat(notice.groups())
                .containsExactly(new LotsGroup(
                        "GLO-0001", Optional.of("Noord en Zuid"), Optional.empty(), List.of("LOT-0001", "LOT-0002")));
        assertThat(notice.lotsOf("GLO-0001")).containsExactly("LOT-0001", "LOT-0002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-prefixes.xml", "utf-16.xml"})
    void sameDocumentInOtherClothesIsTheSameNotice(String file) {
        assertThat(NoticeFixture.notice(file)).isEqualTo(notice);
    }

    @Test
    void tenderTakesWhatAllLotsAgreeOnAndSaysWhatTheyDoNot() {
        NoticeTender read = NoticeTender.of(notice);
        Tender tender = read.tender();

        assertThat(tender.title()).isEqualTo("Groenonderhoud");
        assertThat(tender.buyer()).contains("Gemeente Eikelhorst aan den IJssel");
        assertThat(tender.reference()).contains("00000001-2026");
        assertThat(tender.contractValue()).contains(Money.of("1500000.50"));
        assertThat(tender.lots())
                .containsExactly(
                        new Lot("LOT-0001", Optional.of("Noord"), Optional.of(Money.of("900000"))),
                        new Lot("LOT-0002", Optional.of("Zuid"), Optional.empty()));
        assertThat(tender.deadline()).isEmpty();
        assertThat(tender.term()).isEmpty();
        assertThat(read.bidders()).isEmpty();
        assertThat(read.said())
                .extracting(BilingualText::english)
                .containsExactly(
                        "Value: the estimated value of the whole contract (BT-27), EUR 1500000.50.",
                        "The lots have different deadlines for tenders; choose a lot or state the reference date.",
                        "The lots have different terms; choose a lot or state the term.");
    }

    @Test
    void oneLotIsATenderByItself() {
        NoticeTender read = NoticeTender.ofLot(notice, "LOT-0001");

        assertThat(read.tender().title()).isEqualTo("Noord");
        assertThat(read.tender().contractValue()).contains(Money.of("900000"));
        assertThat(read.tender().deadline()).contains(LocalDate.of(2026, 4, 10));
        assertThat(read.tender().term()).contains(new Term(LocalDate.of(2026, 7, 1), LocalDate.of(2028, 6, 30)));
        assertThat(read.said())
                .extracting(BilingualText::dutch)
                .contains("Einde van de looptijd: 2028-06-30, berekend uit begin en duur.");
    }

    @Test
    void momentAfterMidnightInTheNetherlandsIsTheNextDayThere() {
        assertThat(NoticeTender.ofLot(notice, "LOT-0002").tender().deadline()).contains(LocalDate.of(2026, 4, 11));
    }

    @Test
    void lotWithoutAValueAsksForItAndNamesTheFrameworkMaximum() {
        NoticeTender read = NoticeTender.ofLot(notice, "LOT-0002");

        assertThat(read.tender().contractValue()).isEmpty();
        assertThat(read.said())
                .extracting(BilingualText::english)
                .contains(
                        "The notice gives no usable estimated value; state the value of the contract.",
                        "Not taken as the value: the maximum of the framework agreement, EUR 2000000.");
    }
}
