package nl.tredewijzer.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.TenderReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who embeds the plugin needs Java 17, and nothing later. */
class JavaSeventeenTest {

    private static final int CLASS_FILES_OF_17 = 61;
    private static final int MAGIC = 0xCAFEBABE;

    @ParameterizedTest
    @ValueSource(classes = {Certificate.class, Tender.class, TenderReading.class, FirstEvaluation.class})
    void theClassesAreThoseOfJava17(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class");
                DataInputStream header = new DataInputStream(in)) {
            assertThat(header.readInt()).isEqualTo(MAGIC);
            header.readUnsignedShort();
            assertThat(header.readUnsignedShort()).isEqualTo(CLASS_FILES_OF_17);
        }
    }

    @Test
    void theFirstEvaluationRunsOnAJava17WhereThereIsOne() throws IOException {
        Optional<Path> java = javaSeventeen();
        assumeTrue(java.isPresent(), "no JDK 17 on this machine");
        Process process = new ProcessBuilder(
                        java.orElseThrow().toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        FirstEvaluation.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        assertThat(said)
                .contains(
                        "De Eik B.V.",
                        "De Tak",
                        "SHA-256 " + OwnTests.evaluated().sha256());
    }

    /** The one that {@code tredewijzer.java17} names, or one where Linux distributions put theirs. */
    private static Optional<Path> javaSeventeen() throws IOException {
        String named = System.getProperty("tredewijzer.java17");
        if (named != null) {
            return Optional.of(Path.of(named, "bin", "java"));
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(usual)) {
            List<Path> found =
                    homes.filter(JavaSeventeenTest::isSeventeen).sorted().toList();
            return found.stream().findFirst().map(home -> home.resolve("bin/java"));
        }
    }

    private static boolean isSeventeen(Path home) {
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"17");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
