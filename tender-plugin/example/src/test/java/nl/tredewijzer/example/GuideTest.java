package nl.tredewijzer.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.run.EvaluationRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide for platforms shows is what is compiled here, and does what it says. */
class GuideTest {

    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("//(?!\\w).*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @ParameterizedTest
    @ValueSource(strings = {"library.md", "offline.md", "receipts.md"})
    void everyPieceOfCodeInTheGuideIsCompiled(String page) throws IOException {
        String compiled = compiled();
        List<String> pieces = pieces(Files.readString(Workspace.file("docs/platforms/" + page)));
        assertThat(pieces).isNotEmpty();
        for (String piece : pieces) {
            assertThat(compiled.contains(bare(piece)))
                    .as("not compiled:%n%s", piece)
                    .isTrue();
        }
    }

    @Test
    void theFirstEvaluationCreditsWhoHoldsACertificateAndSaysOfTheOtherThatNoneWasFound() {
        EvaluationRecord kept = OwnTests.evaluated();
        assertThat(kept.evaluation().answers())
                .extracting(answer -> answer.outcome().kind())
                .containsExactly(OutcomeKind.CREDITED, OutcomeKind.NO_VALID_CERTIFICATE);
    }

    @Test
    void aRegisterThatCannotBeReachedIsNoEmptyOne() {
        EvaluationRecord kept = OwnTests.evaluatedWithoutRegister();
        assertThat(kept.evaluation().answers())
                .extracting(answer -> answer.outcome().kind())
                .containsOnly(OutcomeKind.REGISTER_UNREACHABLE);
    }

    private static List<String> pieces(String markdown) {
        Matcher code = CODE.matcher(markdown);
        return code.results().map(found -> found.group(1)).toList();
    }

    private static String compiled() throws IOException {
        try (Stream<Path> files = Files.walk(Workspace.file("tender-plugin/example/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuideTest::text)
                    .map(GuideTest::bare)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String code) {
        return SPACE.matcher(REMARK.matcher(code).replaceAll("")).replaceAll("");
    }
}
