package nl.tredewijzer.registry.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.database.Transactions.Ending;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchId;
import nl.tredewijzer.registry.intake.batch.BatchState;
import nl.tredewijzer.registry.intake.batch.BatchStore;
import nl.tredewijzer.registry.intake.batch.Staging;
import nl.tredewijzer.registry.intake.batch.Submission;
import nl.tredewijzer.registry.intake.batch.Tally;
import nl.tredewijzer.registry.intake.check.Checking;
import nl.tredewijzer.registry.intake.file.ReceivedFile;
import nl.tredewijzer.registry.intake.file.UploadRefused;
import nl.tredewijzer.registry.ledger.Appending;
import nl.tredewijzer.registry.ledger.LedgerWriter;

/**
 * Works on a batch: stages its rows in small transactions, then checks and appends them in one. The batch becomes
 * final in the transaction that appends, so that it is never there in half and never done twice, whenever the power
 * fails; what is not final is begun anew.
 */
final class IntakeWorker {

    /** How often a batch is begun before it counts as failed. */
    static final int ATTEMPTS = 3;

    /** What a sender is told; the log says why. */
    private static final String FAILURE = "Het register kon deze aanlevering niet verwerken; zie het logboek. / "
            + "The register could not deal with this batch; see its log.";

    private static final Logger LOG = Logger.getLogger(IntakeWorker.class.getName());

    /** What the worker works with. */
    record Tools(
            Transactions transactions,
            BatchStore store,
            Staging staging,
            LedgerWriter ledger,
            Spool spool,
            Clock clock,
            Duration timeout) {}

    private final Tools tools;
    private final LongConsumer advanced;
    private final BooleanSupplier stopping;

    /**
     * @param advanced told the last sequence after events were committed
     * @param stopping whether to stop where it is, for the next start to begin anew
     */
    IntakeWorker(Tools tools, LongConsumer advanced, BooleanSupplier stopping) {
        this.tools = tools;
        this.advanced = advanced;
        this.stopping = stopping;
    }

    /** Works on a batch until it is final; one that cannot be dealt with now stays as it is. */
    void work(BatchId id) {
        Batch batch = tools.transactions().shortly(() -> tools.store().begin(id));
        try {
            if (batch.attempts() > ATTEMPTS) {
                // it ended the process each time
                fail(id, FAILURE);
            } else {
                process(batch);
            }
        } catch (UploadRefused e) {
            fail(id, e.getMessage());
        } catch (RuntimeException e) {
            if (stopping.getAsBoolean()) {
                return;
            }
            LOG.log(Level.WARNING, e, () -> "Batch " + id + ", attempt " + batch.attempts());
            if (batch.attempts() < ATTEMPTS) {
                return;
            }
            fail(id, FAILURE);
        }
        tools.transactions().shortly(() -> {
            tools.store().clear(id);
            return null;
        });
        tools.spool().remove(id);
    }

    private void fail(BatchId id, String why) {
        tools.transactions().shortly(() -> {
            tools.store().failed(id, why, tools.clock().instant());
            return null;
        });
    }

    private void process(Batch batch) {
        Submission submission = batch.submission();
        ReceivedFile file = new ReceivedFile(
                tools.spool().path(batch.id()), submission.size(), submission.sha256(), submission.encoding());
        Predicate<CertificateId> corrected = new Stager(tools.transactions(), tools.store(), tools.staging(), batch)
                .stage(submission.format().rows(file));
        enter(batch.id(), BatchState.STAGED);
        Report report = new Report(tools.transactions(), tools.store(), batch.id());
        RegisterState register =
                tools.transactions().apart(tools.timeout(), () -> checkAndAppend(batch, corrected, report));
        BatchState last = lastOf(submission, report);
        if (last == BatchState.APPENDED) {
            advanced.accept(register.sequence());
        } else {
            Tally tally = last == BatchState.REFUSED ? report.tally().withoutEvents() : report.tally();
            tools.transactions().shortly(() -> {
                tools.store()
                        .ended(
                                batch.id(),
                                last,
                                tally,
                                report.findings(),
                                tools.clock().instant());
                return null;
            });
        }
    }

    private Ending<RegisterState> checkAndAppend(Batch batch, Predicate<CertificateId> corrected, Report report) {
        Submission submission = batch.submission();
        Appending ledger = tools.ledger().begin(submission.sender().issuer());
        Checking checking = new Checking(ledger, submission.sender(), corrected);
        GroupPages pages = new GroupPages(tools.staging(), batch.id());
        for (var groups = pages.next(); !groups.isEmpty(); groups = pages.next()) {
            if (stopping.getAsBoolean()) {
                throw new IllegalStateException("The register is being stopped");
            }
            List<Checking.Checked> checked = checking.check(groups);
            report.add(checked);
        }
        enter(batch.id(), BatchState.CHECKED);
        if (lastOf(submission, report) != BatchState.APPENDED) {
            return Ending.undone(null);
        }
        RegisterState register = ledger.end();
        tools.store()
                .appended(
                        batch.id(),
                        report.tally(),
                        report.findings(),
                        register,
                        tools.clock().instant());
        return Ending.kept(register);
    }

    private static BatchState lastOf(Submission submission, Report report) {
        if (submission.dryRun()) {
            return BatchState.CHECKED_ONLY;
        }
        return report.tally().refusedRows() == 0 || submission.acceptValidRows()
                ? BatchState.APPENDED
                : BatchState.REFUSED;
    }

    private void enter(BatchId id, BatchState state) {
        tools.transactions().shortly(() -> {
            tools.store().enter(id, state);
            return null;
        });
    }
}
