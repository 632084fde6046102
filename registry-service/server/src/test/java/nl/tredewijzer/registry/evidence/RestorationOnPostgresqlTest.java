package nl.tredewijzer.registry.evidence;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class RestorationOnPostgresqlTest extends RestorationContract {

    @Override
    StandaloneDatabase open(Path data) {
        return StandaloneDatabase.postgresql();
    }
}
