package nl.tredewijzer.registry.intake;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.RegisterProcess;
import nl.tredewijzer.registry.testing.WatchedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the register at a random moment of a batch, while it is being sent or shortly after it, and holds it afterwards to
 * everything that it acknowledged and published. The system property {@code registry.test.kills} says how often, and
 * {@code registry.test.seed} which moments.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("registry.test.kills", 2);
    private static final long SEED = Long.getLong("registry.test.seed", System.nanoTime());
    private static final int ROWS = 3000;
    private static final Duration LONGEST_AFTER = Duration.ofSeconds(2);
    private static final Duration LONGEST_SENDING = Duration.ofMillis(60);
    private static final String BODY = "Keurmeester Stroomstoring";
    private static final String BATCHES = "/v1/intake/batches";
    private static final Logger LOG = Logger.getLogger(KillIT.class.getName());
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
        LOG.info(() -> KILLS + " kills with -Dregistry.test.seed=" + SEED);
        Random moments = new Random(SEED);
        RegisterProcess register = RegisterProcess.start(data, settings);
        try {
            WatchedLog log = WatchedLog.of(register);
            for (int kill = 0; kill < KILLS; kill++) {
                Optional<String> acknowledged = sendAndKill(register, file(kill, ROWS), moments);

                register = RegisterProcess.start(data, settings);
                long before = (long) kill * ROWS;
                if (acknowledged.isPresent()) {
                    assertTakenInWhole(awaitEnd(register, acknowledged.get(), before, ROWS), before);
                } else {
                    assertWholeOrNotAtAll(register, kill);
                }
                assertThat(log.upTo(register, before + ROWS).size()).isEqualTo(before + ROWS);
                assertThat(log.isContinuedBy(register)).as("kill " + kill).isTrue();
                assertIndexAgrees(register, before + ROWS);
            }
            log.recompute(register);
            assertNothingIsTakenInTwice(register);
        } finally {
            register.close();
        }
    }

    /** At a random moment, one time in four while it is being sent; empty when nothing was acknowledged before the kill. */
    private static Optional<String> sendAndKill(RegisterProcess register, String csv, Random moments) {
        if (moments.nextInt(4) > 0) {
            String id = send(register, csv);
            awaitMoment(register, id, moments);
            register.kill();
            return Optional.of(id);
        }
        CompletableFuture<HttpResponse<String>> answer = register.begin(delivery(register, csv));
        LockSupport.parkNanos(moments.nextLong(LONGEST_SENDING.toNanos()));
        register.kill();
        return answer.handle((received, cut) -> Optional.ofNullable(received))
                .join()
                .filter(received -> received.statusCode() == 202)
                .map(received -> json(received).getString("id"));
    }

    private static void assertTakenInWhole(JsonObject batch, long before) {
        assertThat(batch.getString("state")).isEqualTo("APPENDED");
        assertThat(batch.getJsonObject("counts").getInt("issued")).isEqualTo(ROWS);
        assertThat(batch.getJsonObject("register").getInt("sequence")).isEqualTo(before + ROWS);
    }

    /** What nobody was told to have arrived may have; the body sends it again, and finds all of it or nothing. */
    private static void assertWholeOrNotAtAll(RegisterProcess register, int kill) {
        long before = (long) kill * ROWS;
        JsonObject again = awaitEnd(register, send(register, file(kill, ROWS)), before, ROWS);
        assertThat(again.getString("state")).isEqualTo("APPENDED");
        assertThat(again.getJsonObject("counts").getInt("issued")).isIn(0, ROWS);
        assertThat(again.getJsonObject("register").getInt("sequence")).isEqualTo(before + ROWS);
    }

    /** While it is taken in, or, one time in five, in the seconds in which it is published and comes into the index. */
    private static void awaitMoment(RegisterProcess register, String id, Random moments) {
        if (moments.nextInt(5) > 0) {
            awaitProgress(register, id, moments.nextLong(2L * ROWS));
        } else {
            awaitProgress(register, id, Long.MAX_VALUE);
            LockSupport.parkNanos(moments.nextLong(LONGEST_AFTER.toNanos()));
        }
    }

    private static void assertIndexAgrees(RegisterProcess register, long listed) {
        JsonObject found = Eventually.within(
                Duration.ofMinutes(2),
                () -> json(register.send(register.to("/v1/organisations?size=1"))),
                answer -> answer.getJsonObject("register").getInt("sequence") == listed);
        assertThat(found.getJsonNumber("total").longValue()).isEqualTo(listed);
        JsonObject last =
                json(register.send(register.to("/v1/organisations/%08d/status?validOn=2026-06-01".formatted(listed))));
        assertThat(last.getString("status")).isEqualTo("VALID");
    }

    private static void assertNothingIsTakenInTwice(RegisterProcess register) {
        long all = (long) KILLS * ROWS;
        JsonObject again = awaitEnd(register, send(register, file(KILLS - 1, ROWS)), all - ROWS, ROWS);
        assertThat(again.getJsonObject("counts").getInt("unchanged")).isEqualTo(ROWS);
        assertThat(again.getJsonObject("register").getInt("sequence")).isEqualTo((int) all);
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
        HttpResponse<String> accepted = register.send(delivery(register, csv));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        return json(accepted).getString("id");
    }

    private static HttpRequest.Builder delivery(RegisterProcess register, String csv) {
        return register.to(BATCHES)
                .header("Authorization", register.asBody(BODY))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv));
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
