package nl.tredewijzer.benchmark.intake;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import nl.tredewijzer.benchmark.register.Database;
import nl.tredewijzer.benchmark.register.Distribution;
import nl.tredewijzer.benchmark.register.RegisterProcess;
import nl.tredewijzer.benchmark.sample.CertificateFile;

/**
 * One delivery to an empty register, and its limit right after it.
 *
 * @param rows rows of the delivery
 * @param taken from the request until the batch read as appended
 * @param searchable from then until every organisation was found
 * @param busy for how long the register kept a core busy meanwhile
 * @param plain the time of the limit
 * @param memory the most memory the register had, in MiB
 */
record IntakeRun(int rows, Duration taken, Duration searchable, Duration busy, Duration plain, long memory) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Carries it out; what was taken in stays in the directory and the database. */
    static IntakeRun of(Distribution distribution, Path data, Database database, CertificateFile delivery) {
        Duration taken;
        Duration searchable;
        Duration busy;
        long memory;
        try (RegisterProcess register = RegisterProcess.start(distribution, data, database)) {
            String token = distribution.token(data, CertificateFile.BODY);
            Duration before = register.busy();
            long begun = System.nanoTime();
            JsonObject batch = register.client().deliver(delivery.file(), token);
            long appended = System.nanoTime();
            busy = register.busy().minus(before);
            require("state", "APPENDED", batch.getString("state"));
            require(
                    "issued",
                    delivery.certificates(),
                    batch.getJsonObject("counts").getInt("issued"));
            register.client().await(() -> found(register) == delivery.numbers().size(), PATIENCE);
            taken = Duration.ofNanos(appended - begun);
            searchable = Duration.ofNanos(System.nanoTime() - appended);
            memory = register.peakMemory();
        }
        return new IntakeRun(delivery.rows(), taken, searchable, busy, plain(database, delivery), memory);
    }

    /** Rows of the delivery per second. */
    double rowsPerSecond() {
        return rows / seconds(taken);
    }

    /** Rows of the delivery per second if writing were all. */
    double plainRowsPerSecond() {
        return rows / seconds(plain);
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static Duration plain(Database database, CertificateFile delivery) {
        try (Connection written = database.connect();
                Connection beside = database.connectBeside()) {
            PlainInsert limit = PlainInsert.of(written);
            require("events in the ledger", delivery.events(), limit.events());
            return limit.into(beside);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int found(RegisterProcess register) {
        return register.client().read("/v1/organisations?size=1").getInt("total");
    }

    private static void require(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("Of the " + what + " there should be " + expected + ", not " + actual);
        }
    }
}
