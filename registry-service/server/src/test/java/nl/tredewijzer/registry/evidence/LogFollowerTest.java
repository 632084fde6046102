package nl.tredewijzer.registry.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFollowerTest {

    @Test
    void ofAnEmptyLedgerACheckpointIsPublishedToo(@TempDir Path directory) throws Exception {
        try (StandaloneDatabase database = StandaloneDatabase.h2(directory)) {
            DatabaseLogReader ledger = new DatabaseLogReader(database.entities());
            LogKeys keys = new LogKeys(directory.toString(), Optional.empty(), Optional.empty());
            List<LogCopy> published = new ArrayList<>();
            LogFollower follower = new LogFollower(
                    directory.resolve("log"), ledger, new CheckpointPublisher(ledger, database, keys), published::add);
            follower.step();
            follower.step();
            assertThat(published.get(0).latest().orElseThrow().size()).isZero();
            follower.close();
        }
    }
}
