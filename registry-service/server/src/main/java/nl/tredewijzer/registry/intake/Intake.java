package nl.tredewijzer.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchId;
import nl.tredewijzer.registry.intake.batch.BatchStore;
import nl.tredewijzer.registry.intake.batch.BatchStore.Numbered;
import nl.tredewijzer.registry.intake.batch.Staging;
import nl.tredewijzer.registry.intake.batch.Submission;
import nl.tredewijzer.registry.intake.file.FileFormat;
import nl.tredewijzer.registry.intake.file.ReceivedFile;
import nl.tredewijzer.registry.ledger.LedgerAdvanced;
import nl.tredewijzer.registry.ledger.LedgerWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes files in, works on them one after the other, and says how far they are. */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class.getName());

    /** What a sender wishes: only to check, or to take in what is right although something is wrong. */
    public record Wishes(boolean dryRun, boolean acceptValidRows) {}

    private final IntakeWorker.Tools tools;
    private final IntakeWorker worker;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean stopping;

    protected Intake() {
        tools = null;
        worker = null;
    }

    /** The intake of the register. */
    @Inject
    public Intake(
            Transactions transactions,
            BatchStore store,
            Staging staging,
            LedgerWriter ledger,
            Clock clock,
            Event<LedgerAdvanced> advanced,
            @ConfigProperty(name = "registry.data") String data,
            @ConfigProperty(name = "registry.intake.timeout-seconds", defaultValue = "7200") long timeout) {
        this(
                new IntakeWorker.Tools(
                        transactions,
                        store,
                        staging,
                        ledger,
                        new Spool(Path.of(data, "intake")),
                        clock,
                        Duration.ofSeconds(timeout)),
                sequence -> advanced.fireAsync(new LedgerAdvanced(sequence)));
    }

    /** An intake with these tools, which tells the last sequence after events were committed. */
    Intake(IntakeWorker.Tools tools, LongConsumer advanced) {
        this.tools = tools;
        this.worker = new IntakeWorker(tools, advanced, () -> stopping);
    }

    /**
     * Keeps a file and promises to work on it. Once this returns, neither a crash nor a restart loses it.
     *
     * @throws nl.tredewijzer.registry.intake.file.UploadRefused if it is no such file
     * @throws ForeignCertificates if a body sends certificates of another one
     */
    public Batch submit(InputStream stream, FileFormat format, Sender sender, Wishes wishes) throws IOException {
        BatchId id = BatchId.random();
        boolean kept = false;
        try {
            ReceivedFile file = tools.spool().receive(id, stream);
            Inspection inspection = Inspection.of(format.rows(file), sender.body());
            if (inspection.foreignRows() > 0) {
                throw new ForeignCertificates(sender.body().orElseThrow(), inspection);
            }
            Submission submission = new Submission(
                    sender,
                    tools.clock().instant(),
                    wishes.dryRun(),
                    wishes.acceptValidRows(),
                    format,
                    file.encoding(),
                    file.sha256(),
                    file.size(),
                    inspection.rows());
            Batch batch = tools.transactions().shortly(() -> tools.store().add(id, submission));
            kept = true;
            return batch;
        } finally {
            if (!kept) {
                tools.spool().remove(id);
            }
        }
    }

    /** Works on every batch that is not final and whose file is here, unless somebody is doing that. */
    public void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            for (Batch batch = next(); batch != null; batch = next()) {
                worker.work(batch.id());
                if (find(batch.id()).filter(after -> !after.state().isFinal()).isPresent()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Batches wait until the database answers");
        } finally {
            working.unlock();
        }
    }

    private Batch next() {
        return tools.transactions().shortly(tools.store()::unfinished).stream()
                .filter(batch -> tools.spool().holds(batch.id()))
                .findFirst()
                .orElse(null);
    }

    /** Takes away files that no unfinished batch needs: what was being received when the power failed. */
    public void tidy() {
        List<BatchId> needed = tools.transactions().shortly(tools.store()::unfinished).stream()
                .map(Batch::id)
                .toList();
        tools.spool().batches().stream().filter(id -> !needed.contains(id)).forEach(tools.spool()::remove);
    }

    /** Stops working as soon as possible; what is not done is begun anew at the next start. */
    public void stop() {
        stopping = true;
    }

    /** A batch, or empty when there is none. */
    public Optional<Batch> find(BatchId id) {
        return tools.transactions().shortly(() -> tools.store().find(id));
    }

    /** The batches that a sender may see, newest first. */
    public List<Batch> latest(Sender sender, int limit) {
        return tools.transactions().shortly(() -> tools.store().latest(sender.body(), limit));
    }

    /** Findings of a batch, ascending, those with a higher number than {@code after}. */
    public List<Numbered> findings(BatchId id, long after, int limit) {
        return tools.transactions().shortly(() -> tools.store().findings(id, after, limit));
    }
}
