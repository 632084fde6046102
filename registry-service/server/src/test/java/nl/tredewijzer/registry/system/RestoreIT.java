package nl.tredewijzer.registry.system;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.receipt.ReceiptVerifier;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.MultipartForm;
import nl.tredewijzer.registry.testing.RegisterProcess;
import nl.tredewijzer.registry.testing.WatchedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * An operator puts an older back-up back, and changes the signing key: what was published before still counts, and
 * nothing is lost.
 */
class RestoreIT {

    private static final String BODY = "Keurmeester Herstel";
    private static final String KEY_FILE = "log-signing-key.pem";

    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    private Register register;

    @AfterEach
    void stop() {
        if (register != null) {
            register.stop();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "registry.test.database", matches = "h2")
    void anOlderBackUpIsCompletedFromTheCopyOfTheLogOnH2() throws Exception {
        register = new Register(Map.of());
        register.deliver(1);
        HttpResponse<String> made = register.backUp();
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Path backup = data.resolve("backups").resolve(json(made).getString("file"));
        register.deliver(2);
        register.stop();

        aForkIsCaught(backup);

        putBack(backup, data);
        register.isCompletedFromTheLog(Map.of());
    }

    @Test
    @EnabledIfSystemProperty(named = "registry.test.database", matches = "postgresql")
    void anOlderBackUpIsCompletedFromTheCopyOfTheLogOnPostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            run(postgres, "create database register");
            register = new Register(settings(postgres, "register"));
            register.deliver(1);
            assertThat(register.backUp().statusCode()).as("pg_dump does that").isEqualTo(409);
            register.stop();
            run(postgres, "create database older template register");
            register.start(Map.of());
            register.deliver(2);
            register.stop();

            register.isCompletedFromTheLog(settings(postgres, "older"));
        }
    }

    /** Somebody goes on from a back-up elsewhere, with the register's own key, and shows that to who watches. */
    private void aForkIsCaught(Path backup) throws IOException {
        Files.copy(data.resolve(KEY_FILE), elsewhere.resolve(KEY_FILE));
        putBack(backup, elsewhere);
        try (RegisterProcess forked = RegisterProcess.start(elsewhere, Map.of())) {
            Register.awaitEntry(forked, 1);
            assertThat(register.watched.isContinuedBy(forked)).as("cut short").isFalse();
            Register.deliver(forked, 8);
            Register.awaitEntry(forked, 2);
            assertThat(register.watched.isContinuedBy(forked))
                    .as("forked at the same size")
                    .isFalse();
            Register.deliver(forked, 2);
            Register.awaitEntry(forked, 3);
            assertThat(register.watched.isContinuedBy(forked))
                    .as("the same organisation, in another place")
                    .isFalse();
        }
    }

    private static void putBack(Path backup, Path data) throws IOException {
        Path database = data.resolve("registry.mv.db");
        Files.deleteIfExists(database);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            Files.copy(zip.getInputStream(zip.getEntry("registry.mv.db")), database);
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres, String database) {
        return Map.of(
                "registry.db.url",
                postgres.getJdbcUrl("postgres", database),
                "registry.db.user",
                "postgres",
                "registry.db.password",
                "postgres");
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The register in the data directory, and what somebody kept who watched it. */
    private final class Register {

        private final Map<String, String> settings;
        private final List<NoteKey> formerKeys;
        private final WatchedLog watched;
        private RegisterProcess process;
        private Checkpoint last;
        private String receipt;
        private String tagOfFormerKeys;

        Register(Map<String, String> settings) {
            this.settings = settings;
            process = RegisterProcess.start(data, settings);
            formerKeys = WatchedLog.keys(process);
            watched = WatchedLog.of(process);
        }

        void start(Map<String, String> further) {
            Map<String, String> all = new HashMap<>(settings);
            all.putAll(further);
            process = RegisterProcess.start(data, all);
        }

        void stop() {
            process.close();
        }

        HttpResponse<String> backUp() {
            return process.send(process.to("/v1/backups")
                    .header("Authorization", process.asRegistrar())
                    .POST(BodyPublishers.noBody()));
        }

        void deliver(int number) {
            deliver(process, number);
            last = watched.upTo(process, number);
            receipt = receipt(number);
            tagOfFormerKeys = tagOfTheKeys();
        }

        static void deliver(RegisterProcess process, int number) {
            String csv = "certificateNumber;schemeVersion;level;validFrom;validUntil;role;kvkNumber;name\n"
                    + "R-%d;2.1;Trede 2;2026-01-01;2027-12-31;main;%08d;Herstel %d\n".formatted(number, number, number);
            HttpResponse<String> accepted = process.send(process.to("/v1/intake/batches")
                    .header("Authorization", process.asBody(BODY))
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofString(csv)));
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
            Eventually.within(
                    Duration.ofMinutes(2),
                    () -> process.send(process.to("/v1/organisations/%08d".formatted(number)))
                            .statusCode(),
                    status -> status == 200);
        }

        private String tagOfTheKeys() {
            return process.send(process.to("/v1/log/keys"))
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }

        private String receipt(int number) {
            return process.send(process.to("/v1/receipts?validOn=2026-06-01&kvkNumber=%08d".formatted(number)))
                    .body();
        }

        static void awaitEntry(RegisterProcess process, long sequence) {
            Eventually.within(
                    Duration.ofMinutes(2),
                    () -> process.send(process.to("/v1/log/inclusion-proof?sequence=" + sequence))
                            .statusCode(),
                    status -> status == 200);
        }

        /** Refused first, then completed; with another key, as the former one may be lost with the machine. */
        void isCompletedFromTheLog(Map<String, String> database) throws IOException {
            assertThatThrownBy(() -> start(database)).isInstanceOf(IllegalStateException.class);
            assertThat(Files.readString(data.resolve("process.log")))
                    .contains("The database ends at event 1, but this node published a checkpoint of 2 events")
                    .contains("--restore log");

            Files.delete(data.resolve(KEY_FILE));
            Map<String, String> further = new HashMap<>(database);
            further.put("registry.restore", "log");
            further.put("registry.log.formerKeys", formerKeys.get(0).text());
            start(further);
            assertThat(Files.readString(data.resolve("process.log")))
                    .contains("1 event was put back behind the 1 that the database had")
                    .contains("proven against the signed checkpoint of 2 events");
            assertThat(proof()).contains("went on from the checkpoint of 2 events that this node published");
            assertThat(watched.isContinuedBy(process))
                    .as("signed with the former key")
                    .isTrue();
            assertThat(json(process.send(process.to("/v1/organisations/00000002/status?validOn=2026-06-01")))
                            .getString("status"))
                    .isEqualTo("VALID");
            theNewKeySignsAndTheFormerStillCounts();
        }

        private void theNewKeySignsAndTheFormerStillCounts() {
            List<NoteKey> keys = WatchedLog.keys(process);
            assertThat(tagOfTheKeys())
                    .as("another key, though nothing was recorded")
                    .isNotEqualTo(tagOfFormerKeys);
            assertThat(keys).hasSize(2).element(1).isEqualTo(formerKeys.get(0));
            String before = receipt;
            deliver(process, 3);
            WatchedLog present = WatchedLog.of(process);
            Checkpoint now = present.upTo(process, 3);
            assertThat(present.isContinuedBy(process)).isTrue();
            assertThat(now.size()).isGreaterThan(last.size());
            String after = receipt(3);
            List<NoteKey> onlyNew = keys.subList(0, 1);

            assertThat(stands(before, formerKeys)).isTrue();
            assertThat(stands(before, keys)).isTrue();
            assertThat(stands(before, onlyNew)).isFalse();
            assertThat(stands(after, onlyNew)).isTrue();
            assertThat(stands(after, formerKeys)).isFalse();
            assertThat(List.of(before, after)).allSatisfy(each -> assertThat(onThePage(each))
                    .contains("Dit bewijs klopt")
                    .doesNotContain("Dit bewijs klopt niet"));
            assertThat(onThePage(before.replace("00000002", "00000001"))).contains("Dit bewijs klopt niet");
        }

        /** What the public page says, by the keys that the register offers. */
        private String onThePage(String checked) {
            return process.send(new MultipartForm(Map.of("text", checked, "keys", "register"))
                            .in(process.to("/receipts/check")))
                    .body();
        }

        private String proof() {
            return Eventually.within(
                            Duration.ofMinutes(2),
                            () -> json(process.send(process.to("/health/ready")))
                                    .getJsonArray("checks")
                                    .getJsonObject(0)
                                    .getJsonObject("data"),
                            (JsonObject known) -> known.containsKey("logProof"))
                    .getString("logProof");
        }
    }

    private static boolean stands(String receipt, List<NoteKey> keys) {
        return new ReceiptVerifier(keys)
                .verify(receipt.getBytes(StandardCharsets.UTF_8))
                .stands();
    }
}
