package nl.tredewijzer.registry.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.database.DatabaseMigration;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.http.Sha256;
import nl.tredewijzer.registry.ledger.LedgerHead;
import nl.tredewijzer.registry.ledger.LedgerReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes back-ups of an H2 database while it is in use. PostgreSQL has its own tools, which do more. */
@ApplicationScoped
public class Backups {

    private static final Logger LOG = Logger.getLogger(Backups.class.getName());
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Resource(lookup = DatabaseMigration.DATA_SOURCE)
    private DataSource database;

    @Inject
    private LedgerReader ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "registry.data", defaultValue = "./data")
    private String data;

    /** Makes one; one at a time. */
    synchronized BackupAnswer make() {
        LedgerHead head = ledger.head();
        try {
            Path directory = Files.createDirectories(Path.of(data, "backups"));
            String name = "register-" + MOMENT.format(clock.instant()) + "-" + head.sequence() + ".zip";
            Path part = directory.resolve(name + ".part");
            write(part);
            Path file = Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            LOG.info(() -> "A back-up of " + head.sequence() + " events was made: " + file);
            return new BackupAnswer(
                    name,
                    Files.size(file),
                    sha256(file),
                    RegisterView.of(new RegisterState(head.sequence(), head.recordedAt())));
        } catch (SQLException | IOException e) {
            LOG.log(Level.WARNING, "The back-up could not be made: " + e.getMessage());
            throw new ProblemException(Problem.of(
                    "backup-failed",
                    503,
                    new Message("Geen reservekopie", "No back-up"),
                    new Message(
                            "De reservekopie kon niet gemaakt worden; de reden staat in het logboek van de server.",
                            "The back-up could not be made; the reason is in the log of the server.")));
        }
    }

    private void write(Path file) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                throw new ProblemException(Problem.of(
                        "backup-by-database",
                        409,
                        new Message("Reservekopie door de database", "Back-up by the database"),
                        new Message(
                                "Van deze database maakt haar eigen gereedschap de reservekopie: pg_dump.",
                                "Of this database its own tool makes the back-up: pg_dump.")));
            }
            try (PreparedStatement statement = connection.prepareStatement("backup to ?")) {
                statement.setString(1, file.toAbsolutePath().toString());
                statement.execute();
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, Sha256.begin())) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        }
    }
}
