package nl.tredewijzer.tender.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever runs the platform has set, by MicroProfile Config: {@code tender.register} is {@code TENDER_REGISTER}. */
@ApplicationScoped
public class TenderSettings {

    @Inject
    @ConfigProperty(name = "tender.register")
    private URI register;

    @Inject
    @ConfigProperty(name = "tender.snapshot.file")
    private Optional<Path> snapshotFile;

    @Inject
    @ConfigProperty(name = "tender.snapshot.key")
    private Optional<String> snapshotKey;

    @Inject
    @ConfigProperty(name = "tender.policies.directory")
    private Optional<Path> policies;

    @Inject
    @ConfigProperty(name = "tender.jobs.at-once", defaultValue = "2")
    private int jobsAtOnce;

    @Inject
    @ConfigProperty(name = "tender.jobs.most", defaultValue = "100")
    private int jobsMost;

    @Inject
    @ConfigProperty(name = "tender.jobs.most-bidders", defaultValue = "50000")
    private int jobsMostBidders;

    @Inject
    @ConfigProperty(name = "tender.jobs.kept-minutes", defaultValue = "30")
    private int jobsKeptMinutes;

    @Inject
    @ConfigProperty(name = "tender.evaluations.direct", defaultValue = "500")
    private int direct;

    @Inject
    @ConfigProperty(name = "tender.evaluations.at-once", defaultValue = "8")
    private int atOnce;

    @Inject
    @ConfigProperty(name = "tender.limit.bidders", defaultValue = "10000")
    private int mostBidders;

    @Inject
    @ConfigProperty(name = "tender.idempotency.minutes", defaultValue = "30")
    private int idempotencyMinutes;

    /** The address of the register: {@code tender.register}. */
    public URI register() {
        return register;
    }

    /** A signed snapshot of the register that answers in its stead: {@code tender.snapshot.file}. */
    public Optional<Path> snapshotFile() {
        return snapshotFile;
    }

    /** The keys by which a snapshot is checked, or a file with one on each line: {@code tender.snapshot.key}. */
    public Optional<String> snapshotKey() {
        return snapshotKey;
    }

    /** The authority's own policies, beside those of the catalogue: {@code tender.policies.directory}. */
    public Optional<Path> policies() {
        return policies;
    }

    /** How many evaluations that outlive their request run at a time: {@code tender.jobs.at-once}. */
    public int jobsAtOnce() {
        return jobsAtOnce;
    }

    /** How many of them there are at most, waiting, running and done: {@code tender.jobs.most}. */
    public int jobsMost() {
        return jobsMost;
    }

    /** How many bidders all of them may have together: {@code tender.jobs.most-bidders}. */
    public int jobsMostBidders() {
        return jobsMostBidders;
    }

    /** How long a result waits to be fetched, in minutes: {@code tender.jobs.kept-minutes}. */
    public int jobsKeptMinutes() {
        return jobsKeptMinutes;
    }

    /** Up to how many bidders the request itself is answered: {@code tender.evaluations.direct}. */
    public int direct() {
        return direct;
    }

    /** How many requests are evaluated at a time: {@code tender.evaluations.at-once}. */
    public int atOnce() {
        return atOnce;
    }

    /** How many bidders one evaluation may have: {@code tender.limit.bidders}. */
    public int mostBidders() {
        return mostBidders;
    }

    /** How long an answer is kept for who asks the same again, in minutes: {@code tender.idempotency.minutes}. */
    public int idempotencyMinutes() {
        return idempotencyMinutes;
    }
}
