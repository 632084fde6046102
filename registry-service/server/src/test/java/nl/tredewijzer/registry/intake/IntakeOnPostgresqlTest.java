package nl.tredewijzer.registry.intake;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class IntakeOnPostgresqlTest extends IntakeContract {

    @Override
    StandaloneDatabase open(Path directory) {
        return StandaloneDatabase.postgresql();
    }
}
