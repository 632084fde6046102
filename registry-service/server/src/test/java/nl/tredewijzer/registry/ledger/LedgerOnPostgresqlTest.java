package nl.tredewijzer.registry.ledger;

import nl.tredewijzer.registry.database.StandaloneDatabase;

class LedgerOnPostgresqlTest extends LedgerContract {

    @Override
    StandaloneDatabase open() {
        return StandaloneDatabase.postgresql();
    }
}
