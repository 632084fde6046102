package nl.tredewijzer.registry.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.logging.Logger;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.following.FollowerLoop;
import nl.tredewijzer.registry.following.FollowerThread;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;
import nl.tredewijzer.registry.ledger.LedgerAdvanced;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts following the ledger as a log once its tables are there, and ends it with the application. */
@Singleton
@Startup
@DependsOn("RestoreAtStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class EvidenceLifecycle {

    private static final Logger LOG = Logger.getLogger(EvidenceLifecycle.class.getName());

    @Inject
    private DatabaseLogReader ledger;

    @Inject
    private Transactions transactions;

    @Inject
    private LogKeys keys;

    @Inject
    private Evidence evidence;

    @Inject
    private Event<TextTakenAway> takenAway;

    @Inject
    @ConfigProperty(name = "registry.data", defaultValue = "./data")
    private String data;

    @Resource
    private ManagedThreadFactory threads;

    private FollowerThread following;

    @PostConstruct
    void start() {
        CheckpointPublisher publisher = new CheckpointPublisher(ledger, transactions, keys);
        LogFollower follower = new LogFollower(Path.of(data, "log"), ledger, publisher, new Readers());
        following = FollowerThread.start(threads, "log", new FollowerLoop("The log", follower, evidence));
    }

    /** Looks at the ledger at once, because something was written. */
    public void look(@ObservesAsync LedgerAdvanced advanced) {
        following.wake();
    }

    private final class Readers implements LogReadership {

        @Override
        public void publish(LogCopy newest) {
            evidence.publish(newest);
        }

        @Override
        public void takenAway() {
            takenAway.fire(new TextTakenAway());
        }

        @Override
        public void proven(StartProof.Shown shown) {
            LOG.info(() -> "The log: " + shown);
            evidence.proven(shown);
        }
    }

    @PreDestroy
    void stop() {
        following.stop();
    }
}
