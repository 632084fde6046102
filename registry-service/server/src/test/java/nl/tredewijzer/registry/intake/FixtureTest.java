package nl.tredewijzer.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchState;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.Fault;
import nl.tredewijzer.registry.intake.file.FileFormat;
import nl.tredewijzer.registry.intake.file.UploadRefused;
import nl.tredewijzer.registry.intake.row.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One file for each thing that can be right or wrong; {@code expected.txt} says what is found in each. */
class FixtureTest {

    private static final Sender BODY = Sender.body("Voorbeeld Certificering", "test");

    @TempDir
    static Path directory;

    private static StandaloneIntake intake;

    @BeforeAll
    static void open() {
        intake = new StandaloneIntake(StandaloneDatabase.h2(directory), directory);
    }

    @AfterAll
    static void close() throws IOException {
        intake.close();
    }

    static Stream<Arguments> fixtures() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("expected.txt"), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .map(parts -> arguments(parts[0].strip(), parts[1].strip()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everythingInTheFileIsFoundAndNothingElse(String name, String expected) throws IOException {
        FileFormat format = name.endsWith(".json") ? FileFormat.JSON : FileFormat.CSV;
        if (expected.startsWith("!")) {
            assertThatThrownBy(() -> intake.send(BODY, StandaloneIntake.DRY_RUN, format, open(name)))
                    .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.faults())
                            .extracting(Fault::code)
                            .containsExactly(expected.substring(1).split(" !")));
            assertThat(intake.intake().latest(BODY, 100))
                    .allMatch(batch -> batch.state().isFinal());
            return;
        }
        Batch batch = intake.send(BODY, StandaloneIntake.DRY_RUN, format, open(name));
        assertThat(batch.failure()).isEmpty();
        assertThat(batch.state()).isEqualTo(BatchState.CHECKED_ONLY);
        List<String> found =
                intake.findings(batch).stream().map(FixtureTest::brief).toList();
        assertThat(found).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(", "));
        boolean refused = intake.findings(batch).stream().anyMatch(Finding::isError);
        assertThat(batch.tally().refusedRows() > 0).isEqualTo(refused);
    }

    private static String brief(Finding finding) {
        assertThat(finding.dutch()).isNotBlank().doesNotContain("%");
        assertThat(finding.english()).isNotBlank().doesNotContain("%");
        return finding.row() + " " + finding.column().map(Column::title).orElse("-") + " " + finding.code();
    }

    private static InputStream open(String name) {
        return FixtureTest.class.getResourceAsStream(name);
    }
}
