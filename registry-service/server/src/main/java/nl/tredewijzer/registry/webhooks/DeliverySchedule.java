package nl.tredewijzer.registry.webhooks;

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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.index.IndexAdvanced;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.ledger.LedgerChanges;

/** Lets messages be delivered in the background: when the register has come further, and when a retry is due. */
@Singleton
@Startup
@DependsOn("RestoreAtStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliverySchedule {

    private static final long SECONDS_BETWEEN_LOOKS = 5;

    @Inject
    private Transactions transactions;

    @Inject
    private WebhookStore store;

    @Inject
    private LedgerChanges changes;

    @Inject
    private RegisterIndex index;

    @Inject
    private WebhookSettings settings;

    @Inject
    private WebhookCondition condition;

    @Inject
    private WebhookMetrics metrics;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private DeliveryRounds rounds;
    private ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        metrics.showStates();
        Deliveries deliveries = new Deliveries(
                new Deliveries.Tools(
                        transactions, store, changes, settings.dispatch(), settings.backOff(), clock, metrics::count),
                UUID.randomUUID().toString(),
                settings.lease());
        // only as far as this node can be asked about what it tells
        rounds =
                new DeliveryRounds(deliveries, executor, () -> index.condition().state());
        looking = executor.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        rounds.look();
        rounds.carefully(condition::look);
    }

    /** Tells subscribers what can be looked up from now on. */
    public void advanced(@Observes IndexAdvanced advanced) {
        wake();
    }

    /** Looks now, because a webhook was made or revived. */
    public void wake() {
        executor.execute(rounds::look);
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
    }
}
