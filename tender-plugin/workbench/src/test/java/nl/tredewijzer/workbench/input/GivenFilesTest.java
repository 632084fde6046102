package nl.tredewijzer.workbench.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.NamedFile;
import nl.tredewijzer.workbench.web.SentForm;
import org.junit.jupiter.api.Test;

/** Several files that make one list, such as the ESPD of each bidder. */
class GivenFilesTest {

    private static final NamedFile EIK = espd("eik.xml", "De Eik B.V.", "00001001");
    private static final NamedFile BEUK = espd("beuk.xml", "De Beuk B.V.", "00001002");
    private static final NamedFile LETTER =
            new NamedFile("brief.txt", "De Wilg 00001003".getBytes(StandardCharsets.UTF_8));

    @Test
    void theEspdOfEachBidderIsOneLineOfTheList() {
        GivenTender given = read(SentForm.empty(), EIK, BEUK);

        assertThat(given.list().listed()).extracting(Bidder::kvkNumberAsGiven).containsExactly("00001001", "00001002");
        assertThat(given.list().redLines()).isEmpty();
    }

    @Test
    void anEspdThatWasFilledInAsAPdfFormIsALineToo() {
        String pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>/AcroForm<</Fields"
                + "[<</T(KvK-nummer)/FT/Tx/V(00001001)>>]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        NamedFile form = new NamedFile("wilg.pdf", pdf.getBytes(StandardCharsets.UTF_8));

        assertThat(read(SentForm.empty(), EIK, form).list().listed())
                .extracting(Bidder::kvkNumberAsGiven)
                .containsExactly("00001001", "00001001");
        assertThat(read(SentForm.empty(), form).list().listed())
                .extracting(Bidder::kvkNumberAsGiven)
                .containsExactly("00001001");
    }

    @Test
    void aFileThatIsNoEspdStandsInRedUntilSomebodyWritesWhoBids() {
        GivenList.RedLine red =
                read(SentForm.empty(), EIK, LETTER).list().redLines().get(0);

        GivenList corrected = read(SentForm.of(Map.of(red.field(), "De Wilg 00001003")), EIK, LETTER)
                .list();

        assertThat(red.unread().dutch()).contains("brief.txt");
        assertThat(corrected.redLines()).isEmpty();
        assertThat(corrected.listed()).extracting(Bidder::kvkNumberAsGiven).containsExactly("00001001", "00001003");
    }

    @Test
    void allOfThemTravelInTheFormUnderTheirNames() {
        List<GivenFiles.Carried> carried = new GivenFiles(List.of(EIK, LETTER)).carried();

        assertThat(carried).extracting(GivenFiles.Carried::name).containsExactly("eik.xml", "brief.txt");
        assertThat(SentForm.decoded(carried.get(1).content())).isEqualTo(LETTER.bytes());
    }

    @Test
    void theirSizesCountTogether() {
        GivenFiles files = new GivenFiles(List.of(EIK, LETTER));

        assertThat(files.size()).isEqualTo(EIK.bytes().length + LETTER.bytes().length);
        assertThat(files.areBlank()).isFalse();
        assertThat(GivenFiles.of(" \n".getBytes(StandardCharsets.UTF_8)).areBlank())
                .isTrue();
    }

    private static GivenTender read(SentForm form, NamedFile... files) {
        return GivenTender.of(new GivenFiles(List.of(files)), form, Policies.catalogue(), PageLanguage.DUTCH);
    }

    private static NamedFile espd(String file, String name, String number) {
        String text = """
                <QualificationApplicationResponse
                    xmlns="urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationResponse-2"
                    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                  <cbc:ProfileExecutionID>ESPD-EDMv4.1.0</cbc:ProfileExecutionID>
                  <cac:EconomicOperatorParty><cac:Party>
                    <cac:PartyIdentification><cbc:ID schemeID="0106">%s</cbc:ID></cac:PartyIdentification>
                    <cac:PartyName><cbc:Name>%s</cbc:Name></cac:PartyName>
                  </cac:Party></cac:EconomicOperatorParty>
                </QualificationApplicationResponse>
                """;
        return new NamedFile(file, text.formatted(number, name).getBytes(StandardCharsets.UTF_8));
    }
}
