package nl.tredewijzer.registry.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.ledger.Appending;
import nl.tredewijzer.registry.ledger.DatabaseLedger;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;

/** A ledger and the log of one node, without an application server; every batch is an event of its own. */
final class StandaloneLog implements AutoCloseable {

    private static final String BODY = "Voorbeeld Certificering";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

    private final StandaloneDatabase database;
    private final Path data;
    private final DatabaseLogReader ledger;
    private final AtomicReference<LogCopy> published = new AtomicReference<>();
    private LogFollower follower;
    private Instant now = NOON;

    StandaloneLog(StandaloneDatabase database, Path data) {
        this.database = database;
        this.data = data;
        this.ledger = new DatabaseLogReader(database.entities());
    }

    StandaloneDatabase database() {
        return database;
    }

    /** Follows the ledger to its end; starts when it is not running. */
    void follow() throws IOException {
        running().step();
    }

    /** Starts with the local copy alone. */
    void openCopy() throws IOException {
        running().open();
    }

    private LogFollower running() {
        if (follower == null) {
            LogKeys keys = new LogKeys(data.toString(), Optional.empty(), Optional.empty());
            follower = new LogFollower(
                    data.resolve("log"), ledger, new CheckpointPublisher(ledger, database, keys), published::set);
        }
        return follower;
    }

    LogCopy published() {
        return published.get();
    }

    void stop() throws IOException {
        follower.close();
        follower = null;
        published.set(null);
    }

    void issue(String number, String name) {
        append(issued(number, name));
    }

    void redact(long sequence, String number, String name) {
        batch(appending -> appending.redact(
                appending.event(sequence).orElseThrow(), issued(number, name), "Bevel van de rechter"));
    }

    private void append(CertificateEvent event) {
        batch(appending -> {
            appending.lookAt(List.of(event.id()), List.of());
            return appending.append(event);
        });
    }

    private void batch(Function<Appending, RecordedEvent> work) {
        now = now.plusSeconds(60);
        database.shortly(() -> {
            Appending appending = new DatabaseLedger(database.entities(), Clock.fixed(now, ZoneOffset.UTC)).begin(BODY);
            work.apply(appending);
            return appending.end();
        });
    }

    private static Issued issued(String number, String name) {
        KvkNumber kvkNumber = KvkNumber.of("%08d".formatted(Integer.parseInt(number.substring(2))));
        return new Issued(new Certificate(
                new CertificateId(BODY, number),
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, kvkNumber, name))));
    }

    /** Does to the database what an older back-up that is put back does. */
    void forgetAfter(long sequence) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            for (String table : List.of("ledger_event", "ledger_event_number")) {
                run(connection, "delete from " + table + " where sequence > ?", sequence);
            }
            run(connection, "delete from ledger_checkpoint where log_size > ?", sequence);
            run(connection, "update ledger_head set last_sequence = ?", sequence);
            run(
                    connection,
                    "update ledger_head set last_recorded_at ="
                            + " (select max(recorded_at) from ledger_event where sequence <= ?)",
                    sequence);
        }
    }

    private static void run(Connection connection, String sql, long sequence) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, sequence);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        if (follower != null) {
            follower.close();
        }
        database.close();
    }
}
