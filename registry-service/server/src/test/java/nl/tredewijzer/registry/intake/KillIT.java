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

    /** A batch of usual size, and one that the log and the index take in several pieces of 4,000 events each. */
    private static final int USUAL = 1000;

    private static final int LARGE = 9000;
    private static final int LARGE_ONE_IN = 4;

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
            Batch first = new Batch(0, 1);
            awaitEnd(register, send(register, first), first);
            Batch second = new Batch(first.after(), 1);
            String id = send(register, second);
            register.kill();

            register = RegisterProcess.start(data, settings);
            assertThat(awaitEnd(register, id, second).getString("state")).isEqualTo("APPENDED");
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
            Batch batch = new Batch(0, 0);
            for (int kill = 0; kill < KILLS; kill++) {
                batch = new Batch(batch.after(), kill % LARGE_ONE_IN == 1 ? LARGE : USUAL);
                Optional<String> acknowledged = sendAndKill(register, batch, moments);

                register = RegisterProcess.start(data, settings);
                if (acknowledged.isPresent()) {
                    assertTakenInWhole(awaitEnd(register, acknowledged.get(), batch), batch);
                } else {
                    assertWholeOrNotAtAll(register, batch);
                }
                assertThat(log.upTo(register, batch.after()).size()).isEqualTo(batch.after());
                assertThat(log.isContinuedBy(register)).as("kill " + kill).isTrue();
                assertIndexAgrees(register, batch.after());
            }
            log.recompute(register);
            assertNothingIsTakenInTwice(register, batch);
        } finally {
            register.close();
        }
    }

    /** At a random moment, one time in four while it is being sent; empty when nothing was acknowledged before the kill. */
    private static Optional<String> sendAndKill(RegisterProcess register, Batch batch, Random moments) {
        if (moments.nextInt(4) > 0) {
            String id = send(register, batch);
            awaitMoment(register, id, batch, moments);
            register.kill();
            return Optional.of(id);
        }
        CompletableFuture<HttpResponse<String>> answer = register.begin(delivery(register, batch));
        LockSupport.parkNanos(moments.nextLong(LONGEST_SENDING.toNanos()));
        register.kill();
        return answer.handle((received, cut) -> Optional.ofNullable(received))
                .join()
                .filter(received -> received.statusCode() == 202)
                .map(received -> json(received).getString("id"));
    }

    private static void assertTakenInWhole(JsonObject taken, Batch batch) {
        assertThat(taken.getString("state")).isEqualTo("APPENDED");
        assertThat(taken.getJsonObject("counts").getInt("issued")).isEqualTo(batch.rows());
        assertThat(taken.getJsonObject("register").getInt("sequence")).isEqualTo(batch.after());
    }

    /** What nobody was told to have arrived may have; the body sends it again, and finds all of it or nothing. */
    private static void assertWholeOrNotAtAll(RegisterProcess register, Batch batch) {
        JsonObject again = awaitEnd(register, send(register, batch), batch);
        assertThat(again.getString("state")).isEqualTo("APPENDED");
        assertThat(again.getJsonObject("counts").getInt("issued")).isIn(0, batch.rows());
        assertThat(again.getJsonObject("register").getInt("sequence")).isEqualTo(batch.after());
    }

    /**
     * While it is taken in, or in the seconds in which it is published and comes into the index: a large batch, of which
     * that is more than one piece of work, one time in two, and others one time in five.
     */
    private static void awaitMoment(RegisterProcess register, String id, Batch batch, Random moments) {
        if (moments.nextInt(batch.rows() == LARGE ? 2 : 5) > 0) {
            awaitProgress(register, id, moments.nextLong(2L * batch.rows()));
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

    private static void assertNothingIsTakenInTwice(RegisterProcess register, Batch last) {
        JsonObject again = awaitEnd(register, send(register, last), last);
        assertThat(again.getJsonObject("counts").getInt("unchanged")).isEqualTo(last.rows());
        assertThat(again.getJsonObject("register").getInt("sequence")).isEqualTo(last.after());
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

    private static JsonObject awaitEnd(RegisterProcess register, String id, Batch batch) {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        JsonObject now = batch(register, id);
        while (UNDER_WAY.contains(now.getString("state"))) {
            assertThat(Instant.now()).isBefore(end);
            JsonObject known =
                    json(register.send(register.to("/v1/organisations?size=1"))).getJsonObject("register");
            assertThat(known.getInt("sequence")).as("never a part of a batch").isIn(batch.before(), batch.after());
            pause();
            now = batch(register, id);
        }
        return now;
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }

    private static String send(RegisterProcess register, Batch batch) {
        HttpResponse<String> accepted = register.send(delivery(register, batch));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        return json(accepted).getString("id");
    }

    private static HttpRequest.Builder delivery(RegisterProcess register, Batch batch) {
        return register.to(BATCHES)
                .header("Authorization", register.asBody(BODY))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(batch.csv()));
    }

    private static JsonObject batch(RegisterProcess register, String id) {
        HttpResponse<String> known =
                register.send(register.to(BATCHES + "/" + id).header("Authorization", register.asBody(BODY)));
        assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
        return json(known);
    }

    /**
     * New certificates in one delivery.
     *
     * @param before how many were sent before
     * @param rows how many there are
     */
    private record Batch(int before, int rows) {

        int after() {
            return before + rows;
        }

        String csv() {
            return "certificateNumber;schemeVersion;level;validFrom;validUntil;role;kvkNumber;name\n"
                    + IntStream.rangeClosed(before + 1, after())
                            .mapToObj(i -> "K-%d;2.1;Trede 1;2026-01-01;2027-12-31;main;%08d;Voorbeeld %d\n"
                                    .formatted(i, i, i))
                            .collect(Collectors.joining());
        }
    }
}
