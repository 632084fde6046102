package nl.tredewijzer.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.model.log.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file per defect, each with the sentence that a user sees. */
class DefectsTest {

    private static final Hash ENTRY = Hash.ofLeaf(new byte[] {3});

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void eachDefectHasItsSentence(String file, Defect defect, String dutch, String english) throws IOException {
        NoteRefused refused = catchThrowableOfType(NoteRefused.class, () -> accept(read(file)));
        assertThat(refused.defect()).isEqualTo(defect);
        assertThat(refused.dutch()).isEqualTo(dutch);
        assertThat(refused.english()).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid.txt", "valid_other_signer_too.txt", "valid_other_extension.txt"})
    void checkpointsThatAreRightAreAccepted(String file) throws IOException {
        Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(read(file)).verifiedBy(List.of(key())));
        assertThat(checkpoint.size()).isEqualTo(7);
        assertThat(checkpoint.origin()).isEqualTo("register.example/pso");
        assertThat(checkpoint.state().recordedAt()).hasToString("Optional[2026-11-20T09:30:00Z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid_proof.txt", "valid_proof_with_extra.txt"})
    void proofsThatAreRightAreAccepted(String file) throws IOException {
        assertThat(proves(read(file))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong_proof_too_short.txt",
                "wrong_proof_too_long.txt",
                "wrong_proof_other_place.txt",
                "wrong_proof_other_tree_size.txt"
            })
    void proofsThatReadButAreWrongProveNothing(String file) throws IOException {
        assertThat(proves(read(file))).isFalse();
    }

    @Test
    void keysAreHandedOverAsTheToolsAroundSignedNotesDo() throws IOException {
        assertThat(key().text()).isEqualTo(read("key.txt").strip());
        assertThat(key().name()).isEqualTo("register.example/pso");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "register.example/pso", "a+b", "a+00000000+AQ==", "a b+00000000+AAAA", "a+b+c+d"})
    void whatIsNoKeyIsRefused(String text) {
        NoteRefused refused = catchThrowableOfType(NoteRefused.class, () -> NoteKey.parse(text));
        assertThat(refused.dutch()).isNotBlank();
    }

    @Test
    void aKeyUnderAnotherNameIsRefused() throws IOException {
        String renamed = read("key.txt").replace("register.example", "elders.example");
        assertThat(catchThrowableOfType(NoteRefused.class, () -> NoteKey.parse(renamed))
                        .defect())
                .isEqualTo(Defect.KEY_IDENTITY_DIFFERS);
    }

    private static void accept(String text) throws IOException {
        if (text.startsWith("c2sp.org/")) {
            proves(text);
        } else {
            Checkpoint.parse(SignedNote.parse(text).verifiedBy(List.of(key())));
        }
    }

    private static boolean proves(String text) throws IOException {
        LogProof proof = LogProof.parse(text);
        Checkpoint checkpoint = Checkpoint.parse(proof.checkpoint().verifiedBy(List.of(key())));
        return proof.within(checkpoint).shows(ENTRY, checkpoint.root());
    }

    private static NoteKey key() throws IOException {
        return NoteKey.parse(read("key.txt"));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = DefectsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
