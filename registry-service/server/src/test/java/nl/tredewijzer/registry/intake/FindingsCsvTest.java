package nl.tredewijzer.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.registry.intake.batch.BatchStore.Numbered;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.intake.row.FindingCode;
import org.junit.jupiter.api.Test;

class FindingsCsvTest {

    @Test
    void allPagesAreWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingsCsv(out)
                .write(after -> after >= 2
                        ? List.of()
                        : List.of(new Numbered(
                                after + 1, Finding.of(after + 2, Column.NAME, "=cmd;x", FindingCode.MISSING_VALUE))));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("3;name;\"'=cmd;x\";ERROR;MISSING_VALUE;");
    }
}
