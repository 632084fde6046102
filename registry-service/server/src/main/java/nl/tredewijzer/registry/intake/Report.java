package nl.tredewijzer.registry.intake;

import java.util.List;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.intake.batch.BatchId;
import nl.tredewijzer.registry.intake.batch.BatchStore;
import nl.tredewijzer.registry.intake.batch.Tally;
import nl.tredewijzer.registry.intake.check.Checking.Checked;
import nl.tredewijzer.registry.intake.row.Finding;

/** What was found in a batch so far. Each part of it is kept at once, whatever becomes of the batch. */
final class Report {

    private final Transactions transactions;
    private final BatchStore store;
    private final BatchId batch;
    private Tally tally = Tally.NONE;
    private long findings;

    Report(Transactions transactions, BatchStore store, BatchId batch) {
        this.transactions = transactions;
        this.store = store;
        this.batch = batch;
    }

    void add(List<Checked> checked) {
        for (Checked group : checked) {
            tally = switch (group.result()) {
                case APPENDED -> tally.plus(group.rows(), group.event());
                case UNCHANGED -> tally.plusUnchanged(group.rows());
                case REFUSED -> tally.plusRefused(group.rows());
            };
        }
        List<Finding> found =
                checked.stream().flatMap(group -> group.findings().stream()).toList();
        transactions.shortly(() -> {
            store.progress(batch, tally, findings, found);
            return null;
        });
        findings += found.size();
    }

    Tally tally() {
        return tally;
    }

    long findings() {
        return findings;
    }
}
