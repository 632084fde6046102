package nl.tredewijzer.registry.index;

import static nl.tredewijzer.registry.index.Sample.certificate;
import static nl.tredewijzer.registry.index.Sample.kvk;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import nl.tredewijzer.model.OrganisationHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that was redacted is in no answer of the index, whatever moment is asked for, and in none of its files. */
class RedactedIndexTest {

    private static final String NAME = "Zwartgelakt van Oudewater";

    @TempDir
    private Path directory;

    private final LedgerInMemory ledger = new LedgerInMemory("ledger-1");

    @Test
    void theNameIsGoneFromAnswersOfNowAndOfThenAndFromTheFiles() throws IOException {
        for (int other = 10; other < 60; other++) {
            ledger.append(certificate("A-" + other).covers(other).issued());
        }
        ledger.append(certificate("C-1").covers(1, NAME).covers(2).issued());
        long sequence = ledger.head().sequence();
        Instant recordedAt = ledger.head().recordedAt().orElseThrow();
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            followed.follower().commit();
            assertThat(filesHold(NAME)).isTrue();

            ledger.redact(
                    sequence,
                    certificate("C-1").covers(1, "Naam afgeschermd").covers(2).issued());
            followed.catchUp();

            assertThat(filesHold(NAME)).isFalse();
            followed.index().read(snapshot -> {
                OrganisationHistory then =
                        snapshot.asKnownAt(recordedAt).organisation(kvk(2)).orElseThrow();
                assertThat(then.toString()).doesNotContain(NAME);
                assertThat(then.certificates().get(0).events().get(0).redaction())
                        .isPresent();
                assertThat(snapshot.organisation(kvk(1)).orElseThrow().toString())
                        .doesNotContain(NAME);
                assertThat(snapshot.suggestions("Zwartgelakt", 5).organisations())
                        .isEmpty();
                return null;
            });
        }
    }

    private boolean filesHold(String text) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }
}
