package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.tredewijzer.tender.formats.FileParts.Process;
import nl.tredewijzer.tender.formats.workbook.WorkbookFixture;
import org.junit.jupiter.api.Test;

class FilePartsTest {

    @Test
    void theSheetsThatAWorkbookShowsCanBeChosen() {
        assertThat(FileParts.of(WorkbookFixture.export()).sheets()).containsExactly("Voorblad", "Offertes");
    }

    @Test
    void theProcessesOfOcdsCanBeChosenByTheTitleOfTheirTender() {
        FileParts parts = FileParts.of(bytes("""
                {"ocid": "b", "date": "2026-01-01T00:00:00Z", "tender": {"title": "Groen"}}
                {"ocid": "a"}
                {"ocid": "b", "date": "2026-02-01T00:00:00Z", "tender": {"title": "Groenonderhoud"}}
                """));

        assertThat(parts.processes()).containsExactly(new Process("b", "Groenonderhoud"), new Process("a", "a"));
    }

    @Test
    void aFileThatIsReadWholeLeavesNothingToBeChosen() {
        assertThat(FileParts.of(bytes("De Eik B.V. 00001001\n"))).isEqualTo(FileParts.NONE);
        assertThat(FileParts.of(bytes("{\"title\": \"Groenonderhoud\"}"))).isEqualTo(FileParts.NONE);
        assertThat(FileParts.of(bytes("<?xml version=\"1.0\"?><ContractNotice/>")))
                .isEqualTo(FileParts.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
