package nl.tredewijzer.registry.evidence;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class LogFollowerOnH2Test extends LogFollowerContract {

    @Override
    StandaloneDatabase open(Path data) {
        return StandaloneDatabase.h2(data);
    }
}
