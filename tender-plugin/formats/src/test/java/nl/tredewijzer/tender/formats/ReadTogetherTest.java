package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.formats.source.InputRefused;
import org.junit.jupiter.api.Test;

/** Several ESPDs, each of one party, as one list of bidders. */
class ReadTogetherTest {

    private static final NamedFile LEAD = espd("voeg.xml", "version-4.xml");
    private static final NamedFile SUBCONTRACTOR = espd("kroon.xml", "version-3.xml");

    @Test
    void theEspdOfEachPartyIsOneBidderOfOneListInTheOrderOfTheFiles() {
        TenderReading reading = TenderReading.readTogether(List.of(LEAD, SUBCONTRACTOR), Mapping.NONE);

        assertThat(reading.format()).isEqualTo(InputFormat.ESPD);
        assertThat(reading.bidders())
                .extracting(read -> read.place().dutch(), read -> read.bidder().role(), read -> read.bidder()
                        .consortium()
                        .orElse("-"))
                .containsExactly(
                        tuple("voeg.xml", BidderRole.CONSORTIUM_MEMBER, "Combinatie Voeg en Kroon"),
                        tuple("kroon.xml", BidderRole.SUBCONTRACTOR, "-"));
        assertThat(reading.isIncomplete()).isFalse();
    }

    @Test
    void whatOnlyOneOfThemSaysIsSaidWithItsName() {
        TenderReading reading = TenderReading.readTogether(List.of(LEAD, SUBCONTRACTOR), Mapping.NONE);

        assertThat(reading.understood())
                .extracting(Bilingual::english)
                .contains(
                        "2 ESPDs read together.",
                        "voeg.xml: Capacity according to the ESPD: group leader; treated as member of a consortium.");
        assertThat(TenderReading.readTogether(List.of(LEAD, LEAD), Mapping.NONE).understood())
                .extracting(Bilingual::english)
                .containsOnlyOnce("Procedure: EIK-GROEN-1.")
                .noneSatisfy(sentence -> assertThat(sentence).startsWith("voeg.xml"));
    }

    @Test
    void aFileThatIsNoEspdIsListedByItsNameAndTheOthersAreRead() {
        NamedFile list = new NamedFile("lijst.csv", "Naam;KvK\nDe Eik;00001001".getBytes(StandardCharsets.UTF_8));
        NamedFile pdf = new NamedFile("uea.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));

        TenderReading reading = TenderReading.readTogether(List.of(LEAD, list, pdf), Mapping.NONE);

        assertThat(reading.bidders()).hasSize(1);
        assertThat(reading.isIncomplete()).isTrue();
        assertThat(reading.unread())
                .extracting(Bilingual::dutch)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("lijst.csv: dit is geen UEA maar tabel"),
                        other -> assertThat(other).startsWith("uea.pdf: ").contains("PDF"));
        assertThatThrownBy(() -> TenderReading.readTogether(List.of(list, pdf), Mapping.NONE))
                .isInstanceOfSatisfying(InputRefused.class, refused -> assertThat(refused.details())
                        .hasSize(2));
    }

    @Test
    void oneFileIsReadAsItWouldBeAlone() {
        NamedFile list = new NamedFile("lijst.csv", "Naam;KvK\nDe Eik;00001001".getBytes(StandardCharsets.UTF_8));

        assertThat(TenderReading.readTogether(List.of(list), Mapping.NONE)).isEqualTo(TenderReading.read(list.bytes()));
        assertThatThrownBy(() -> TenderReading.readTogether(List.of(), Mapping.NONE))
                .isInstanceOf(InputRefused.class);
    }

    private static NamedFile espd(String name, String fixture) {
        return new NamedFile(name, FormatFixture.bytes("espd/" + fixture));
    }
}
