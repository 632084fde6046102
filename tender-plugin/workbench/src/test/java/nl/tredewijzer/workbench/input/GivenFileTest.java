package nl.tredewijzer.workbench.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.workbook.Cell;
import nl.tredewijzer.tender.formats.workbook.Sheet;
import nl.tredewijzer.tender.formats.workbook.WorkbookWriter;
import nl.tredewijzer.workbench.web.SentForm;
import org.junit.jupiter.api.Test;

class GivenFileTest {

    private static final String LIST = "naam;kvk-nummer;wie\nDe Eik B.V.;00001001;Het Pad\n";

    /** Two tenders, of which the second has two lots. */
    private static final String RELEASES = """
            {"ocid": "ocds-1", "date": "2026-01-01T00:00:00Z", "tender": {"title": "Groen"}}
            {"ocid": "ocds-2", "date": "2026-01-01T00:00:00Z", "tender": {"title": "Grijs", "lots": [{"id": "1", "title": "Noord", "value": {"amount": 100000, "currency": "EUR"}}, {"id": "2", "title": "Zuid"}]}}
            """;

    @Test
    void aWorkbookOffersItsSheetsAndReadsTheOneThatIsChosen() throws IOException {
        byte[] workbook = workbook();

        GivenList first = GivenList.of(workbook, SentForm.empty());
        assertThat(first.file().choices()).singleElement().satisfies(choice -> {
            assertThat(choice.taken()).isEqualTo("Perceel 1");
            assertThat(choice.options())
                    .extracting(Choice.Option::value)
                    .containsExactly("Perceel 1", "Perceel 2", "Leeg");
        });

        GivenList second = GivenList.of(
                workbook,
                SentForm.of(Map.of(
                        "list-sheet", "Perceel 2",
                        "shown-list-sheet", "Perceel 1",
                        "columns-of", "Perceel 1",
                        "column-1", "UNUSED",
                        "column-2", "UNUSED")));
        assertThat(second.listed()).singleElement().satisfies(bidder -> assertThat(bidder.key())
                .isEqualTo("00001002"));
        assertThat(second.columnsSaid()).isEmpty();
    }

    @Test
    void aSheetThatCannotBeReadIsSaidAndNothingIsLost() throws IOException {
        GivenList list = GivenList.of(workbook(), SentForm.of(Map.of("list-sheet", "Leeg")));

        assertThat(list.file().refused()).isPresent();
        assertThat(list.file().sheet()).isEqualTo("Perceel 1");
    }

    @Test
    void ofSeveralTendersTheFirstIsReadAndTheOthersAreOffered() {
        GivenTender first = given(Map.of());
        assertThat(first.tender().title()).isEqualTo("Groen");
        assertThat(first.published().orElseThrow().choices()).singleElement().satisfies(choice -> {
            assertThat(choice.taken()).isEqualTo("ocds-1");
            assertThat(choice.options())
                    .extracting(Choice.Option::text)
                    .containsExactly("Groen (ocds-1)", "Grijs (ocds-2)");
        });

        GivenTender second = given(Map.of("notice-process", "ocds-2", "shown-notice-process", "ocds-1"));
        assertThat(second.tender().title()).isEqualTo("Grijs");
        assertThat(second.mistakes(10)).containsKey("notice-process");
        assertThat(second.published().orElseThrow().choices().get(1).taken()).isEmpty();

        GivenTender lot = given(Map.of("notice-process", "ocds-2", "notice-lot", "1"));
        assertThat(lot.tender().title()).isEqualTo("Noord");
        assertThat(lot.fields().value("value")).isEqualTo("100.000");
    }

    @Test
    void whatAMappingFileSaysHoldsUntilSomebodyChoosesOtherwise() {
        String file =
                "{\"columns\": [{\"header\": \"wie\", \"meaning\": \"NAME\"}], \"process\": \"ocds-2\", \"lot\": \"2\"}";

        GivenTender given = given(Map.of("mapping-file", file));
        assertThat(given.list().listed().get(0).name()).contains("Het Pad");
        assertThat(given.tender().title()).isEqualTo("Zuid");

        GivenTender carried = given(Map.of("mapping", SaidMapping.carried(given.said()), "notice-lot", "1"));
        assertThat(carried.list().listed().get(0).name()).contains("Het Pad");
        assertThat(carried.tender().title()).isEqualTo("Noord");
    }

    @Test
    void whatWasReadIsReadAgainByTheMappingFileThatIsTakenAlong() {
        GivenTender read = given(Map.of(
                "notice-process",
                "ocds-2",
                "notice-lot",
                "1",
                "column-1",
                "UNUSED",
                "column-2",
                "KVK_NUMBER",
                "column-3",
                "NAME"));

        GivenTender again = given(Map.of("mapping-file", SaidMapping.file(read)));

        assertThat(again.tender()).isEqualTo(read.tender());
        assertThat(again.list().bidders()).isEqualTo(read.list().bidders());
    }

    @Test
    void aMappingFileThatIsNoneIsRefused() {
        assertThatThrownBy(() -> given(Map.of("mapping-file", "{\"kolommen\": 1}")))
                .isInstanceOf(DocumentRefused.class);
    }

    private static GivenTender given(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("published", Base64.getEncoder().encodeToString(RELEASES.getBytes(StandardCharsets.UTF_8)));
        return GivenTender.of(
                GivenFiles.of(LIST.getBytes(StandardCharsets.UTF_8)),
                SentForm.of(fields),
                Policies.catalogue(),
                PageLanguage.DUTCH);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Sheet> sheets = List.of(
                sheet("Perceel 1", List.of(Cell.of("De Eik B.V."), Cell.of("00001001"))),
                sheet("Perceel 2", List.of(Cell.of("Het Pad"), Cell.of("00001002"))),
                new Sheet("Leeg", List.of(), Stream.of()));
        WorkbookWriter.write(bytes, sheets, "");
        return bytes.toByteArray();
    }

    private static Sheet sheet(String name, List<Cell> row) {
        return new Sheet(
                name, List.of(new Sheet.Column("naam", 20), new Sheet.Column("kvk-nummer", 20)), Stream.of(row));
    }
}
