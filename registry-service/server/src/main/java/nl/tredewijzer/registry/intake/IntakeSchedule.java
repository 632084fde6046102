package nl.tredewijzer.registry.intake;

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
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets the intake work in the background, from when its tables are there until the application ends. */
@Singleton
@Startup
@DependsOn("RestoreAtStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeSchedule {

    private static final long SECONDS_BETWEEN_LOOKS = 5;

    @Inject
    private Intake intake;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        intake.tidy();
        looking = executor.scheduleWithFixedDelay(intake::work, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Works on what was sent in just now. */
    public void wake() {
        executor.execute(intake::work);
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
        intake.stop();
    }
}
