package nl.tredewijzer.registry.ledger;

import nl.tredewijzer.registry.database.StandaloneDatabase;

class RedactionOnPostgresqlTest extends RedactionContract {

    @Override
    StandaloneDatabase open() {
        return StandaloneDatabase.postgresql();
    }
}
