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
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.model.snapshot.SnapshotRefused;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.ledger.DatabaseLedger;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the ledger back before anything reads it, when the setting {@code registry.restore} says from what: {@code log},
 * the local copy of the log in the data directory, or the file of a snapshot. When that is not possible the register
 * does not start.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class RestoreAtStart {

    private static final Logger LOG = Logger.getLogger(RestoreAtStart.class.getName());
    private static final String LOCAL_COPY = "log";

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
        source.map(String::strip).filter(from -> !from.isEmpty()).ifPresent(this::restore);
    }

    private void restore(String from) {
        try {
            keys.refusal().ifPresent(why -> {
                throw new RestoreRefused("It cannot be proven, because " + why);
            });
            Restored restored = from.equals(LOCAL_COPY) ? fromCopy() : fromSnapshot(Path.of(from));
            LOG.info(restored::told);
        } catch (RestoreRefused | SnapshotRefused | NoteRefused | IOException e) {
            LOG.severe("The register was not restored from " + from + " and does not start; nothing was changed. "
                    + e.getMessage());
            throw new IllegalStateException("Not restored", e);
        }
    }

    private Restored fromCopy() throws IOException {
        try (LogCopy copy = LogCopy.open(Path.of(data, "log"))) {
            if (copy.latest().isEmpty()) {
                throw new RestoreRefused("There is no local copy of the log in " + Path.of(data, "log"));
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
