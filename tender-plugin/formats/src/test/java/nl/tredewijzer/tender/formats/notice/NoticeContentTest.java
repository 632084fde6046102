package nl.tredewijzer.tender.formats.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.formats.FormatFixture;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.InputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a notice, also where it says little. */
class NoticeContentTest {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String OPEN = "<ContractNotice xmlns=\"" + UBL + "ContractNotice-2\" xmlns:cac=\"" + UBL
            + "CommonAggregateComponents-2\" xmlns:cbc=\"" + UBL + "CommonBasicComponents-2\">";

    @Test
    void theAimsOfALotAndItsExecutionUnderShelteredEmploymentAreSaid() {
        TenderReading reading = TenderReading.read(FormatFixture.bytes("notice/contract-notice.xml"));

        assertThat(reading.understood())
                .extracting(Bilingual::english)
                .contains(
                        "Aims of lot LOT-0001 (BT-06): social objectives (soc-obj).",
                        "Social aims of lot LOT-0001 (BT-775): employment opportunities for the long-term unemployed,"
                                + " disadvantaged and persons with disabilities (opp).",
                        "The contract of lot LOT-0001 is carried out under sheltered employment (BT-736).");
        assertThat(reading.understood())
                .extracting(Bilingual::dutch)
                .contains(
                        "De opdracht van perceel LOT-0001 wordt uitgevoerd in het kader van beschermde arbeid (BT-736).")
                .anySatisfy(
                        said -> assertThat(said).startsWith("Sociale doelen van perceel LOT-0001 (BT-775): kansen op"));
    }

    @Test
    void anAimThatIsNotKnownIsShownByItsCode() {
        SocialAims aims = new SocialAims(List.of("gen-eq", "nieuw"));

        assertThat(aims.dutch()).isEqualTo("gelijkheid van geslacht (gen-eq), nieuw");
    }

    @Test
    void whatANoticeIsIsSaid() {
        assertThat(TenderReading.read(FormatFixture.bytes("notice/contract-award-notice.xml"))
                        .understood())
                .extracting(Bilingual::dutch)
                .contains("Dit is een aankondiging van een gegunde opdracht (can-standard).");
    }

    @Test
    void aNoticeThatChangesAnEarlierOneSaysWhichAndWhy() {
        TenderReading reading = TenderReading.read(changed("update-add"));

        assertThat(reading.understood())
                .extracting(Bilingual::english)
                .contains(
                        "This notice changes an earlier one, 00000000-0000-4000-8000-000000000001-01 (BT-758), and takes"
                                + " its place; reason: information updated (update-add).",
                        "What was changed (BT-141, BT-762): De inschrijftermijn is verlengd.");
        assertThat(reading.isIncomplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "cancel-intent", "susp-review"})
    void aTenderThatWasCalledOffOrSuspendedIsLookedAt(String reason) {
        TenderReading reading = TenderReading.read(changed(reason));

        assertThat(reading.isIncomplete()).isTrue();
        assertThat(reading.unread()).singleElement().satisfies(unread -> assertThat(unread.english())
                .contains("efac:ChangeReason/cbc:ReasonCode", "\"" + reason + "\"", "find out whether it goes on"));
    }

    @Test
    void whoIsNamedAndDidNotWinIsNotKeptSilent() {
        assertThat(TenderReading.read(FormatFixture.bytes("notice/contract-award-notice.xml"))
                        .understood())
                .extracting(Bilingual::english)
                .contains("Named too, but not awarded and not put into the list: tender TEN-0002 of De Haastige Hark"
                        + " (00001085).");
    }

    @Test
    void aLotThatEndedWithoutAWinnerIsSaid() {
        assertThat(TenderReading.read(FormatFixture.bytes("notice/contract-award-notice.xml"))
                        .understood())
                .extracting(Bilingual::dutch)
                .contains("Perceel LOT-0003: gesloten zonder dat een winnaar is gekozen (BT-142).");
    }

    private static byte[] changed(String reason) {
        String notice = new String(FormatFixture.bytes("notice/contract-notice.xml"), UTF_8);
        return notice.replace(
                        "<efac:Publication>",
                        "<efac:Changes><efbc:ChangedNoticeIdentifier>00000000-0000-4000-8000-000000000001-01"
                                + "</efbc:ChangedNoticeIdentifier><efac:Change><efbc:ChangeDescription"
                                + " languageID=\"NLD\">De inschrijftermijn is verlengd.</efbc:ChangeDescription>"
                                + "</efac:Change><efac:ChangeReason><cbc:ReasonCode>" + reason
                                + "</cbc:ReasonCode></efac:ChangeReason></efac:Changes><efac:Publication>")
                .getBytes(UTF_8);
    }

    @Test
    void aNoticeInWhichNoContractStandsIsRefused() {
        assertThatThrownBy(() -> TenderReading.read((OPEN + "<cbc:ID>1</cbc:ID></ContractNotice>").getBytes(UTF_8)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("there is no contract in it");
    }

    @Test
    void aNoticeWithoutALotSaysThatNothingOfItIsKnown() {
        String titled = "<cac:ProcurementProject><cbc:Name>Groen</cbc:Name></cac:ProcurementProject></ContractNotice>";

        assertThat(TenderReading.read((OPEN + titled).getBytes(UTF_8)).understood())
                .extracting(Bilingual::english)
                .contains("There is no lot in it, so nothing about value, deadlines and term: fill these in yourself.");
    }

    @Test
    void aWinnerOfAResultNoticeThatCannotBeFoundIsALostBidder() {
        assertThat(TenderReading.read(FormatFixture.bytes("notice/error_values.xml"))
                        .isIncomplete())
                .isTrue();
        assertThat(TenderReading.read(FormatFixture.bytes("notice/contract-award-notice.xml"))
                        .isIncomplete())
                .isFalse();
    }
}
