package nl.tredewijzer.tender.registry.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.model.snapshot.SnapshotTag;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SnapshotCertificateRegistryTest {

    private static final KvkNumber LISTED = KvkNumber.of("00000101");
    private static final KvkNumber NEVER_LISTED = KvkNumber.of("00000999");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final SampleSnapshots snapshots = new SampleSnapshots();
    private final SnapshotServer server = new SnapshotServer();
    private final BlockingQueue<Bilingual> notices = new LinkedBlockingQueue<>();
    private final byte[] first = snapshots.of(oneCertificate());
    private final byte[] second = snapshots.of(oneCertificate().suspended("A-1", "2026-06-01"));

    @TempDir
    private Path directory;

    private Path local;

    @BeforeEach
    void choose() {
        local = directory.resolve("register.snapshot.gz");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersEveryNumberFromTheLocalFileWithoutANetwork() throws IOException {
        Files.write(local, first);
        try (var registry = open(offline())) {
            Answered answered = (Answered) registry.ask(List.of(LISTED, NEVER_LISTED));

            assertThat(answered.state().sequence()).isEqualTo(1);
            assertThat(answered.of(LISTED).certificates()).hasSize(1);
            assertThat(answered.of(NEVER_LISTED).certificates()).isEmpty();
            assertThat(answered.provenance().source()).isEqualTo("snapshot register.example/pso");
            assertThat(answered.provenance().confirmedAt()).isEmpty();
            assertThat(answered.provenance().stale()).isFalse();
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void aLocalFileThatIsNotRightIsToldAndTheBootstrapFileAnswers() throws IOException {
        Files.write(local, Arrays.copyOf(second, 200));
        Path bootstrap = Files.write(directory.resolve("bootstrap.gz"), first);
        try (var registry = open(offline().bootstrap(bootstrap))) {
            assertThat(sequence(registry)).isEqualTo(1);
        }
        assertThat(notices)
                .singleElement()
                .extracting(Bilingual::dutch)
                .asString()
                .contains("afgebroken");
    }

    @Test
    void withoutASnapshotNothingIsTakenForNothingListed() {
        try (var registry = open(offline())) {
            assertThat(((Unreachable) registry.ask(List.of(LISTED))).reason()).isEqualTo(Unreachability.NO_SNAPSHOT);
        }
    }

    @Test
    void theSnapshotOfSomebodyElseAnswersNothing() throws IOException {
        Files.write(local, new SampleSnapshots().of(oneCertificate()));
        try (var registry = open(offline())) {
            assertThat(registry.ask(List.of(LISTED))).isInstanceOf(Unreachable.class);
        }
        assertThat(notices)
                .singleElement()
                .extracting(Bilingual::english)
                .asString()
                .contains("key that you trust");
    }

    @Test
    void withoutAFileTheRegisterIsAskedAndTheFileIsKept() throws IOException {
        hand(first);
        try (var registry = open(online())) {
            Answered answered = (Answered) registry.ask(List.of(LISTED));
            assertThat(answered.state().sequence()).isEqualTo(1);
            assertThat(answered.provenance().confirmedAt()).contains(NOW);
        }
        assertThat(local).hasBinaryContent(first);
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theRegisterIsAskedForWhatIsNewerOnlyEvenAfterARestart() throws IOException, InterruptedException {
        Files.write(local, first);
        hand(first);
        try (var registry = open(online())) {
            assertThat(server.conditions().poll(30, TimeUnit.SECONDS)).isEqualTo(tag(first));
            assertThat(registry.renew()).isEqualTo(Renewal.UNCHANGED);
            assertThat(((Answered) registry.ask(List.of(LISTED))).provenance().confirmedAt())
                    .contains(NOW);
        }
    }

    @Test
    void aNewerSnapshotIsFetchedInTheBackground() throws IOException, InterruptedException {
        Files.write(local, first);
        hand(second);
        try (var registry = open(online().refreshEvery(Duration.ofMillis(1)))) {
            server.conditions().poll(30, TimeUnit.SECONDS);
            // the second question names what came of the first one
            assertThat(server.conditions().poll(30, TimeUnit.SECONDS)).isEqualTo(tag(second));
            assertThat(sequence(registry)).isEqualTo(2);
        }
        assertThat(local).hasBinaryContent(second);
    }

    @Test
    void aDamagedDownloadIsToldAndWhatIsRightStays() throws IOException {
        Files.write(local, first);
        byte[] damaged = second.clone();
        damaged[damaged.length / 2] ^= 1;
        server.hands(damaged, "none");
        assertFirstStays("niet in orde");
    }

    @Test
    void anOlderSnapshotIsToldAndTheNewerStays() throws IOException {
        Files.write(local, second);
        hand(first);
        try (var registry = open(online())) {
            assertThat(registry.renew()).isEqualTo(Renewal.FAILED);
            assertThat(sequence(registry)).isEqualTo(2);
        }
        assertThat(local).hasBinaryContent(second);
    }

    @Test
    void aLogWithAnotherPastIsToldAlthoughItIsSignedAndLonger() throws IOException {
        Files.write(local, first);
        hand(snapshots.of(SampleRegister.empty()
                .issued("00000101", "A-1", PerformanceLevel.STEP_3, "2026-01-01", "2027-12-31")
                .suspended("A-1", "2026-06-01")));
        assertFirstStays("achteraf iets veranderd");
    }

    @Test
    void aRegisterThatDoesNotAnswerIsToldAndTheAnswersSayThatTheyAreStale() throws IOException {
        Files.write(local, first);
        server.close();
        try (var registry = open(online().refreshEvery(Duration.ofHours(1)))) {
            assertThat(registry.renew()).isEqualTo(Renewal.FAILED);
            assertThat(((Answered) registry.ask(List.of(LISTED))).provenance().stale())
                    .isTrue();
        }
        assertThat(notices).first().extracting(Bilingual::dutch).asString().contains("niet vernieuwd");
    }

    @Test
    void aListenerThatFailsDoesNotEndTheLookingForNewerOnes() throws IOException, InterruptedException {
        Files.write(local, first);
        byte[] damaged = second.clone();
        damaged[damaged.length / 2] ^= 1;
        server.hands(damaged, "none");
        SnapshotSettings often = online().refreshEvery(Duration.ofMillis(1));
        SnapshotNotices failing = notice -> {
            throw new IllegalStateException("The listener does not listen");
        };
        try (var registry = SnapshotCertificateRegistry.open(often, Clock.fixed(NOW, ZoneOffset.UTC), failing)) {
            assertThat(server.conditions().poll(30, TimeUnit.SECONDS)).isNotNull();
            assertThat(server.conditions().poll(30, TimeUnit.SECONDS)).isNotNull();
            assertThat(((Answered) registry.ask(List.of(LISTED))).provenance().stale())
                    .isTrue();
        }
    }

    @Test
    void withoutAKeyNothingCanBeTrusted() {
        assertThatThrownBy(() -> SnapshotSettings.trusting(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertFirstStays(String told) throws IOException {
        try (var registry = open(online())) {
            assertThat(registry.renew()).isEqualTo(Renewal.FAILED);
            Answered answered = (Answered) registry.ask(List.of(LISTED));
            assertThat(answered.state().sequence()).isEqualTo(1);
            assertThat(answered.provenance().stale()).isTrue();
        }
        assertThat(local).hasBinaryContent(first);
        assertThat(notices).first().extracting(Bilingual::dutch).asString().contains(told);
    }

    private static SampleRegister oneCertificate() {
        return SampleRegister.empty().issued("00000101", "A-1", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
    }

    private SnapshotSettings offline() {
        return SnapshotSettings.trusting(List.of(snapshots.key())).local(local);
    }

    private SnapshotSettings online() {
        return offline().register(server.address());
    }

    private SnapshotCertificateRegistry open(SnapshotSettings settings) {
        return SnapshotCertificateRegistry.open(settings, Clock.fixed(NOW, ZoneOffset.UTC), notices::add);
    }

    private static long sequence(SnapshotCertificateRegistry registry) {
        return ((Answered) registry.ask(List.of())).state().sequence();
    }

    private void hand(byte[] file) throws IOException {
        server.hands(file, tag(file));
    }

    private String tag(byte[] file) throws IOException {
        return SnapshotTag.of(Snapshot.read(new ByteArrayInputStream(file), List.of(snapshots.key()))
                .checkpoint());
    }
}
