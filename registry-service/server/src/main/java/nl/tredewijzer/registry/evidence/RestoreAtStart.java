package nl.tredewijzer.registry.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.model.snapshot.SnapshotRefused;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.ledger.DatabaseLedger;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;
import nl.tredewijzer.registry.ledger.LedgerHead;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the ledger back before anything reads it, when the setting {@code registry.restore} says from what: {@code log},
 * the local copy of the log in the data directory, or the file of a snapshot. When that is not possible, or when it is not
 * asked for and events are missing that this node published, the register does not start.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class RestoreAtStart {

    private static final Logger LOG = Logger.getLogger(RestoreAtStart.class.getName());
    private static final String LOCAL_COPY = "log";

    /** The system property in which the command finds why the register did not start. */
    private static final String REFUSAL = "registry.refusal";

    @Inject
    private DatabaseLedger ledger;

    @Inject
    private DatabaseLogReader reader;

    @Inject
    private Transactions transactions;

    @Inject
    private LogKeys keys;

    @Inject
    @ConfigProperty(name = "registry.data", defaultValue = "./data")
    private String data;

    @Inject
    @ConfigProperty(name = "registry.restore")
    private Optional<String> source;

    @PostConstruct
    void start() {
        source.map(String::strip)
                .filter(from -> !from.isEmpty())
                .ifPresentOrElse(this::restore, this::requireWhatWasPublished);
    }

    /** A database that misses published events would answer wrongly, and what it takes in would contradict the log. */
    private void requireWhatWasPublished() {
        LedgerHead head = reader.head();
        long published = published(head.ledgerId());
        if (published > head.sequence()) {
            refuse("The database ends at event " + head.sequence() + ", but this node published a checkpoint of "
                    + published
                    + " events: an older back-up was put back. Start once with --restore log, which puts back"
                    + " what was recorded since.");
        }
    }

    /** The register does not start; the command that started it repeats why. */
    private static void refuse(String why) {
        LOG.severe(why);
        System.setProperty(REFUSAL, why);
        throw new IllegalStateException(why);
    }

    private long published(String ledgerId) {
        try (CheckpointFile checkpoints = CheckpointFile.open(Path.of(data, LOCAL_COPY, LogCopy.CHECKPOINTS))) {
            return checkpoints.ledgerId().equals(ledgerId)
                    ? checkpoints.checkpoints().stream()
                            .mapToLong(Sealed::size)
                            .max()
                            .orElse(0)
                    : 0;
        } catch (IOException | JsonRefused | NoteRefused e) {
            // whoever follows the ledger says so, and makes the copy anew
            return 0;
        }
    }

    private void restore(String from) {
        try {
            keys.refusal().ifPresent(why -> {
                throw new RestoreRefused("It cannot be proven, because " + why);
            });
            Restored restored = from.equals(LOCAL_COPY) ? fromCopy() : fromSnapshot(Path.of(from));
            LOG.info(restored::told);
        } catch (RestoreRefused | SnapshotRefused | NoteRefused | JsonRefused | IOException e) {
            refuse("The register was not restored from " + from + ", and nothing was changed: " + e.getMessage());
        }
    }

    private Restored fromCopy() throws IOException {
        try (LogCopy copy = LogCopy.whole(Path.of(data, LOCAL_COPY))) {
            if (copy.latest().isEmpty()) {
                throw new RestoreRefused("There is no local copy of the log in " + Path.of(data, LOCAL_COPY));
            }
            List<NoteKey> trusted =
                    keys.trusted(copy.latest().orElseThrow().checkpoint().origin());
            copy.log().checkpoints().forEach(published -> published.note().verifiedBy(trusted));
            return restoration().from(PublishedLog.of(copy));
        }
    }

    private Restored fromSnapshot(Path file) throws IOException {
        String origin;
        try (InputStream in = open(file)) {
            origin = Snapshot.claimedOrigin(in);
        }
        try (InputStream in = open(file)) {
            return restoration().from(PublishedLog.of(Snapshot.read(in, keys.trusted(origin))));
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RestoreRefused("There is no file " + file);
        }
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private Restoration restoration() {
        return new Restoration(ledger, reader, transactions);
    }
}
