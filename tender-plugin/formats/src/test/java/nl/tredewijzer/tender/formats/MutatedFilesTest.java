package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.tender.formats.workbook.WorkbookFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file of which something was changed by chance ends in a value or in the one error, always. */
@Timeout(120)
class MutatedFilesTest {

    private static final int ROUNDS = 300;
    private static final List<String> FILES = List.of(
            "bidders/export.csv",
            "bidders/mail.txt",
            "bidders/pasted.tsv",
            "notice/contract-notice.xml",
            "notice/contract-award-notice.xml",
            "espd/version-4.xml",
            "ocds/bids.json",
            "ocds/old.json",
            "ocds/record.json",
            "ocds/lines.jsonl");

    @Test
    void aMutatedFileIsAValueOrRefused() {
        Map<String, byte[]> originals = new LinkedHashMap<>();
        FILES.forEach(file -> originals.put(file, FormatFixture.bytes(file)));
        originals.put("workbook", WorkbookFixture.export());

        Mutations.Tally tally = new Mutations(20261126L).tried(originals, ROUNDS);

        assertThat(tally.values()).isPositive();
        assertThat(tally.refused()).isPositive();
    }
}
