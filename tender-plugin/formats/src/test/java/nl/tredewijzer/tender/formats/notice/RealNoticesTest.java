package nl.tredewijzer.tender.formats.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.formats.source.StatedAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Published notices and official examples, compared with what was read in them by hand. */
@EnabledIfSystemProperty(named = "tredewijzer.shared", matches = ".+")
class RealNoticesTest {

    @Test
    void contractNoticeOfTheMinistryOfDefence() throws IOException {
        Notice notice = read("eforms_REAL-NL_cn_2024-OJS044-00127505.xml");
        NoticeLot lot = notice.lots().get(0);

        assertThat(notice.remarks()).isEmpty();
        assertThat(notice.kind()).isEqualTo(NoticeKind.COMPETITION);
        assertThat(notice.subtype()).contains("10");
        assertThat(notice.publicationId()).contains("00127505-2024");
        assertThat(notice.buyers())
                .extracting(
                        buyer -> buyer.name().orElseThrow(),
                        buyer -> buyer.kvkNumber().orElseThrow().digits())
                .containsExactly(tuple("Ministerie van Defensie", "27370985"));
        assertThat(notice.lots()).extracting(NoticeLot::id).containsExactly("LOT-0000");
        assertThat(notice.estimatedValue()).contains(euros("1000000"));
        assertThat(lot.estimatedValue()).contains(euros("1000000"));
        assertThat(lot.tenderDeadline()).isEmpty();
        assertThat(lot.interestDeadline().orElseThrow().instant())
                .contains(OffsetDateTime.parse("2025-01-31T11:00:00Z"));
        assertThat(lot.reservedParticipation()).isEmpty();
        assertThat(lot.reservedExecution()).isFalse();
        assertThat(lot.performanceTerms()).isEmpty();
        assertThat(notice.result()).isEmpty();

        NoticeTender read = NoticeTender.of(notice);
        assertThat(read.tender().title()).isEqualTo("20383042 Werving en selectie IT personeel");
        assertThat(read.tender().kind()).contains(ContractKind.SERVICES);
        assertThat(read.tender().contractValue()).contains(Money.of("1000000"));
        assertThat(read.tender().publication()).contains(LocalDate.of(2024, 3, 1));
        assertThat(read.tender().deadline()).isEmpty();
        assertThat(read.tender().term()).contains(new Term(LocalDate.of(2022, 12, 22), LocalDate.of(2025, 1, 31)));
        assertThat(read.bidders()).isEmpty();
    }

    @Test
    void contractAwardNoticeOfTheWaterAuthority() throws IOException {
        Notice notice = read("eforms_REAL-NL_can_2024-OJS065-00191536.xml");
        NoticeLot lot = notice.lots().get(0);
        LotResult ended = notice.result().orElseThrow().lots().get(0);

        assertThat(notice.remarks()).isEmpty();
        assertThat(notice.kind()).isEqualTo(NoticeKind.RESULT);
        assertThat(notice.publicationId()).contains("00191536-2024");
        assertThat(notice.buyers())
                .extracting(
                        buyer -> buyer.name().orElseThrow(),
                        buyer -> buyer.kvkNumber().orElseThrow().digits())
                .containsExactly(tuple("Waterschap Rivierenland", "30281419"));
        assertThat(notice.lots()).extracting(NoticeLot::id).containsExactly("LOT-0000");
        assertThat(lot.estimatedValue()).contains(euros("7000000"));
        assertThat(lot.socialReturnCriteria())
                .containsExactly(new AwardCriterion(
                        Optional.of("quality"),
                        Optional.of("Social Return (criterium 5)"),
                        Optional.of("Social Return (criterium 5)"),
                        List.of(new AwardCriterion.Parameter(
                                "number-fixed", "fix-unit", Optional.of(new BigDecimal("25000"))))));
        assertThat(notice.result().orElseThrow().totalValue()).contains(euros("3887000.00"));
        assertThat(ended.isWinnerChosen()).isTrue();
        assertThat(ended.received()).containsExactly(new LotResult.Received("t-esubm", 3));

        NoticeTender read = NoticeTender.of(notice);
        assertThat(read.tender().kind()).contains(ContractKind.WORKS);
        assertThat(read.tender().contractValue()).contains(Money.of("7000000"));
        assertThat(read.tender().lots()).extracting(Lot::id).containsExactly("LOT-0000");
        assertThat(read.tender().publication()).contains(LocalDate.of(2024, 4, 2));
        assertThat(read.tender().award()).contains(LocalDate.of(2024, 2, 14));
        assertThat(read.tender().term()).contains(new Term(LocalDate.of(2024, 4, 1), LocalDate.of(2026, 12, 31)));
        assertThat(read.bidders())
                .containsExactly(Bidder.of("Hegeman Bouw & Infra B.V.", "70248311")
                        .on(List.of("LOT-0000"))
                        .bidding(Money.of("3887000.00")));
    }

