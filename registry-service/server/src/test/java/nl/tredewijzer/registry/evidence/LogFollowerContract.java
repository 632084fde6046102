package nl.tredewijzer.registry.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.following.FollowingRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a node keeps its copy of the log, on every database that the ledger runs on. */
abstract class LogFollowerContract {

    @TempDir
    private Path directory;

    private StandaloneLog node;

    abstract StandaloneDatabase open(Path data);

    @BeforeEach
    void start() {
        node = new StandaloneLog(open(directory), directory);
    }

    @AfterEach
    void stop() throws Exception {
        node.close();
    }

    @Test
    void ofAnEmptyLedgerACheckpointIsPublishedToo() throws Exception {
        node.follow();
        node.follow();
        assertThat(node.published().latest().orElseThrow().size()).isZero();
    }

    @Test
    void whatWasTakenAwayLeavesTheCopyAndIsReadFromItAtTheNextStart() throws Exception {
        node.issue("C-1", "Jan Jansen");
        node.issue("C-2", "Piet Pietersen");
        node.follow();
        Sealed before = node.published().latest().orElseThrow();
        node.redact(1, "C-1", "…");
        node.follow();

        assertThat(copy()).doesNotContain("Jan Jansen").contains("Piet Pietersen", "\"redactedBy\":3");
        Sealed after = node.published().latest().orElseThrow();

        node.stop();
        node.openCopy();
        assertThat(node.published().latest()).contains(after);
        assertThat(node.published().log().of(2)).contains(before);
        assertThat(node.published().entry(1).redactedBy()).contains(3L);
    }

    @Test
    void aRedactionThatAStopCameBetweenIsMadeGoodAtTheNextStart() throws Exception {
        node.issue("C-1", "Jan Jansen");
        node.follow();
        String withTheName = copy();
        node.redact(1, "C-1", "…");
        node.follow();
        String without = copy();
        node.stop();
        Files.writeString(
                directory.resolve("log/entries.jsonl"),
                withTheName + without.lines().toList().get(1) + "\n");

        node.follow();
        assertThat(copy()).isEqualTo(without);
    }

    @Test
    void whatWasTakenAwayIsGoneBeforeTheCheckpointThatTellsOfItCanBeRead() throws Exception {
        node.issue("C-1", "Jan Jansen");
        node.follow();
        node.redact(1, "C-1", "…");
        List<String> seen = new ArrayList<>();
        node.atTakenAway(() -> seen.add(node.published().latest().orElseThrow().size() + " "
                + new String(node.published().line(1), UTF_8)));

        node.follow();
        assertThat(seen).singleElement().asString().startsWith("1 ").doesNotContain("Jan Jansen");
        assertThat(node.published().latest().orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void aDatabaseThatGoesAwayInTheMiddleOfABatchChangesNoCheckpoint() throws Exception {
        node.issueTogether(4_001);
        node.failOnceAfter(4_000);
        assertThatThrownBy(node::follow).hasMessageContaining("went away");
        node.follow();

        Sealed published = node.published().latest().orElseThrow();
        assertThat(published.size()).isEqualTo(4_001);
        node.stop();
        node.follow();
        assertThat(node.published().latest()).contains(published);
        assertThat(Snapshot.read(new ByteArrayInputStream(node.snapshot()), node.keys())
                        .checkpoint())
                .isEqualTo(published.checkpoint());
    }

    @Test
    void aDatabaseThatMissesPublishedEventsIsRefusedAndWhatIsMissingIsTold() throws Exception {
        node.issue("C-1", "Jan Jansen");
        node.follow();
        node.backUp();
        node.issue("C-2", "Piet Pietersen");
        node.follow();
        node.stop();
        node.putBackUpBack();

        assertThatThrownBy(node::follow)
                .isInstanceOf(FollowingRefused.class)
                .hasMessageContaining("ends at event 1")
                .hasMessageContaining("a checkpoint of 2 events was published");
        assertThat(node.published().latest().orElseThrow().size())
                .as("still answers")
                .isEqualTo(2);
    }

    @Test
    void whereNoCopyOfTheLogOutlivedThatIsSaidBesideWhatWasShown() throws Exception {
        node.issue("C-1", "Jan Jansen");
        node.follow();
        node.stop();
        for (String file : List.of("entries.jsonl", "checkpoints.jsonl")) {
            Files.delete(directory.resolve("log").resolve(file));
        }

        node.follow();
        StartProof.Shown shown = node.proofs().get(1);
        assertThat(shown.told())
                .isEqualTo("at the start, the ledger of 1 events fitted the checkpoints that are stored with it");
        assertThat(shown.gap())
                .hasValueSatisfying(gap -> assertThat(gap).startsWith("there was no copy of the log on this node"));
    }

    @Test
    void aDamagedCopyIsPutAsideAndMadeAnew() throws Exception {
        node.issue("C-1", "Jan Jansen");
        node.follow();
        String whole = copy();
        Sealed published = node.published().latest().orElseThrow();
        for (String file : List.of("entries.jsonl", "checkpoints.jsonl")) {
            node.stop();
            Files.writeString(directory.resolve("log").resolve(file), "{\"envelope\":1}\n");
            node.follow();
            assertThat(copy()).isEqualTo(whole);
            assertThat(node.published().latest()).contains(published);
            assertThat(Files.readString(directory.resolve("log").resolve(file + ".damaged")))
                    .isEqualTo("{\"envelope\":1}\n");
        }
    }

    private String copy() throws Exception {
        return Files.readString(directory.resolve("log/entries.jsonl"));
    }
}
