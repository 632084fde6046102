package nl.tredewijzer.model.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.receipt.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * One file per defect, each with the sentence that a user sees. Those whose name begins with {@code lie_} are signed by the
 * register itself: they are caught by what they prove, not by their signature.
 */
class ReceiptDefectsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void eachDefectHasItsSentence(String file, String code, String dutch, String english) throws IOException {
        assertFails(verify(file), code, dutch, english);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences_of_log_proofs.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void eachDefectOfALogProofAndItsEventHasItsSentence(
            String proof, String entry, String code, String dutch, String english) throws IOException {
        assertFails(new EvidenceVerifier(keys()).verify(read(proof), read(entry)), code, dutch, english);
    }

    private static void assertFails(Verdict verdict, String code, String dutch, String english) {
        assertThat(verdict.stands()).isFalse();
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.kind() == Kind.FAILED)
                .containsExactly(new Finding(Kind.FAILED, code, dutch, english));
    }

    @Test
    void theFilesThatTheDefectsWereMadeOfAreRight() throws IOException {
        assertThat(verify("valid.json").stands()).isTrue();
        assertThat(new EvidenceVerifier(keys())
                        .verify(read("proof.txt"), read("entry.json"))
                        .stands())
                .isTrue();
    }

    private static Verdict verify(String file) throws IOException {
        return new ReceiptVerifier(keys()).verify(read(file));
    }

    /** The key of the register before it changed keys, and the one after. */
    private static List<NoteKey> keys() throws IOException {
        return new String(read("key.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(NoteKey::parse)
                .toList();
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = ReceiptDefectsTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
