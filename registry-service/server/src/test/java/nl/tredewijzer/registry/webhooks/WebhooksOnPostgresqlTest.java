package nl.tredewijzer.registry.webhooks;

import java.nio.file.Path;
import nl.tredewijzer.registry.database.StandaloneDatabase;

class WebhooksOnPostgresqlTest extends WebhooksContract {

    @Override
    StandaloneDatabase open(Path directory) {
        return StandaloneDatabase.postgresql();
    }
}
