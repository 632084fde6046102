package nl.tredewijzer.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.following.FollowingRefused;
import nl.tredewijzer.registry.ledger.DatabaseLedgerReader;
import nl.tredewijzer.registry.ledger.LedgerReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger is put back from what was published, and proves itself, on every database that it runs on. */
abstract class RestorationContract {

    private static final KvkNumber FIRST = KvkNumber.of("00000001");
    private static final KvkNumber THIRD = KvkNumber.of("00000003");

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    private StandaloneLog node;

    abstract StandaloneDatabase open(Path data);

    @BeforeEach
    void threeBatchesOneOfThemRedacted() throws Exception {
        node = new StandaloneLog(open(directory), directory);
        node.issue("C-1", "Jan Jansen");
        node.follow();
        node.issue("C-2", "Piet Pietersen");
        node.follow();
        node.backUp();
        node.issue("C-3", "Klaas Klaassen");
        node.redact(1, "C-1", "…");
        node.follow();
    }

    @AfterEach
    void stop() throws Exception {
        node.close();
    }

    @Test
    void whatWasRecordedAfterTheBackUpIsPutBackFromTheLocalCopy() throws Exception {
        List<RecordedEvent> before = events(node);
        Sealed published = node.published().latest().orElseThrow();
        node.stop();
        node.putBackUpBack();

        Restored restored = node.restoreFromCopy();

        assertThat(restored.told())
                .startsWith("2 events were put back behind the 2")
                .contains("checkpoint of 4 events");
        assertThat(events(node)).isEqualTo(before);
        assertThat(reader(node).eventsTouching(List.of(THIRD)).get(THIRD)).hasSize(1);
        assertThat(reader(node).numbersTouched(3, 4)).containsExactly(FIRST);
        node.follow();
        assertThat(node.published().latest()).contains(published);
        assertThat(node.proofs()).last().satisfies(shown -> {
            assertThat(shown.told()).contains("checkpoint of 4 events that this node published");
            assertThat(shown.gap()).isEmpty();
        });
        node.issue("C-5", "Later");
        node.follow();
        assertThat(node.published().latest().orElseThrow().size()).isEqualTo(5);
    }

    @Test
    void aRedactionThatTheBackUpMissesIsDoneAgain() throws Exception {
        node.stop();
        node.putBackUpBack();
        assertThat(events(node).get(0).toString()).contains("Jan Jansen");

        node.restoreFromCopy();

        assertThat(events(node).toString()).doesNotContain("Jan Jansen");
        node.follow();
        assertThat(node.proofs()).last().asString().contains("4 events");
    }

    @Test
    void anEmptyDatabaseBecomesTheRegisterOfASnapshot() throws Exception {
        byte[] file = node.snapshot();
        List<RecordedEvent> before = events(node);
        List<NoteKey> keys = node.keys();
        try (StandaloneLog other = new StandaloneLog(open(elsewhere), directory)) {
            Restored restored = other.restore(PublishedLog.of(Snapshot.read(new ByteArrayInputStream(file), keys)));

            assertThat(restored.told()).startsWith("4 events were put back behind the 0");
            assertThat(events(other)).isEqualTo(before);
            assertThat(other.keys()).isEqualTo(keys);
            node.stop();
            other.follow();
            assertThat(other.proofs())
                    .extracting(StartProof.Shown::toString)
                    .containsExactly(
                            "at the start, the ledger of 4 events went on from the checkpoint of 4 events that this node published (last event"
                                    + " at 2026-11-23T12:04:00.123Z)");
        }
    }

    @Test
    void fromADamagedCopyNothingIsPutBackAndItIsNotThrownAway() throws Exception {
        node.stop();
        node.putBackUpBack();
        Path entries = directory.resolve("log/entries.jsonl");
        String damaged = Files.readString(entries).replace("Klaas Klaassen", "Klaas Klaasen");
        Files.writeString(entries, damaged);

        assertThatThrownBy(node::restoreFromCopy).isInstanceOf(RestoreRefused.class);
        assertThat(events(node)).hasSize(2);
        assertThat(Files.readString(entries)).isEqualTo(damaged);
    }

    @Test
    void nothingIsDoneWhereNothingIsMissing() throws Exception {
        node.issue("C-4", "Later");
        node.stop();
        assertThat(node.restoreFromCopy().told())
                .startsWith("Nothing had to be put back: the database of 5 events misses none")
                .contains("checkpoint of 4 events");
        assertThat(events(node)).hasSize(5);
    }

    @Test
    void whatWasRecordedOnAnOlderBackUpIsNoticedAndNeverMixed() throws Exception {
        node.stop();
        node.putBackUpBack();
        node.issue("C-8", "Iets anders");
        node.issue("C-9", "En nog iets");
        node.issue("C-10", "En meer");

        assertThatThrownBy(node::follow)
                .isInstanceOf(FollowingRefused.class)
                .hasMessageContaining("event 3 in the database is another one than was published");
        node.stop();
        assertThatThrownBy(node::restoreFromCopy)
                .isInstanceOf(RestoreRefused.class)
                .hasMessageContaining("Event 3 in the database is another one");
        assertThat(events(node)).as("nothing was changed").hasSize(5);
    }

    @Test
    void theRegisterOfSomebodyElseIsNotMixedIn() throws Exception {
        byte[] file = node.snapshot();
        Snapshot snapshot = Snapshot.read(new ByteArrayInputStream(file), node.keys());
        try (StandaloneLog other = new StandaloneLog(open(elsewhere), elsewhere)) {
            other.issue("C-1", "Ander register");
            assertThatThrownBy(() -> other.restore(PublishedLog.of(snapshot)))
                    .isInstanceOf(RestoreRefused.class)
                    .hasMessageContaining("another register");
        }
    }

    @Test
    void anEventThatWasChangedInTheDatabaseIsNoticedAtTheStart() throws Exception {
        node.stop();
        node.tamper(2);
        assertThatThrownBy(node::follow)
                .isInstanceOf(FollowingRefused.class)
                .hasMessageContaining("event 2 is not in the database as it was written");
    }

    private static LedgerReader reader(StandaloneLog log) {
        return new DatabaseLedgerReader(log.database().entities());
    }

    private static List<RecordedEvent> events(StandaloneLog log) {
        return reader(log).eventsAfter(0, 100);
    }
}
