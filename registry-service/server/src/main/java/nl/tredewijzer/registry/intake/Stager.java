package nl.tredewijzer.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchStore;
import nl.tredewijzer.registry.intake.batch.Staging;
import nl.tredewijzer.registry.intake.batch.Staging.Grouped;
import nl.tredewijzer.registry.intake.check.GroupKeys;
import nl.tredewijzer.registry.intake.check.KeyTable;
import nl.tredewijzer.registry.intake.file.Rows;
import nl.tredewijzer.registry.intake.file.SourceRow;

/** Brings the rows of a file into the database, each with the number of its group, in small transactions. */
final class Stager {

    private static final int ROWS_AT_ONCE = 5000;
    private static final long CHARACTERS_AT_ONCE = 4_000_000;

    private final Transactions transactions;
    private final BatchStore store;
    private final Staging staging;
    private final Batch batch;
    private final GroupKeys keys;
    private final KeyTable groups = new KeyTable();
    private final KeyTable corrected = new KeyTable();
    private final List<Grouped> waiting = new ArrayList<>();
    private long waitingCharacters;
    private long staged;

    Stager(Transactions transactions, BatchStore store, Staging staging, Batch batch) {
        this.transactions = transactions;
        this.store = store;
        this.staging = staging;
        this.batch = batch;
        this.keys = new GroupKeys(batch.submission().sender());
    }

    /** Stages all rows; whether the file has a correction of a certificate. */
    Predicate<CertificateId> stage(Rows rows) {
        rows.each(this::accept);
        save();
        return id -> corrected.holds(keys.of(id));
    }

    private void accept(SourceRow row) {
        if (GroupKeys.isCorrection(row)) {
            corrected.numberOf(keys.ofCertificate(row));
        }
        waiting.add(new Grouped(groups.numberOf(keys.of(row)), row));
        waitingCharacters += row.cells().length();
        if (waiting.size() >= ROWS_AT_ONCE || waitingCharacters >= CHARACTERS_AT_ONCE) {
            save();
        }
    }

    private void save() {
        staged += waiting.size();
        transactions.shortly(() -> {
            staging.add(batch.id(), waiting);
            store.staged(batch.id(), staged);
            return null;
        });
        waiting.clear();
        waitingCharacters = 0;
    }
}