    @Test
    void officialExampleWithTwoContractsInPounds() throws IOException {
        Notice notice = read("eforms-sdk_can_23_contracts.xml");
        NoticeResult result = notice.result().orElseThrow();

        assertThat(notice.remarks()).isEmpty();
        assertThat(notice.subtype()).contains("32");
        assertThat(notice.dispatched()).contains(LocalDate.of(2020, 3, 10));
        assertThat(notice.publication()).isEmpty();
        assertThat(notice.buyers()).extracting(NoticeOrganisation::id).containsExactly("ORG-0001");
        assertThat(result.totalValue()).contains(euros("3000000"));
        assertThat(result.lots().get(0).received())
                .containsExactly(
                        new LotResult.Received("tenders", 5),
                        new LotResult.Received("t-sme", 4),
                        new LotResult.Received("t-oth-eea", 0),
                        new LotResult.Received("t-no-eea", 0),
                        new LotResult.Received("t-esubm", 5));
        assertThat(result.winners())
                .extracting(
                        LotTender::id,
                        tender -> tender.amount().orElseThrow(),
                        tender -> tender.tenderers().get(0).name().orElseThrow())
                .containsExactly(
                        tuple("TEN-0001", new StatedAmount(new BigDecimal("2000000"), "GBP"), "Jacobs"),
                        tuple(
                                "TEN-0002",
                                new StatedAmount(new BigDecimal("1000000"), "GBP"),
                                "Phoenix commercial collections"));
        assertThat(result.contracts())
                .extracting(contract -> contract.decided().orElseThrow())
                .containsOnly(LocalDate.of(2020, 2, 19));

        NoticeTender read = NoticeTender.of(notice);
        assertThat(read.tender().contractValue()).isEmpty();
        assertThat(read.tender().award()).contains(LocalDate.of(2020, 2, 19));
        assertThat(read.bidders()).hasSize(2).allSatisfy(bidder -> {
            assertThat(bidder.amount()).isEmpty();
            assertThat(bidder.kvkNumber()).isEmpty();
            assertThat(bidder.role()).isEqualTo(BidderRole.TENDERER);
        });
    }

    @Test
    void officialExampleWithTheLeastThatIsAllowed() throws IOException {
        Notice notice = read("eforms-sdk_can_24_minimal.xml");
        NoticeResult result = notice.result().orElseThrow();

        assertThat(notice.remarks()).isEmpty();
        assertThat(notice.title()).contains("Service d'entretien de remise en état et de nettoyage des espaces verts");
        assertThat(notice.lots())
                .extracting(NoticeLot::id, lot -> lot.title().orElseThrow())
                .containsExactly(tuple("LOT-0000", "Agence centre"));
        assertThat(notice.lots().get(0).period()).isEqualTo(PlannedPeriod.UNKNOWN);
        assertThat(result.totalValue()).contains(euros("390697.84"));
        assertThat(result.lots().get(0).received("tenders")).hasValue(3);
        assertThat(result.contracts()).extracting(SettledContract::decided).containsExactly(Optional.empty());
        assertThat(result.contracts())
                .extracting(SettledContract::concluded)
                .containsExactly(Optional.of(LocalDate.of(2019, 9, 3)));

        NoticeTender read = NoticeTender.of(notice);
        assertThat(read.tender().award()).contains(LocalDate.of(2019, 9, 3));
        assertThat(read.bidders()).hasSize(1);
        assertThat(read.bidders().get(0).name()).contains("Espaces Verts Lemire");
        assertThat(read.bidders().get(0).amount()).contains(Money.of("95414"));
        assertThat(read.bidders().get(0).kvkNumber()).isEmpty();
    }

    private static StatedAmount euros(String amount) {
        return new StatedAmount(new BigDecimal(amount), "EUR");
    }

    private static Notice read(String file) throws IOException {
        Path samples = Path.of(System.getProperty("tredewijzer.shared"), "samples");
        return NoticeReader.read(Files.readAllBytes(samples.resolve(file)));
    }
}
