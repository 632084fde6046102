package nl.tredewijzer.registry.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes the ledger in the database. */
@ApplicationScoped
public class DatabaseLedger implements LedgerWriter {

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected DatabaseLedger() {}

    /** A ledger outside an application server. */
    public DatabaseLedger(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Appending begin(String issuer) {
        return new Appending(entities, clock, issuer);
    }

    /** Locks the ledger for the rest of the transaction, to put back what it misses. */
    public PuttingBack putBack() {
        return new PuttingBack(entities);
    }
}
