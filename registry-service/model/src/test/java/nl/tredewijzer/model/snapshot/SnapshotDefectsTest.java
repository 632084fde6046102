package nl.tredewijzer.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.tredewijzer.model.Certificates;
import nl.tredewijzer.model.note.NoteKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One file per defect, each with the sentence that a user sees; those that end in .jsonl are packed here. */
class SnapshotDefectsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void eachDefectHasItsSentence(String name, Defect defect, String dutch, String english) {
        SnapshotRefused refused = catchThrowableOfType(SnapshotRefused.class, () -> read(name));
        assertThat(refused.defect()).isEqualTo(defect);
        assertThat(refused.dutch()).isEqualTo(dutch);
        assertThat(refused.english()).isEqualTo(english);
    }

    @Test
    void theFileThatTheDefectsWereMadeOfIsRight() throws IOException {
        Snapshot snapshot = read("valid.jsonl");
        assertThat(snapshot.state().sequence()).isEqualTo(4);
        assertThat(snapshot.organisation(Certificates.MAIN).certificates()).hasSize(2);
    }

    private static Snapshot read(String name) throws IOException {
        byte[] file = file(name);
        NoteKey key = NoteKey.parse(new String(file("key.txt"), StandardCharsets.UTF_8));
        return Snapshot.read(new ByteArrayInputStream(name.endsWith(".jsonl") ? packed(file) : file), List.of(key));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = SnapshotDefectsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] lines) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write(lines);
        }
        return file.toByteArray();
    }
}
