package nl.tredewijzer.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.testing.PublicApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that embed the plugin go on to compile and run with a newer one. What they can use is written down in
 * {@code api/}; {@code -Dtredewijzer.api=write} writes it anew, which belongs in a commit of its own that says what breaks.
 */
class PublicApiTest {

    private static final Path WRITTEN_DOWN = Workspace.file("tender-plugin/example/api");

    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of("tredewijzer-model", Certificate.class),
                Arguments.of("tredewijzer-tender-core", Tender.class),
                Arguments.of("tredewijzer-tender-formats", TenderReading.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void nothingThatProgramsCanUseIsTakenAwayOrChanged(String library, Class<?> type) throws IOException {
        assertThat(PublicApi.of(type).brokenSince(WRITTEN_DOWN.resolve(library + ".txt")))
                .as("taken away from %s, changed, or asked in addition", library)
                .isEmpty();
    }

    @Test
    void whatIsTakenAwayIsFoundAndWhatIsAddedIsAllowed() {
        PublicApi now = PublicApi.of(Tender.class);
        Set<String> before = new TreeSet<>(now.lines());
        before.add("nl.tredewijzer.tender.Tender.gone(): void");
        Set<String> without = new TreeSet<>(now.lines());
        without.removeIf(line -> line.startsWith("nl.tredewijzer.tender.run.TenderEvaluator.evaluate("));

        assertThat(now.brokenSince(before)).containsExactly("gone: nl.tredewijzer.tender.Tender.gone(): void");
        assertThat(now.brokenSince(without)).isEmpty();
    }

    @Test
    void anInterfaceThatAsksMoreBreaksThoseWhoImplementIt() {
        PublicApi now = PublicApi.of(Tender.class);
        Set<String> before = new TreeSet<>(now.lines());
        before.removeIf(line -> line.startsWith("nl.tredewijzer.tender.registry.CertificateRegistry.ask("));

        assertThat(now.brokenSince(before))
                .hasSize(1)
                .allMatch(line -> line.startsWith("asked: nl.tredewijzer.tender.registry.CertificateRegistry.ask("));
    }
}
