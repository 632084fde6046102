package nl.tredewijzer.registry.intake;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class IntakeOnH2Test extends IntakeContract {

    @Override
    StandaloneDatabase open(Path directory) {
        return StandaloneDatabase.h2(directory);
    }
}
