package nl.tredewijzer.registry.selfmeasurement.space;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class SpacesOnPostgresqlTest extends SpacesContract {

    @Override
    StandaloneDatabase open(Path directory) {
        return StandaloneDatabase.postgresql();
    }
}
