package nl.tredewijzer.registry.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.registry.ledger.LogEntryRow;

/**
 * The local copy of the log: its entries and checkpoints in files, its trees in memory. One thread lets it grow and
 * seals it; others read what is sealed.
 */
final class LogCopy implements AutoCloseable {

    private static final String ENTRIES = "entries.jsonl";

    /** The file of the checkpoints in its directory. */
    static final String CHECKPOINTS = "checkpoints.jsonl";

    private static final Logger LOG = Logger.getLogger(LogCopy.class.getName());

    private volatile EntryFile entries;
    private final CheckpointFile checkpoints;
    private volatile LocalLog log = new LocalLog();
    private String ledgerId = "";

    private LogCopy(EntryFile entries, CheckpointFile checkpoints) {
        this.entries = entries;
        this.checkpoints = checkpoints;
    }

    /** Opens the copy in a directory, or begins one. One that is damaged is put aside and made anew: the ledger has it. */
    static LogCopy open(Path directory) throws IOException {
        try {
            return whole(directory);
        } catch (JsonRefused | NoteRefused e) {
            LOG.warning(() -> "The local copy of the log in " + directory
                    + " is damaged; it is put aside (*.damaged) and" + " made anew: " + e.getMessage());
            for (String file : List.of(ENTRIES, CHECKPOINTS)) {
                if (Files.exists(directory.resolve(file))) {
                    Files.move(
                            directory.resolve(file),
                            directory.resolve(file + ".damaged"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return whole(directory);
        }
    }

    /**
     * Opens the copy in a directory, or begins one.
     *
     * @throws JsonRefused if it is damaged
     * @throws NoteRefused if a checkpoint of it is
     */
    static LogCopy whole(Path directory) throws IOException {
        KeptRedactions redactions = new KeptRedactions();
        CheckpointFile checkpoints = CheckpointFile.open(directory.resolve(CHECKPOINTS));
        EntryFile entries = null;
        try {
            entries = EntryFile.open(directory.resolve(ENTRIES), redactions);
            LogCopy copy = new LogCopy(entries, checkpoints);
            Restoring restoring = new Restoring(checkpoints.checkpoints(), redactions);
            entries.forEach(restoring);
            copy.log = restoring.log();
            copy.ledgerId = checkpoints.ledgerId();
            entries.cut(Math.toIntExact(copy.log.size()));
            return copy;
        } catch (IOException | RuntimeException e) {
            checkpoints.close();
            if (entries != null) {
                entries.close();
            }
            throw e;
        }
    }

    /** Begins again, for a ledger. */
    void begin(String id) throws IOException {
        log = new LocalLog();
        entries.cut(0);
        checkpoints.begin(id);
        ledgerId = id;
    }

    /** Of which ledger it is; empty text when it never saw one. */
    String ledgerId() {
        return ledgerId;
    }

    /** How many entries it has, sealed or not. */
    long size() {
        return log.size();
    }

    /** Adds the entries that follow. */
    void append(List<LogEntryRow> rows) throws IOException {
        entries.append(rows.stream().map(EntryLine::of).toList());
        rows.forEach(row -> log.append(Hash.of(row.leafHash()), row.event()));
    }

    /** Forgets what was taken away in the ledger, also on the disk. */
    void takeAway(List<LogEntryRow> redacted) throws IOException {
        Map<Integer, byte[]> changed = new HashMap<>();
        for (LogEntryRow row : redacted) {
            int index = Math.toIntExact(row.event().sequence() - 1);
            byte[] line = EntryLine.of(row);
            if (!Arrays.equals(line, entries.line(index))) {
                changed.put(index, line);
            }
        }
        if (!changed.isEmpty()) {
            EntryFile before = entries;
            entries = before.with(changed);
            before.close();
        }
    }

    /** How it stands now. */
    Checkpoint head(String origin, RegisterState state) {
        return log.head(origin, state);
    }

    /** Keeps a checkpoint, which is how it stands; from then on it may be asked about. */
    void seal(Sealed sealed) throws IOException {
        entries.force();
        checkpoints.add(sealed.note());
        log.seal(sealed);
    }

    /** The newest checkpoint, or empty when there is none yet. */
    Optional<Sealed> latest() {
        return log.latest();
    }

    /** The trees and checkpoints. */
    LocalLog log() {
        return log;
    }

    /**
     * An entry.
     *
     * @param sequence from 1 to the size of the newest checkpoint
     */
    PublishedEntry entry(long sequence) {
        return EntryLine.read(line(sequence));
    }

    /** An entry as the line that it is. */
    byte[] line(long sequence) {
        EntryFile file = entries;
        try {
            return file.line(Math.toIntExact(sequence - 1));
        } catch (ClosedChannelException e) {
            if (file != entries) {
                // another file took its place meanwhile
                return line(sequence);
            }
            throw unreadable(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("The local copy of the log cannot be read", e);
    }

    @Override
    public void close() throws IOException {
        entries.close();
        checkpoints.close();
    }
}
