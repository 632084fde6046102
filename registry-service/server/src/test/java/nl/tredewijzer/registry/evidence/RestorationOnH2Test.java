package nl.tredewijzer.registry.evidence;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class RestorationOnH2Test extends RestorationContract {

    @Override
    StandaloneDatabase open(Path data) {
        return StandaloneDatabase.h2(data);
    }
}
