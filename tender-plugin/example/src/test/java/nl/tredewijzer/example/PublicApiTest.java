package nl.tredewijzer.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.TenderReading;
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
        Path file = WRITTEN_DOWN.resolve(library + ".txt");
        PublicApi now = PublicApi.of(type);
        if ("write".equals(System.getProperty("tredewijzer.api"))) {
            Files.createDirectories(WRITTEN_DOWN);
            Files.writeString(file, String.join("\n", now.lines()) + "\n");
        }
        Set<String> before = new LinkedHashSet<>(Files.readAllLines(file));
        assertThat(gone(before, now.lines()))
                .as("taken away from %s, or changed", library)
                .isEmpty();
        assertThat(asked(before, now))
                .as("asked in addition of those who implement an interface of %s", library)
                .isEmpty();
    }

    @Test
    void whatIsTakenAwayIsFoundAndWhatIsAddedIsAllowed() {
        Set<String> lines = PublicApi.of(Tender.class).lines();
        String member = lines.stream()
                .filter(line -> line.startsWith("nl.tredewijzer.tender.run.TenderEvaluator.evaluate("))
                .findFirst()
                .orElseThrow();
        Set<String> without = new TreeSet<>(lines);
        without.remove(member);
        assertThat(gone(lines, without)).containsExactly(member);
        assertThat(gone(without, lines)).isEmpty();
    }

    @Test
    void anInterfaceThatAsksMoreBreaksThoseWhoImplementIt() {
        PublicApi now = PublicApi.of(Tender.class);
        Set<String> before = new TreeSet<>(now.lines());
        before.removeIf(line -> line.startsWith("nl.tredewijzer.tender.registry.CertificateRegistry.ask("));
        assertThat(asked(before, now))
                .hasSize(1)
                .allMatch(line -> line.startsWith("nl.tredewijzer.tender.registry.CertificateRegistry.ask("));
    }

    private static Set<String> gone(Set<String> before, Set<String> now) {
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(now);
        return gone;
    }

    /** What an interface of before asks now and did not ask then. */
    private static Set<String> asked(Set<String> before, PublicApi now) {
        Set<String> asked = new TreeSet<>(now.demands());
        asked.removeAll(before);
        asked.removeIf(line -> before.stream().noneMatch(known -> known.startsWith(ownerOf(line) + ": ")));
        return asked;
    }

    private static String ownerOf(String member) {
        String name = member.substring(0, member.indexOf('('));
        return name.substring(0, name.lastIndexOf('.'));
    }
}
