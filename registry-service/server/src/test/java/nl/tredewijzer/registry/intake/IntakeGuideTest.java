package nl.tredewijzer.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.tredewijzer.registry.intake.batch.BatchState;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.row.FindingCode;
import org.junit.jupiter.api.Test;

/** The guide for certification bodies names everything that they can meet. */
class IntakeGuideTest {

    private static final Path GUIDE = Path.of("../../docs/operators/intake.md");

    @Test
    void everyCodeColumnAndStateIsExplained() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::name))
                .allMatch(code -> guide.contains("`" + code + "`"));
        assertThat(Arrays.stream(Column.values()).map(Column::title))
                .allMatch(column -> guide.contains("`" + column + "`"));
        assertThat(Arrays.stream(BatchState.values()).map(BatchState::name))
                .allMatch(state -> guide.contains("`" + state + "`"));
    }
}
