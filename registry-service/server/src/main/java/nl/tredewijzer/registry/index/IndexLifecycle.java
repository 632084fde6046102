package nl.tredewijzer.registry.index;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.registry.following.FollowerLoop;
import nl.tredewijzer.registry.ledger.LedgerAdvanced;
import nl.tredewijzer.registry.ledger.LedgerReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts following the ledger once its tables are there, and ends it with the application. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexLifecycle {

    private static final long LONGEST_STOP = TimeUnit.SECONDS.toMillis(30);

    @Inject
    private LedgerReader ledger;

    @Inject
    private LuceneRegisterIndex index;

    @Inject
    @ConfigProperty(name = "registry.data", defaultValue = "./data")
    private String data;

    @Resource
    private ManagedThreadFactory threads;

    private FollowerLoop loop;
    private Thread thread;

    @PostConstruct
    void start() {
        Follower follower = new Follower(Path.of(data, "index"), ledger, index::publish);
        loop = new FollowerLoop("The index", follower, index);
        thread = threads.newThread(loop);
        thread.setName("index");
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
        index.publish(Optional.empty());
    }
}
