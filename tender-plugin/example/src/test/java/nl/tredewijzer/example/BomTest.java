package nl.tredewijzer.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever imports the versions of Tredewijzer gets those that were built together. */
class BomTest {

    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(tredewijzer-.*?)</artifactId>");

    /** What is imported of it: not how it is built. */
    private final String bom = read("bom/pom.xml").replaceAll("(?s)<build>.*</build>", "");

    @Test
    void allVersionsAreThatOfThisBuild() {
        String built = found(VERSION, read("pom.xml")).get(0);
        assertThat(found(VERSION, bom)).containsOnly(built);
    }

    @Test
    void theLibrariesThatProgramsEmbedAreInIt() {
        assertThat(found(ARTIFACT, bom))
                .containsExactlyInAnyOrder(
                        "tredewijzer-bom",
                        "tredewijzer-model",
                        "tredewijzer-tender-core",
                        "tredewijzer-tender-formats",
                        "tredewijzer-tender-pdf",
                        "tredewijzer-tender-jakarta",
                        "tredewijzer-spring-boot-starter");
    }

    @Test
    void nothingButTredewijzerIsInIt() {
        assertThat(found(Pattern.compile("<groupId>(.*?)</groupId>"), bom)).containsOnly("nl.tredewijzer");
        assertThat(bom).doesNotContain("<parent>");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(String path) {
        try {
            return Files.readString(Workspace.file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
