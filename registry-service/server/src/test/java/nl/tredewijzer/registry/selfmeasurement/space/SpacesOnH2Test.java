package nl.tredewijzer.registry.selfmeasurement.space;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class SpacesOnH2Test extends SpacesContract {

    @Override
    StandaloneDatabase open(Path directory) {
        return StandaloneDatabase.h2(directory);
    }
}
