package nl.tredewijzer.registry.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.registry.following.FollowingRefused;
import nl.tredewijzer.registry.following.LedgerFollower;
import nl.tredewijzer.registry.ledger.LedgerHead;
import nl.tredewijzer.registry.ledger.LogEntryRow;
import nl.tredewijzer.registry.ledger.LogReader;

/** Keeps the local copy of the log, its trees and its checkpoints up with the ledger. Used by one thread. */
final class LogFollower implements LedgerFollower {

    private static final int CHUNK = 4000;

    private final Path directory;
    private final LogReader ledger;
    private final CheckpointPublisher publisher;
    private final LogReadership readership;
    private LogCopy copy;

    /** Whether the ledger was held against what was published, once since the start. */
    private boolean proven;

    /** Whether the copy may hold text that was taken away: after each redaction, and when it was just opened. */
    private boolean mayHoldTooMuch = true;

    /**
     * @param directory where the local copy is, made when it is not there
     * @param readership is told what may be read, and what no longer
     */
    LogFollower(Path directory, LogReader ledger, CheckpointPublisher publisher, LogReadership readership) {
        this.directory = directory;
        this.ledger = ledger;
        this.publisher = publisher;
        this.readership = readership;
    }

    /** Reads the local copy, so that what it holds can be answered before the ledger was asked. */
    void open() throws IOException {
        copy = LogCopy.open(directory);
        if (copy.latest().isPresent()) {
            readership.publish(copy);
        }
    }

    @Override
    public void step() throws IOException {
        if (copy == null) {
            open();
        }
        publisher.requireKey();
        LedgerHead head = ledger.head();
        if (!copy.ledgerId().equals(head.ledgerId())) {
            copy.begin(head.ledgerId());
        }
        long sealed = copy.latest().map(Sealed::size).orElse(-1L);
        if (head.sequence() < sealed) {
            throw new FollowingRefused("the ledger ends at event " + head.sequence() + ", but a checkpoint of " + sealed
                    + " events was published: what was recorded after the back-up has to be put back: start"
                    + " once with --restore log");
        }
        Optional<StartProof> held = proven ? Optional.empty() : Optional.of(StartProof.of(copy, ledger));
        if (sealed < 0) {
            seal(RegisterState.EMPTY, head.ledgerId());
        }
        for (RegisterState state : ledger.statesAfter(Math.max(sealed, 0), head.sequence())) {
            append(state.sequence());
            seal(state, head.ledgerId());
        }
        takeAway();
        held.ifPresent(done -> {
            readership.proven(done.shown(copy.size()));
            proven = true;
        });
    }

    private void append(long until) throws IOException {
        while (copy.size() < until) {
            List<LogEntryRow> rows = new ArrayList<>();
            int wanted = (int) Math.min(CHUNK, until - copy.size());
            for (LogEntryRow row : ledger.entriesAfter(copy.size(), wanted)) {
                StartProof.check(row, copy.size() + rows.size() + 1);
                rows.add(row);
            }
            if (rows.isEmpty()) {
                throw new FollowingRefused("event " + (copy.size() + 1) + " is missing from the database");
            }
            copy.append(rows);
            mayHoldTooMuch |= rows.stream().anyMatch(row -> row.event().event() instanceof Redacted);
        }
    }

    private void takeAway() throws IOException {
        if (mayHoldTooMuch) {
            List<LogEntryRow> redacted = ledger.entriesRedactedAfter(0).stream()
                    .filter(this::isTakenAwayByNow)
                    .toList();
            copy.takeAway(redacted);
            if (!redacted.isEmpty()) {
                readership.takenAway();
            }
            mayHoldTooMuch = false;
        }
    }

    private boolean isTakenAwayByNow(LogEntryRow row) {
        return row.event().redaction().orElseThrow().sequence() <= copy.size();
    }

    /** What a redaction took away is gone before the checkpoint that tells of it can be read. */
    private void seal(RegisterState state, String ledgerId) throws IOException {
        Checkpoint computed = copy.head(CheckpointPublisher.origin(ledgerId), state);
        Sealed sealed = publisher.published(computed);
        takeAway();
        copy.seal(sealed);
        readership.publish(copy);
    }

    @Override
    public void commit() {
        // every checkpoint was forced to the disk when it was sealed
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            copy.close();
        }
    }
}
