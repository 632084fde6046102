package nl.tredewijzer.registry.intake;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.registry.testing.RegisterProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the register in the middle of a batch, each time somewhere else. The system property
 * {@code registry.test.kills} says how often.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("registry.test.kills", 2);
    private static final int ROWS = 8000;
    private static final String BODY = "Keurmeester Stroomstoring";
    private static final String BATCHES = "/v1/intake/batches";
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "STAGED", "CHECKED");

    @TempDir
    private Path data;

    @Test
    void aKillInTheMiddleOfABatchLeavesNothingHalf() throws IOException {
        onDatabase(this::killAndStartAgain);
    }

    @Test
    void whatWasAcceptedOutlivesAKillThatFollowsAtOnce() throws IOException {
        onDatabase(this::killAtOnce);
    }

    private static void onDatabase(Consumer<Map<String, String>> test) throws IOException {
        if (!"postgresql".equals(System.getProperty("registry.test.database"))) {
            test.accept(Map.of());
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            test.accept(Map.of(
                    "registry.db.url",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "registry.db.user",
                    "postgres",
                    "registry.db.password",
                    "postgres"));
        }
    }

    /** Directly after a commit, when a database that writes now and then has the longest wait before it. */
    private void killAtOnce(Map<String, String> settings) {
        RegisterProcess register = RegisterProcess.start(data, settings);
        try {
            awaitEnd(register, send(register, file(0, 1)), 0, 1);
            String id = send(register, file(1, 1));
            register.kill();

            register = RegisterProcess.start(data, settings);
            assertThat(awaitEnd(register, id, 1, 1).getString("state")).isEqualTo("APPENDED");
        } finally {
            register.close();
        }
    }

    private void killAndStartAgain(Map<String, String> settings) {
        RegisterProcess register = RegisterProcess.start(data, settings);
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                String id = send(register, file(kill, ROWS));
                // the later kills come later in the batch: when accepted, while staging, while checking, at the commit
                long until = 2L * ROWS * kill / KILLS;
                awaitProgress(register, id, until);
                register.kill();

                register = RegisterProcess.start(data, settings);
                long before = (long) kill * ROWS;
                JsonObject batch = awaitEnd(register, id, before, ROWS);
                assertThat(batch.getString("state")).isEqualTo("APPENDED");
                assertThat(batch.getJsonObject("counts").getInt("issued")).isEqualTo(ROWS);
                assertThat(batch.getJsonObject("register").getInt("sequence")).isEqualTo(before + ROWS);

                JsonObject again = awaitEnd(register, send(register, file(kill, ROWS)), before, ROWS);
                assertThat(again.getJsonObject("counts").getInt("unchanged")).isEqualTo(ROWS);
                assertThat(again.getJsonObject("register").getInt("sequence")).isEqualTo(before + ROWS);
            }
        } finally {
            register.close();
        }
    }

    private static void awaitProgress(RegisterProcess register, String id, long until) {
        JsonObject batch = batch(register, id);
        while (UNDER_WAY.contains(batch.getString("state")) && done(batch) < until) {
            pause();
            batch = batch(register, id);
        }
    }

    private static long done(JsonObject batch) {
        JsonObject progress = batch.getJsonObject("progress");
        return progress.getInt("staged") + progress.getInt("checked");
    }

    private static JsonObject awaitEnd(RegisterProcess register, String id, long before, long rows) {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        JsonObject batch = batch(register, id);
        while (UNDER_WAY.contains(batch.getString("state"))) {
            assertThat(Instant.now()).isBefore(end);
            JsonObject known =
                    json(register.send(register.to("/v1/organisations?size=1"))).getJsonObject("register");
            assertThat(known.getInt("sequence") - before)
                    .as("never a part of a batch")
                    .isIn(0L, rows);
            pause();
            batch = batch(register, id);
        }
        return batch;
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }

    private static String send(RegisterProcess register, String csv) {
        HttpResponse<String> accepted = register.send(register.to(BATCHES)
                .header("Authorization", register.asBody(BODY))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        return json(accepted).getString("id");
    }

    private static JsonObject batch(RegisterProcess register, String id) {
        HttpResponse<String> known =
                register.send(register.to(BATCHES + "/" + id).header("Authorization", register.asBody(BODY)));
        assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
        return json(known);
    }

    private static String file(int number, int rows) {
        return "certificateNumber;schemeVersion;level;validFrom;validUntil;role;kvkNumber;name\n"
                + IntStream.rangeClosed(1, rows)
                        .map(i -> number * rows + i)
                        .mapToObj(i ->
                                "K-%d;2.1;Trede 1;2026-01-01;2027-12-31;main;%08d;Voorbeeld %d\n".formatted(i, i, i))
                        .collect(Collectors.joining());
    }
}
