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
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.following.FollowerLoop;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;
import nl.tredewijzer.registry.ledger.LedgerAdvanced;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts following the ledger as a log once its tables are there, and ends it with the application. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class EvidenceLifecycle {

    private static final long LONGEST_STOP = TimeUnit.SECONDS.toMillis(30);

    @Inject
    private DatabaseLogReader ledger;

    @Inject
    private Transactions transactions;

    @Inject
    private LogKeys keys;

    @Inject
    private Evidence evidence;

    @Inject
    @ConfigProperty(name = "registry.data", defaultValue = "./data")
    private String data;

    @Resource
    private ManagedThreadFactory threads;

    private FollowerLoop loop;
    private Thread thread;

    @PostConstruct
    void start() {
        CheckpointPublisher publisher = new CheckpointPublisher(ledger, transactions, keys);
        LogFollower follower = new LogFollower(Path.of(data, "log"), ledger, publisher, evidence::publish);
        loop = new FollowerLoop("The log", follower, evidence);
        thread = threads.newThread(loop);
        thread.setName("log");
        thread.start();
    }

    /** Looks at the ledger at once, because something was written. */
    public void look(@ObservesAsync LedgerAdvanced advanced) {
        loop.wake();
    }

    @PreDestroy
    void stop() {
        loop.stop();
        try {
            thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
