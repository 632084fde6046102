package nl.tredewijzer.tender.jakarta;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJobs;
import nl.tredewijzer.tender.jakarta.jobs.JobLimits;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.run.TenderEvaluator;

/**
 * The beans of the plugin, each made once, as the settings say. A platform that has its own way to the register offers
 * its own {@link CertificateRegistry} or {@link NameLookup} as a selected alternative.
 */
@ApplicationScoped
public class TenderBeans {

    @Inject
    private TenderSettings settings;

    @Resource
    private ManagedThreadFactory threads;

    private final Clock clock = Clock.systemUTC();
    private ScheduledExecutorService executor;

    /** The server's own executors have one thread for all applications, on which nobody may keep the others waiting. */
    @PostConstruct
    void begin() {
        executor = new ScheduledThreadPoolExecutor(settings.jobsAtOnce() + 1, threads);
    }

    @PreDestroy
    void end() {
        executor.shutdownNow();
    }

    /** The register that is asked about numbers. */
    @Produces
    @Singleton
    public CertificateRegistry registry() {
        return RegisterAccess.certificates(settings, clock);
    }

    void close(@Disposes CertificateRegistry registry) {
        registry.close();
    }

    /** The register that is asked about names. */
    @Produces
    @Singleton
    public NameLookup names() {
        return RegisterAccess.names(settings);
    }

    void close(@Disposes NameLookup names) {
        names.close();
    }

    /** The policies of the catalogue, and the authority's own. */
    @Produces
    @Singleton
    public Policies policies() {
        Policies catalogue = Policies.catalogue();
        return settings.policies().map(own -> with(catalogue, own)).orElse(catalogue);
    }

    private static Policies with(Policies catalogue, Path own) {
        try {
            return catalogue.with(own);
        } catch (DocumentRefused e) {
            throw new CannotStart(
                    "tender.policies.directory bevat beleid dat niet klopt: " + e.getMessage(),
                    "tender.policies.directory holds policies that are not right: " + e.getMessage());
        } catch (IOException e) {
            throw new CannotStart(
                    "tender.policies.directory is niet te lezen: " + e.getMessage(),
                    "tender.policies.directory cannot be read: " + e.getMessage());
        }
    }

    /** What credits the certificates that the register knows. */
    @Produces
    @Singleton
    public TenderEvaluator evaluator(CertificateRegistry registry) {
        return new TenderEvaluator(registry, clock);
    }

    /** Evaluations as a platform asks for them. */
    @Produces
    @Singleton
    public Evaluations evaluations(TenderEvaluator evaluator, NameLookup names) {
        return new Evaluations(evaluator, names);
    }

    /** Evaluations that go on after the request that asked for them. */
    @Produces
    @Singleton
    public EvaluationJobs jobs(Evaluations evaluations) {
        JobLimits limits = new JobLimits(
                settings.jobsAtOnce(),
                settings.jobsMost(),
                settings.jobsMostBidders(),
                Duration.ofMinutes(settings.jobsKeptMinutes()));
        return new EvaluationJobs(evaluations::answer, executor, limits, clock);
    }

    void close(@Disposes EvaluationJobs jobs) {
        jobs.close();
    }
}
