package nl.tredewijzer.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.tredewijzer.model.log.Hash;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
        assertRefused(() -> accept(read(file)), defect, dutch, english);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences_of_keys.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void eachDefectOfAKeyHasItsSentence(String what, Defect defect, String key, String dutch, String english) {
        assertRefused(() -> NoteKey.parse(key), defect, dutch, english);
    }

    @Test
    void aTextThatIsTooLargeIsRefused() {
        assertRefused(
                () -> SignedNote.parse("x".repeat(100_000) + "\n"),
                Defect.TOO_LARGE,
                "De tekst is groter dan een controlebewijs kan zijn",
                "The text is larger than a proof can be");
    }

    @Test
    void moreSignaturesThanAnybodyChecksAreRefused() throws IOException {
        String valid = read("valid.txt");
        String signature = valid.substring(valid.indexOf("\n\n") + 2);
        assertThat(SignedNote.parse(valid + signature.repeat(99)).signers()).isEqualTo("register.example/pso");
        assertRefused(
                () -> SignedNote.parse(valid + signature.repeat(100)),
                Defect.TOO_MANY_SIGNATURES,
                "Er staan te veel handtekeningen onder de tekst",
                "There are too many signatures");
    }

    @Test
    void noDefectIsWithoutItsSentence() throws IOException {
        String sentences = read("sentences.csv") + read("sentences_of_keys.csv");
        assertThat(Defect.values())
                .filteredOn(defect -> !sentences.contains("," + defect + ","))
                .containsExactly(Defect.TOO_LARGE, Defect.TOO_MANY_SIGNATURES);
    }

    private static void assertRefused(ThrowingCallable reading, Defect defect, String dutch, String english) {
        NoteRefused refused = catchThrowableOfType(NoteRefused.class, reading);
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
    @ValueSource(strings = {"a+b", "a b+00000000+AAAA", "a+b+c+d"})
    void whatIsNoKeyIsRefused(String text) {
        NoteRefused refused = catchThrowableOfType(NoteRefused.class, () -> NoteKey.parse(text));
        assertThat(refused.dutch()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid.txt", "valid_other_signer_too.txt", "valid_other_extension.txt", "rekor_form.txt"})
    void theJavaClientOfSigstoreReadsTheSameInANote(String file) throws Exception {
        RekorEntry.Checkpoint theirs = Checkpoints.from(read(file));
        SignedNote ours = SignedNote.parse(read(file));
        assertThat(ours.unverifiedText()).isEqualTo(theirs.getSignedData());
        assertThat(ours.note()).isEqualTo(read(file));
        assertThat(ours.signers())
                .isEqualTo(theirs.getSignatures().stream()
                        .map(signature -> signature.getIdentity())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aCheckpointOfALogOfSigstoreReadsAsANoteAndIsNoneOfOurs() throws IOException {
        SignedNote rekor = SignedNote.parse(read("rekor_form.txt"));
        assertThat(catchThrowableOfType(NoteRefused.class, () -> rekor.verifiedBy(List.of(key())))
                        .defect())
                .isEqualTo(Defect.UNKNOWN_KEY);
        assertThat(catchThrowableOfType(NoteRefused.class, () -> Checkpoint.parse(rekor.unverifiedText()))
                        .defect())
                .isEqualTo(Defect.NO_NUMBERS_ROOT);
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
