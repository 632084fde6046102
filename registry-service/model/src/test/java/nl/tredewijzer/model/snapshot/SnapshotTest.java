package nl.tredewijzer.model.snapshot;

import static nl.tredewijzer.model.Certificates.MAIN;
import static nl.tredewijzer.model.Certificates.SUBSIDIARY;
import static nl.tredewijzer.model.Certificates.certificate;
import static nl.tredewijzer.model.Certificates.id;
import static nl.tredewijzer.model.Certificates.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Redaction;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.receipt.LogInMemory;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final KvkNumber NEVER_LISTED = KvkNumber.of("12345678");
    private static final CertificateEvent ISSUED =
            new Issued(certificate("A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31"));
    private static final CertificateEvent SHORT = new Issued(new Certificate(
            id("A-1"),
            new SchemeVersion("2.1"),
            PerformanceLevel.STEP_1,
            false,
            new Validity(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
            Optional.empty(),
            List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, MAIN, "Een"))));
    private static final CertificateEvent REPLACING =
            new Issued(certificate("A \"2\"", PerformanceLevel.STEP_3, true, "2026-06-01", "2028-05-31", "A-1"));
    private static final Suspended SUSPENDED = new Suspended(id("A-1"), LocalDate.parse("2026-03-01"), "Jan fraudeert");
    private static final Suspended BLACKENED = new Suspended(id("A-1"), LocalDate.parse("2026-03-01"), "[afgeschermd]");

    private final NoteSigner signer = LogInMemory.newSigner();
    private final LogInMemory log = new LogInMemory(signer);

    @Test
    void whatTheRegisterHeldIsAnsweredFromTheFile() throws IOException {
        log.with(ISSUED).with(SUSPENDED).with(REPLACING);
        Snapshot snapshot = read(log.snapshot());

        OrganisationHistory held = OrganisationHistory.of(
                MAIN, List.of(recorded(1, ISSUED), recorded(2, SUSPENDED), recorded(3, REPLACING)), 3);
        assertThat(snapshot.organisation(MAIN)).isEqualTo(held);
        assertThat(snapshot.organisation(SUBSIDIARY).certificates()).hasSize(2);
        assertThat(snapshot.organisation(NEVER_LISTED)).isEqualTo(OrganisationHistory.neverListed(NEVER_LISTED));
        assertThat(snapshot.state())
                .isEqualTo(RegisterState.at(3, recorded(3, REPLACING).recordedAt()));
        assertThat(snapshot.checkpoint().origin()).isEqualTo(LogInMemory.ORIGIN);
    }

    @Test
    void anEmptyRegisterHasASnapshotToo() throws IOException {
        assertThat(read(log.snapshot()).state()).isEqualTo(RegisterState.EMPTY);
    }

    @Test
    void theSameCheckpointGivesTheSameLines() throws IOException {
        log.with(ISSUED).with(SUSPENDED);
        assertThat(unpacked(log.snapshot())).isEqualTo(unpacked(log.snapshot()));
    }

    @Test
    void aRedactedEventReadsAsWhatTookItsPlaceAndSaysSo() throws IOException {
        log.with(ISSUED).with(SUSPENDED).redacting(2, BLACKENED, "bevel van de rechter");
        assertThat(new String(unpacked(log.snapshot()))).doesNotContain("Jan");

        assertThat(events(read(log.snapshot())))
                .containsExactly(
                        recorded(1, ISSUED),
                        redacted(2, BLACKENED, 3, "bevel van de rechter"),
                        recorded(3, new Redacted(2, BLACKENED, "bevel van de rechter")));
    }

    @Test
    void ofAnEventThatWasRedactedAgainTheNewestRedactionIsRead() throws IOException {
        Suspended shorter = new Suspended(id("A-1"), LocalDate.parse("2026-03-01"), "[…]");
        log.with(ISSUED).with(SUSPENDED).redacting(2, BLACKENED, "eerste bevel").redacting(2, shorter, "tweede");
        Redacted newest = new Redacted(2, shorter, "tweede");

        assertThat(events(read(log.snapshot())))
                .containsExactly(
                        recorded(1, ISSUED),
                        redacted(2, shorter, 4, "tweede"),
                        redacted(3, newest, 4, "tweede"),
                        recorded(4, newest));
    }

    @Test
    void theNumbersOfARedactedCertificateAreStillComplete() throws IOException {
        log.with(ISSUED).with(REPLACING).redacting(1, ISSUED, "naam");
        assertThat(read(log.snapshot()).organisation(SUBSIDIARY).certificates()).hasSize(2);
    }

    @Test
    void anyChangedBitOfAnyLineIsDetected() throws IOException {
        log.with(SHORT).redacting(1, SHORT, "bevel");
        byte[] lines = unpacked(log.snapshot());
        everyBitOf(lines).forEach(bit -> assertThatThrownBy(() -> read(packed(flipped(lines, bit))))
                .as("bit %d", bit)
                .isInstanceOf(SnapshotRefused.class));
    }

    /** Gzip has bits without meaning, and more than one way to pack the same text. */
    @Test
    void anyChangedBitOfTheFileIsDetectedOrChangesNothing() throws IOException {
        log.with(SHORT);
        byte[] file = log.snapshot();
        Snapshot original = read(file);
        everyBitOf(file).forEach(bit -> {
            try {
                Snapshot read = read(flipped(file, bit));
                assertThat(read.checkpoint()).as("bit %d", bit).isEqualTo(original.checkpoint());
                assertThat(read.organisation(MAIN)).as("bit %d", bit).isEqualTo(original.organisation(MAIN));
            } catch (SnapshotRefused e) {
                assertThat(e.dutch()).isNotBlank();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void aFileThatBreaksOffAnywhereIsRefused() throws IOException {
        log.with(ISSUED);
        byte[] file = log.snapshot();
        for (int length = 0; length < file.length; length++) {
            byte[] part = Arrays.copyOf(file, length);
            assertThat(refusal(part)).as("%d bytes", length).isEqualTo(Defect.TRUNCATED);
        }
    }

    @Test
    void aLogThatGoesOnFromAnEarlierCheckpointIsTold() throws IOException {
        log.with(ISSUED);
        Checkpoint earlier = read(log.snapshot()).checkpoint();
        Checkpoint other =
                read(new LogInMemory(signer).with(REPLACING).snapshot()).checkpoint();
        Snapshot later = read(log.with(SUSPENDED).snapshot());

        assertThat(later.continues(earlier)).isTrue();
        assertThat(later.continues(later.checkpoint())).isTrue();
        assertThat(later.continues(other)).isFalse();
        assertThat(read(new LogInMemory(signer).snapshot()).continues(earlier)).isFalse();
    }

    @Test
    void anUnpackedFileHasItsBounds() throws IOException {
        log.with(ISSUED);
        byte[] file = log.snapshot();
        SnapshotRefused refused = catchThrowableOfType(
                SnapshotRefused.class,
                () -> Snapshot.read(new ByteArrayInputStream(file), List.of(signer.key()), 1000));
        assertThat(refused.defect()).isEqualTo(Defect.TOO_LARGE);
    }

    @Test
    void aLineThatNeverEndsIsGivenUp() throws IOException {
        byte[] zeros = packed(new byte[3 * LineReader.LONGEST_LINE]);
        assertThat(refusal(zeros)).isEqualTo(Defect.LINE_TOO_LONG);
    }

    @Test
    void moreLinesThanOneReadsAtATimeAreReadInTheirOrder() throws IOException {
        for (int i = 1; i <= 2000; i++) {
            log.with(new Issued(certificate("A-" + i, PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")));
        }
        byte[] file = log.snapshot();
        assertThat(unpacked(file).length).isGreaterThan(1 << 20);
        assertThat(read(file).organisation(MAIN).certificates())
                .extracting(held -> held.id())
                .hasSize(2000)
                .startsWith(id("A-1"))
                .endsWith(id("A-2000"))
                .doesNotHaveDuplicates()
                .allMatch(CertificateId.class::isInstance);
    }

    @Test
    void whatIsNotTheNextEntryIsNotWritten() throws IOException {
        log.with(ISSUED).with(SUSPENDED);
        byte[] second = unpacked(log.snapshot());
        byte[] line =
                new String(second).lines().skip(2).findFirst().orElseThrow().getBytes();
        SnapshotWriter writer =
                new SnapshotWriter(new ByteArrayOutputStream(), log.at(2).checkpoint());
        assertThatThrownBy(() -> writer.addLine(line)).isInstanceOf(SnapshotRefused.class);
        assertThatThrownBy(writer::close).isInstanceOf(IllegalStateException.class);
    }

    private Snapshot read(byte[] file) throws IOException {
        return Snapshot.read(new ByteArrayInputStream(file), List.of(signer.key()));
    }

    private Defect refusal(byte[] file) {
        return catchThrowableOfType(SnapshotRefused.class, () -> read(file)).defect();
    }

    private static List<RecordedEvent> events(Snapshot snapshot) {
        return snapshot.organisation(MAIN).certificates().get(0).events();
    }

    private static RecordedEvent redacted(long sequence, CertificateEvent event, long by, String reason) {
        RecordedEvent whole = recorded(sequence, event);
        return new RecordedEvent(
                sequence, whole.recordedAt(), whole.issuer(), event, Optional.of(new Redaction(by, reason)));
    }

    private static IntStream everyBitOf(byte[] bytes) {
        return IntStream.range(0, bytes.length * Byte.SIZE).parallel();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private static byte[] unpacked(byte[] file) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes();
    }

    private static byte[] packed(byte[] lines) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write(lines);
        }
        return file.toByteArray();
    }
}
