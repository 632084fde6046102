package nl.tredewijzer.registry.index;

import static nl.tredewijzer.registry.index.Sample.START;
import static nl.tredewijzer.registry.index.Sample.TODAY;
import static nl.tredewijzer.registry.index.Sample.certificate;
import static nl.tredewijzer.registry.index.Sample.kvk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RegisterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index holds what the ledger says, whatever happened to either. */
class FollowerTest {

    @TempDir
    private Path directory;

    private final LedgerInMemory ledger = new LedgerInMemory("ledger-1");

    @Test
    void nothingIsAnsweredBeforeTheLedgerWasSeen() throws IOException {
        try (FollowedIndex followed = new FollowedIndex(directory, ledger)) {
            assertThatThrownBy(() -> followed.index().state()).isInstanceOf(IndexUnavailable.class);
        }
    }

    @Test
    void anEmptyLedgerMakesAnEmptyRegister() throws IOException {
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            assertThat(followed.index().state()).isEqualTo(RegisterState.EMPTY);
            assertThat(followed.index().organisation(kvk(1))).isEmpty();
        }
    }

    @Test
    void whatIsRecordedIsFoundUnderEveryNumberItCovers() throws IOException {
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            ledger.append(certificate("C-1").covers(1).covers(2).issued());
            followed.catchUp();

            assertThat(followed.index().state().sequence()).isEqualTo(1);
            assertThat(statusOf(followed, 1)).isEqualTo(CertificateStatus.VALID);
            assertThat(statusOf(followed, 2)).isEqualTo(CertificateStatus.VALID);
            assertThat(followed.index().organisation(kvk(3))).isEmpty();
        }
    }

    @Test
    void aLaterCertificateThatReplacesAnEarlierOneChangesAllWhomThatOneCovers() throws IOException {
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            ledger.append(certificate("C-1").covers(1).covers(2).issued());
            followed.catchUp();
            ledger.append(certificate("C-2")
                    .replaces("C-1")
                    .from(TODAY.minusDays(3))
                    .covers(1)
                    .issued());
            followed.catchUp();

            assertThat(statusOf(followed, 1)).isEqualTo(CertificateStatus.VALID);
            assertThat(statusOf(followed, 2)).isEqualTo(CertificateStatus.SUPERSEDED);
        }
    }

    @Test
    void aCorrectionThatReplacesNothingAnyMoreGivesTheEarlierOneBack() throws IOException {
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            ledger.append(
                    certificate("C-1").covers(1).covers(2).issued(),
                    certificate("C-2").replaces("C-1").covers(1).issued());
            followed.catchUp();
            ledger.append(certificate("C-2").covers(3).corrected());
            followed.catchUp();

            assertThat(statusOf(followed, 2)).isEqualTo(CertificateStatus.VALID);
        }
    }

    @Test
    void aNumberThatWasCorrectedAwayKeepsItsHistoryAndLosesItsStanding() throws IOException {
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            ledger.append(certificate("C-1").covers(1).issued());
            followed.catchUp();
            ledger.append(certificate("C-1").covers(2).corrected());
            followed.catchUp();

            OrganisationHistory history = followed.index().organisation(kvk(1)).orElseThrow();
            assertThat(history.certificates()).hasSize(1);
            assertThat(history.standingOn(TODAY).status()).isEmpty();
            assertThat(found(followed)).containsExactly("00000002");
        }
    }

    @Test
    void aRestartCatchesUp() throws IOException {
        ledger.append(certificate("C-1").covers(1).issued());
        FollowedIndex.following(directory, ledger).close();
        ledger.append(certificate("C-1").suspended(START));

        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            assertThat(followed.index().state().sequence()).isEqualTo(2);
            assertThat(statusOf(followed, 1)).isEqualTo(CertificateStatus.SUSPENDED);
        }
    }

    @Test
    void whatWasNotCommittedIsAppliedAgain() throws IOException {
        ledger.append(certificate("C-1").covers(1).issued());
        Path copy = directory.resolve("as-the-process-was-killed");
        Path live = directory.resolve("live");
        try (FollowedIndex followed = FollowedIndex.following(live, ledger)) {
            followed.follower().commit();
            ledger.append(certificate("C-2").covers(2).issued());
            followed.catchUp();
            copy(live, copy);
        }

        try (FollowedIndex followed = FollowedIndex.following(copy, ledger)) {
            assertThat(found(followed)).containsExactly("00000001", "00000002");
        }
    }

    @Test
    void aMissingIndexIsBuiltFromTheLedger() throws IOException {
        ledger.append(
                certificate("C-1").covers(1).covers(2).issued(),
                certificate("C-2")
                        .level(PerformanceLevel.STEP_2)
                        .replaces("C-1")
                        .covers(1)
                        .issued());

        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            assertThat(followed.index().state().sequence()).isEqualTo(2);
            assertThat(statusOf(followed, 2)).isEqualTo(CertificateStatus.SUPERSEDED);
        }
    }

    @Test
    void anIndexWithAnyFileDamagedIsBuiltAnew() throws IOException {
        ledger.append(
                certificate("C-1").covers(1).issued(),
                certificate("C-2").covers(2).issued());
        FollowedIndex.following(directory, ledger).close();
        for (Path file : indexFiles()) {
            damage(file);
            try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
                assertThat(found(followed)).as("after damage to " + file).containsExactly("00000001", "00000002");
            }
        }
    }

    @Test
    void anIndexWithAnyFileMissingIsBuiltAnew() throws IOException {
        ledger.append(certificate("C-1").covers(1).issued());
        FollowedIndex.following(directory, ledger).close();
        for (Path file : indexFiles()) {
            Files.deleteIfExists(file);
            try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
                assertThat(found(followed)).as("without " + file).containsExactly("00000001");
            }
        }
    }

    @Test
    void anIndexOfAnotherLedgerIsBuiltAnew() throws IOException {
        ledger.append(certificate("C-1").covers(1).issued());
        FollowedIndex.following(directory, ledger).close();
        LedgerInMemory other = new LedgerInMemory("ledger-2")
                .append(certificate("D-1").covers(7).issued());

        try (FollowedIndex followed = FollowedIndex.following(directory, other)) {
            assertThat(found(followed)).containsExactly("00000007");
        }
    }

    @Test
    void anIndexThatIsAheadOfALedgerThatWasRestoredIsBuiltAnew() throws IOException {
        ledger.append(certificate("C-1").covers(1).issued());
        ledger.append(certificate("C-2").covers(2).issued());
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            ledger.forgetLast();
            followed.catchUp();
            assertThat(found(followed)).containsExactly("00000001");
            assertThat(followed.index().state().sequence()).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatRestsOnAnEventThatALedgerHoldsOtherwiseIsBuiltAnew() throws IOException {
        ledger.append(certificate("C-1").covers(1).issued());
        ledger.append(certificate("C-2").covers(2).issued());
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            ledger.forgetLast();
            ledger.append(certificate("C-3").covers(3).issued());
            ledger.append(certificate("C-4").covers(4).issued());
            followed.catchUp();
            assertThat(found(followed)).containsExactly("00000001", "00000003", "00000004");
        }
    }

    @Test
    void readingGoesOnWhileTheLedgerDoesNotAnswer() throws IOException {
        ledger.append(certificate("C-1").covers(1).issued());
        try (FollowedIndex followed = FollowedIndex.following(directory, ledger)) {
            ledger.answers(false);
            assertThatThrownBy(followed::catchUp).isInstanceOf(IllegalStateException.class);
            assertThat(statusOf(followed, 1)).isEqualTo(CertificateStatus.VALID);

            ledger.answers(true);
            ledger.append(certificate("C-1").withdrawn(START));
            followed.catchUp();
            assertThat(statusOf(followed, 1)).isEqualTo(CertificateStatus.WITHDRAWN);
        }
    }

    @Test
    void twoProcessesNeverWriteOneIndex() throws IOException {
        try (FollowedIndex first = FollowedIndex.following(directory, ledger);
                FollowedIndex second = new FollowedIndex(directory, ledger)) {
            first.follower().commit();
            assertThatThrownBy(second::catchUp).isInstanceOf(IOException.class);
            ledger.append(certificate("C-1").covers(1).issued());
            first.catchUp();
            assertThat(found(first)).containsExactly("00000001");
        }
    }

    private static CertificateStatus statusOf(FollowedIndex followed, int n) {
        return followed.index()
                .organisation(kvk(n))
                .flatMap(history -> history.standingOn(TODAY).status())
                .orElseThrow();
    }

    private static List<String> found(FollowedIndex followed) {
        return followed.index().read(snapshot -> snapshot.search(OrganisationQuery.all(TODAY))).results().stream()
                .map(found -> found.history().kvkNumber().digits())
                .toList();
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static void damage(Path file) throws IOException {
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
