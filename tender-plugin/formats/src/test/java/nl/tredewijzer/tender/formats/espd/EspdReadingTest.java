package nl.tredewijzer.tender.formats.espd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.formats.FormatFixture;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.InputRefused;
import org.junit.jupiter.api.Test;

class EspdReadingTest {

    private static final String OPERATOR =
            "<a:EconomicOperatorParty><a:Party><a:PartyName><b:Name>De Eik</b:Name></a:PartyName></a:Party>"
                    + "</a:EconomicOperatorParty>";
    private static final String LOT = "<a:ProcurementProjectLot><b:ID>LOT-0001</b:ID></a:ProcurementProjectLot>";

    @Test
    void theOperatorOfVersion4IsABidderWithItsRoleAndLots() {
        TenderReading reading = read("version-4.xml");

        assertThat(reading.format()).isEqualTo(InputFormat.ESPD);
        assertThat(reading.tender()).isEmpty();
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.bidders()).singleElement().satisfies(read -> {
            Bidder bidder = read.bidder();
            assertThat(bidder.name()).contains("De Vlotte Voeg B.V.");
            assertThat(bidder.kvkNumber().orElseThrow().digits()).isEqualTo("00001001");
            assertThat(bidder.role()).isEqualTo(BidderRole.CONSORTIUM_MEMBER);
            assertThat(bidder.consortium()).contains("Combinatie Voeg en Kroon");
            assertThat(bidder.lots()).isEqualTo(List.of("LOT-0001", "LOT-0003"));
            assertThat(bidder.amount()).isEmpty();
        });
    }

    @Test
    void aFileOfMorePartiesOrLotsThanAnyEspdHasIsRefusedAtOnce() {
        assertThatThrownBy(() -> TenderReading.read(response(OPERATOR.repeat(1001) + LOT)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("1001 parties");
        assertThatThrownBy(() -> TenderReading.read(response(OPERATOR + LOT.repeat(10_001))))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("10001 lots");
        assertThat(TenderReading.read(response(OPERATOR.repeat(1000) + LOT)).bidders())
                .hasSize(1000)
                .allSatisfy(read -> assertThat(read.bidder().lots()).containsExactly("LOT-0001"));
    }

    @Test
    void otherMeansOfProofAndEvidenceAreSaid() {
        assertThat(read("version-4.xml").understood())
                .extracting(Bilingual::english)
                .contains(
                        "Procedure: EIK-GROEN-1.",
                        "Buyer: Gemeente Eikelhorst (verzonnen).",
                        "Capacity according to the ESPD: group leader; treated as member of a consortium.",
                        "Certificates (ESPD, qu-certif-indep): \"Your answer?\" no.",
                        "Certificates (ESPD, qu-certif-indep): \"Which other means of proof?\" Verklaring van een"
                                + " accountant",
                        "Evidence with certificates (ESPD): KV-2026-0001, issued by Keurhuis Voorbeeld.")
                .noneSatisfy(said -> assertThat(said).contains("Convicted"));
    }

    @Test
    void version2HasOtherCodesForTheSameQuestions() {
        TenderReading reading = read("version-2.xml");

        assertThat(reading.bidders()).singleElement().satisfies(read -> {
            assertThat(read.bidder().kvkNumber().orElseThrow().digits()).isEqualTo("00001001");
            assertThat(read.bidder().role()).isEqualTo(BidderRole.TENDERER);
        });
        assertThat(reading.understood())
                .extracting(Bilingual::english)
                .contains(
                        "Certificates (ESPD, qu-certif-indep): \"Your answer?\" yes.",
                        "Sheltered workshop, art. 2.82 (ESPD, shelt-worksh): \"Your answer?\" yes.",
                        "Sheltered workshop, art. 2.82 (ESPD, shelt-worksh): \"What is the corresponding percentage of"
                                + " disabled or disadvantaged workers?\" 34");
    }

    @Test
    void othersWhomTheOperatorNamesAreSaid() {
        assertThat(read("version-2.xml").understood())
                .extracting(Bilingual::dutch)
                .contains(
                        "Samen met anderen (UEA, eo-group): \"Please identify the other economic operators\" De Kromme"
                                + " Kroon B.V., 00001017",
                        "Beroep op andere entiteiten (UEA, relied): \"ID of the entity\" 00001024",
                        "Onderaannemers (UEA, subco-ent): \"Name of the subcontractor\" De Slaperige Spade");
    }

    @Test
    void version3OfATenderWithoutLots() {
        Bidder bidder = read("version-3.xml").bidders().get(0).bidder();

        assertThat(bidder.role()).isEqualTo(BidderRole.SUBCONTRACTOR);
        assertThat(bidder.kvkNumber().orElseThrow().digits()).isEqualTo("01017001");
        assertThat(bidder.lots()).isEmpty();
    }

    @Test
    void aRoleThatIsNotKnownIsListedAndNothingIsFilledIn() {
        TenderReading reading = read("unknown-role.xml");

        assertThat(reading.bidders().get(0).bidder().role()).isEqualTo(BidderRole.TENDERER);
        assertThat(reading.unread()).singleElement().satisfies(unread -> assertThat(unread.english())
                .contains("cac:EconomicOperatorRole/cbc:RoleCode (line ", "\"chief\"", "not known here"));
    }

    @Test
    void aDocumentOfNobodyHasNoBidderAndSaysSo() {
        TenderReading reading = read("error_nobody.xml");

        assertThat(reading.bidders()).isEmpty();
        assertThat(reading.isIncomplete()).isTrue();
    }

    @Test
    void aRequestIsRefusedByWhatItIs() {
        assertThatThrownBy(() -> read("error_request.xml"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("request for an ESPD");
    }

    private static TenderReading read(String name) {
        return TenderReading.read(FormatFixture.bytes("espd/" + name));
    }

    private static byte[] response(String parts) {
        String ubl = "urn:oasis:names:specification:ubl:schema:xsd:";
        return ("<QualificationApplicationResponse xmlns=\"" + ubl + "QualificationApplicationResponse-2\" xmlns:a=\""
                        + ubl
                        + "CommonAggregateComponents-2\" xmlns:b=\"" + ubl + "CommonBasicComponents-2\">" + parts
                        + "</QualificationApplicationResponse>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
