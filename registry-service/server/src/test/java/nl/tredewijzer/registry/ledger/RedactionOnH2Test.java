package nl.tredewijzer.registry.ledger;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import org.junit.jupiter.api.io.TempDir;

class RedactionOnH2Test extends RedactionContract {

    @TempDir
    private Path directory;

    @Override
    StandaloneDatabase open() {
        return StandaloneDatabase.h2(directory);
    }
}
