package nl.tredewijzer.model.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.Certificates;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.receipt.Finding.Kind;
import org.junit.jupiter.api.Test;

/** Whatever a register signed is told apart, and checked with its key alone. */
class EvidenceVerifierTest {

    private final NoteSigner signer = LogInMemory.newSigner();
    private final LogInMemory log = new LogInMemory(signer)
            .with(new Issued(certificate("C-1")))
            .with(new Issued(certificate("C-2")))
            .with(new Suspended(Certificates.id("C-1"), LocalDate.parse("2026-05-01"), "Onderzoek"));
    private final EvidenceVerifier verifier = new EvidenceVerifier(List.of(signer.key()));

    @Test
    void everyKindOfFileIsTakenForWhatItIs() throws IOException {
        assertThat(EvidenceKind.of(receipt())).isEqualTo(EvidenceKind.RECEIPT);
        assertThat(EvidenceKind.of(log.snapshot())).isEqualTo(EvidenceKind.SNAPSHOT);
        assertThat(EvidenceKind.of(checkpoint())).isEqualTo(EvidenceKind.CHECKPOINT);
        assertThat(EvidenceKind.of(proof(2))).isEqualTo(EvidenceKind.LOG_PROOF);
        assertThat(EvidenceKind.of(answerWith(proof(2)))).isEqualTo(EvidenceKind.LOG_PROOF);
    }

    @Test
    void aReceiptProvesWhatTheReceiptVerifierSays() {
        assertThat(verifier.verify(receipt())).isEqualTo(new ReceiptVerifier(List.of(signer.key())).verify(receipt()));
    }

    @Test
    void aSnapshotProvesThatNothingIsLeftOutAndNothingElseWasListed() throws IOException {
        Verdict verdict = verifier.verify(log.snapshot());
        assertThat(codes(verdict, Kind.PROVEN)).containsExactly("CHECKPOINT", "COMPLETE", "ABSENT");
        assertThat(codes(verdict, Kind.NOT_PROVEN)).containsExactly("LATER", "TRUTH", "ONE_LOG");
    }

    @Test
    void aSnapshotThatWasChangedFailsWithItsSentence() throws IOException {
        byte[] changed = log.snapshot();
        changed[changed.length / 2] ^= 4;
        Verdict verdict = verifier.verify(changed);
        assertThat(codes(verdict, Kind.FAILED)).containsExactly("SNAPSHOT");
        assertThat(verdict.stands()).isFalse();
    }

    @Test
    void aCheckpointProvesHowTheLogStoodAndNoMore() {
        Verdict verdict = verifier.verify(checkpoint());
        assertThat(codes(verdict, Kind.PROVEN)).containsExactly("CHECKPOINT");
        assertThat(verdict.findings().get(0).dutch()).contains("3 gebeurtenissen in register.example/pso");
        assertThat(codes(verdict, Kind.NOT_PROVEN)).containsExactly("LATER", "TRUTH", "ONE_LOG");
    }

    @Test
    void aCheckpointOfAnotherKeyFails() {
        Verdict verdict = new EvidenceVerifier(List.of(LogInMemory.newSigner().key())).verify(checkpoint());
        assertThat(codes(verdict, Kind.FAILED)).containsExactly("CHECKPOINT");
        assertThat(verdict.findings().get(0).dutch()).contains("sleutel die u vertrouwt");
    }

    @Test
    void aLogProofProvesTheEventThatIsGivenWithIt() {
        for (byte[] entries : List.of(entry(2), CanonicalJson.bytes(answerOfEntries()))) {
            Verdict verdict = verifier.verify(answerWith(proof(2)), entries);
            assertThat(codes(verdict, Kind.PROVEN)).containsExactly("CHECKPOINT", "LOG");
            assertThat(codes(verdict, Kind.NOT_PROVEN)).containsExactly("OTHERS", "TRUTH", "ONE_LOG");
        }
    }

    @Test
    void aLogProofAloneDoesNotSayWhichEventItIsAbout() {
        Verdict verdict = verifier.verify(proof(2));
        assertThat(verdict.stands()).isTrue();
        assertThat(codes(verdict, Kind.PROVEN)).containsExactly("CHECKPOINT");
        assertThat(codes(verdict, Kind.NOT_PROVEN)).startsWith("ENTRY");
    }

    @Test
    void aLogProofOfAnotherEventFails() {
        Verdict verdict = verifier.verify(proof(2), entry(3));
        assertThat(codes(verdict, Kind.PROVEN)).containsExactly("CHECKPOINT");
        assertThat(codes(verdict, Kind.FAILED)).containsExactly("LOG");
    }

    @Test
    void anEventThatIsNotAmongThoseGivenIsAskedFor() {
        byte[] none = "{\"entries\":[]}".getBytes(StandardCharsets.UTF_8);
        Verdict verdict = verifier.verify(proof(2), none);
        assertThat(codes(verdict, Kind.FAILED)).containsExactly("ENTRY");
        assertThat(verdict.findings().get(1).dutch()).contains("Gebeurtenis 2");
    }

    @Test
    void anyChangedBitOfAProofOrCheckpointIsDetected() {
        byte[] entry = entry(2);
        assertThat(verifier.verify(proof(2), entry).stands()).isTrue();
        changed(proof(2))
                .forEach(file ->
                        assertThat(verifier.verify(file, entry).stands()).isFalse());
        changed(checkpoint())
                .forEach(file -> assertThat(verifier.verify(file).stands()).isFalse());
    }

    private static Stream<byte[]> changed(byte[] file) {
        return IntStream.range(0, file.length * Byte.SIZE).mapToObj(bit -> {
            byte[] changed = file.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            return changed;
        });
    }

    private byte[] receipt() {
        Question question = new Question(
                Question.Kind.ORGANISATION,
                LocalDate.parse("2026-06-01"),
                Optional.empty(),
                List.of(new Question.Asked(
                        Certificates.MAIN.digits(), Optional.empty(), "FOUND", Optional.of(Certificates.MAIN))));
        return ReceiptJson.bytes(
                new Receipts(log.at(3), new ReceiptSigner(signer)).of(question, Instant.parse("2026-06-02T08:00:00Z")));
    }

    private byte[] checkpoint() {
        return log.at(3).checkpoint().note().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] proof(long sequence) {
        return new LogProof(sequence - 1, log.at(3).path(sequence), log.at(3).checkpoint())
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] entry(long sequence) {
        return CanonicalJson.bytes(EntryJson.write(log.at(3).entry(sequence)));
    }

    private JsonObject answerOfEntries() {
        var entries = JsonParts.array();
        for (long sequence = 1; sequence <= 3; sequence++) {
            entries.add(EntryJson.write(log.at(3).entry(sequence)));
        }
        return JsonParts.object().add("size", 3).add("entries", entries).build();
    }

    private static byte[] answerWith(byte[] proof) {
        return CanonicalJson.bytes(JsonParts.object()
                .add("index", 1)
                .add("proof", new String(proof, StandardCharsets.UTF_8))
                .build());
    }

    private static List<String> codes(Verdict verdict, Kind kind) {
        return verdict.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::code)
                .toList();
    }

    private static Certificate certificate(String number) {
        return Certificates.certificate(number, PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
    }
}
