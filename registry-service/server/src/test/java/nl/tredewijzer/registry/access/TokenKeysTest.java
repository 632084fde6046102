package nl.tredewijzer.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenKeysTest {

    @TempDir
    private Path data;

    @Test
    void theKeyIsMadeOnceAlsoWhenManyAskAtTheSameTime() throws IOException {
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> TokenKeys.pem(TokenKeys.in(data)))
                        .distinct())
                .hasSize(1);
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve(TokenKeys.FILE));
        }
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        TokenKeys.in(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(TokenKeys.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoKeyIsNamedAndNotReplaced() throws IOException {
        Path file = Files.writeString(data.resolve(TokenKeys.FILE), "no key");

        assertThatIllegalStateException().isThrownBy(() -> TokenKeys.in(data)).withMessageContaining(file.toString());
        assertThat(file).hasContent("no key");
    }
}
