package nl.tredewijzer.registry.intake;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchId;
import nl.tredewijzer.registry.intake.batch.BatchStore;
import nl.tredewijzer.registry.intake.batch.Staging;
import nl.tredewijzer.registry.intake.file.FileFormat;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.ledger.DatabaseLedger;
import nl.tredewijzer.registry.ledger.DatabaseLedgerReader;
import nl.tredewijzer.registry.ledger.LedgerReader;

/** The intake on a real database, without an application server. */
final class StandaloneIntake implements Closeable {

    static final Intake.Wishes ALL_OR_NOTHING = new Intake.Wishes(false, false);
    static final Intake.Wishes VALID_ROWS = new Intake.Wishes(false, true);
    static final Intake.Wishes DRY_RUN = new Intake.Wishes(true, false);

    private final StandaloneDatabase database;
    private final Intake intake;

    StandaloneIntake(StandaloneDatabase database, Path directory) {
        this.database = database;
        EntityManager entities = database.entities();
        IntakeWorker.Tools tools = new IntakeWorker.Tools(
                database,
                new BatchStore(entities),
                new Staging(entities),
                new DatabaseLedger(entities, Clock.systemUTC()),
                new Spool(directory.resolve("intake")),
                Clock.systemUTC(),
                Duration.ofHours(1));
        intake = new Intake(tools, sequence -> {});
    }

    /** Takes a CSV file in and works until it is done. */
    Batch send(Sender sender, Intake.Wishes wishes, String csv) {
        return send(sender, wishes, FileFormat.CSV, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    Batch send(Sender sender, Intake.Wishes wishes, FileFormat format, InputStream file) {
        try {
            BatchId id = intake.submit(file, format, sender, wishes).id();
            intake.work();
            return intake.find(id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findings(Batch batch) {
        return intake.findings(batch.id(), 0, 1000).stream()
                .map(BatchStore.Numbered::finding)
                .toList();
    }

    Intake intake() {
        return intake;
    }

    LedgerReader ledger() {
        return new DatabaseLedgerReader(database.entities());
    }

    StandaloneDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
