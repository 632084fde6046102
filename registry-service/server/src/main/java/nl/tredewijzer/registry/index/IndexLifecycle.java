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
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import nl.tredewijzer.registry.following.FollowerLoop;
import nl.tredewijzer.registry.following.FollowerThread;
import nl.tredewijzer.registry.ledger.LedgerAdvanced;
import nl.tredewijzer.registry.ledger.LedgerReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts following the ledger once its tables are there, and ends it with the application. */
@Singleton
@Startup
@DependsOn("RestoreAtStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexLifecycle {

    @Inject
    private LedgerReader ledger;

    @Inject
    private LuceneRegisterIndex index;

    @Inject
    @ConfigProperty(name = "registry.data", defaultValue = "./data")
    private String data;

    @Inject
    private Event<IndexAdvanced> advanced;

    @Resource
    private ManagedThreadFactory threads;

    private FollowerThread following;

    @PostConstruct
    void start() {
        Follower follower = new Follower(Path.of(data, "index"), ledger, this::publish);
        following = FollowerThread.start(threads, "index", new FollowerLoop("The index", follower, index));
    }

    private void publish(Optional<LuceneSnapshot> snapshot) {
        index.publish(snapshot);
        snapshot.ifPresent(published -> advanced.fire(new IndexAdvanced(published.state())));
    }

    /** Looks at the ledger at once, because something was written. */
    public void look(@ObservesAsync LedgerAdvanced advanced) {
        following.wake();
    }

    @PreDestroy
    void stop() {
        following.stop();
        index.publish(Optional.empty());
    }
}
