package nl.tredewijzer.registry.evidence;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.database.Transactions.Ending;
import nl.tredewijzer.registry.ledger.DatabaseLedger;
import nl.tredewijzer.registry.ledger.LogEntryRow;
import nl.tredewijzer.registry.ledger.LogReader;
import nl.tredewijzer.registry.ledger.PuttingBack;

/**
 * Puts the ledger in the database back from a published log: an empty one wholly, one of an older back-up with what was
 * recorded since. In one transaction, which is committed only if the ledger then has the roots of the signed checkpoint.
 */
final class Restoration {

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int CHUNK = 4000;

    private final DatabaseLedger ledger;
    private final LogReader reader;
    private final Transactions transactions;

    Restoration(DatabaseLedger ledger, LogReader reader, Transactions transactions) {
        this.ledger = ledger;
        this.reader = reader;
        this.transactions = transactions;
    }

    /**
     * Puts back what is missing, and proves the whole.
     *
     * @throws RestoreRefused if the database holds something else than the log does
     */
    Restored from(PublishedLog log) {
        return transactions.apart(LONGEST, () -> Ending.kept(putBack(log, ledger.putBack())));
    }

    private Restored putBack(PublishedLog log, PuttingBack database) {
        Sealed newest = log.newest();
        claim(CheckpointPublisher.ledgerId(newest.checkpoint().origin()), database);
        long had = database.head().sequence();
        Known known = new Known();
        LocalLog trees = new LocalLog();
        for (long sequence = 1; sequence <= newest.size(); sequence++) {
            PublishedEntry entry = log.entry(sequence);
            if (!entry.isWhole()) {
                throw new RestoreRefused(
                        "What event " + sequence + " says is not what was recorded: the log is damaged");
            }
            RecordedEvent event = log.event(entry);
            Set<KvkNumber> concerned = trees.append(entry.leaf(), event);
            if (sequence > had) {
                database.add(event, entry, concerned);
            } else {
                compare(known.next(), entry, database);
            }
        }
        if (!trees.head(newest.checkpoint().origin(), newest.checkpoint().state())
                .equals(newest.checkpoint())) {
            throw new RestoreRefused(
                    "The entries do not have the roots of the signed checkpoint of " + newest.size() + " events");
        }
        if (newest.size() > had) {
            log.checkpoints().stream()
                    .filter(published -> published.size() > had)
                    .forEach(published -> database.keep(published.size(), published.note()));
            database.end(newest.checkpoint().state());
        }
        return new Restored(had, newest);
    }

    private static void claim(String ledgerId, PuttingBack database) {
        if (database.head().ledgerId().equals(ledgerId)) {
            return;
        }
        if (database.head().sequence() > 0) {
            throw new RestoreRefused("The database holds " + database.head().sequence()
                    + " events of another register (" + database.head().ledgerId() + ", not " + ledgerId + ")");
        }
        database.adopt(ledgerId);
    }

    private static void compare(LogEntryRow row, PublishedEntry entry, PuttingBack database) {
        if (!Hash.ofLeaf(row.envelope()).equals(entry.leaf())) {
            throw new RestoreRefused("Event " + entry.sequence()
                    + " in the database is another one than was published: something was recorded after the back-up was"
                    + " put back, and both cannot be true. Put the back-up back again, and restore before anything is"
                    + " taken in");
        }
        entry.redactedBy()
                .filter(by -> row.event()
                        .redaction()
                        .filter(known -> known.sequence() == by)
                        .isEmpty())
                .ifPresent(by -> database.takeAway(entry.sequence(), by));
    }

    /** What the database had, entry by entry. */
    private final class Known {

        private long last;
        private Iterator<LogEntryRow> rows = List.<LogEntryRow>of().iterator();

        LogEntryRow next() {
            if (!rows.hasNext()) {
                rows = reader.entriesAfter(last, CHUNK).iterator();
            }
            last++;
            if (!rows.hasNext()) {
                throw new RestoreRefused("Event " + last + " is missing in the middle of the database");
            }
            return rows.next();
        }
    }
}
