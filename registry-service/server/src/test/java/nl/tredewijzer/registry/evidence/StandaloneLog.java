package nl.tredewijzer.registry.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EventJson;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.snapshot.SnapshotWriter;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.ledger.Appending;
import nl.tredewijzer.registry.ledger.DatabaseLedger;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;

/** A ledger and the log of one node, without an application server; every batch is an event of its own. */
final class StandaloneLog implements AutoCloseable {

    private static final String BODY = "Voorbeeld Certificering";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

    private static final List<String> TABLES =
            List.of("ledger_event", "ledger_event_number", "ledger_checkpoint", "ledger_body", "ledger_head");

    private final StandaloneDatabase database;
    private final Path data;
    private final DatabaseLogReader ledger;
    private final FailingLogReader reader;
    private final AtomicReference<LogCopy> published = new AtomicReference<>();
    private final List<StartProof.Shown> proofs = new ArrayList<>();
    private LogFollower follower;
    private Instant now = NOON;
    private Runnable atTakenAway = () -> {};

    StandaloneLog(StandaloneDatabase database, Path data) {
        this.database = database;
        this.data = data;
        this.ledger = new DatabaseLogReader(database.entities());
        this.reader = new FailingLogReader(ledger);
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
                    data.resolve("log"), reader, new CheckpointPublisher(ledger, database, keys), new Readers());
        }
        return follower;
    }

    private final class Readers implements LogReadership {

        @Override
        public void publish(LogCopy newest) {
            published.set(newest);
        }

        @Override
        public void takenAway() {
            atTakenAway.run();
        }

        @Override
        public void proven(StartProof.Shown shown) {
            proofs.add(shown);
        }
    }

    /** What is done at the moment at which readers are told that text was taken away. */
    void atTakenAway(Runnable work) {
        atTakenAway = work;
    }

    /** Against what the ledger was held at its starts. */
    List<StartProof.Shown> proofs() {
        return proofs;
    }

    /** Puts the ledger back from the local copy that lies there; it may not be running. */
    Restored restoreFromCopy() throws IOException {
        try (LogCopy copy = LogCopy.whole(data.resolve("log"))) {
            return restore(PublishedLog.of(copy));
        }
    }

    Restored restore(PublishedLog log) {
        return new Restoration(new DatabaseLedger(database.entities(), Clock.systemUTC()), ledger, database).from(log);
    }

    /** The snapshot of what is published, as somebody else took it along. */
    byte[] snapshot() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Sealed latest = published().latest().orElseThrow();
        try (SnapshotWriter writer = new SnapshotWriter(file, latest.note())) {
            for (long sequence = 1; sequence <= latest.size(); sequence++) {
                writer.add(published().entry(sequence));
            }
        }
        return file.toByteArray();
    }

    List<NoteKey> keys() {
        return new LogKeys(data.toString(), Optional.empty(), Optional.empty())
                .trusted(CheckpointPublisher.origin(ledger.head().ledgerId()));
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

    /** So many certificates in one batch. */
    void issueTogether(int certificates) {
        batch(appending -> {
            RecordedEvent last = null;
            for (int i = 1; i <= certificates; i++) {
                last = appending.append(issued("C-" + i, "Voorbeeld " + i));
            }
            return last;
        });
    }

    /** The ledger does not answer, once, when it is asked for what follows on this event. */
    void failOnceAfter(long sequence) {
        reader.failOnceAfter(sequence);
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

    /** Keeps the ledger as it is now, in the database itself. */
    void backUp() throws SQLException {
        for (String table : TABLES) {
            run("create table backup_" + table + " as select * from " + table);
        }
    }

    /** Puts what was kept in the place of what is there. */
    void putBackUpBack() throws SQLException {
        for (String table : TABLES) {
            run("delete from " + table);
            run("insert into " + table + " select * from backup_" + table);
        }
    }

    /** Changes what an event says, behind the register's back. */
    void tamper(long sequence) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update ledger_event set payload = ? where sequence = ?")) {
            statement.setBytes(1, CanonicalJson.bytes(EventJson.payload(issued("C-" + sequence, "Iemand anders"))));
            statement.setLong(2, sequence);
            statement.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
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
