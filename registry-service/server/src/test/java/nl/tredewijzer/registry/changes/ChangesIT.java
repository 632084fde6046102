package nl.tredewijzer.registry.changes;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class ChangesIT extends RegisterIT {

    private static final String BODY = "Keurmeester Wijzigingen";

    @Test
    void theFeedTellsInOrderWhatWasRecorded() {
        Delivery.of(BODY, Delivery.row("WIJZ-1", "79100001", "Voorbeeld Een", ""));
        Delivery.of(BODY, suspension("WIJZ-1", "2026-06-01"));

        JsonObject answer = changes("kvkNumber=79100001");

        assertThat(types(answer)).containsExactly("ISSUED", "SUSPENDED");
        JsonObject suspended = answer.getJsonArray("changes").getJsonObject(1);
        assertThat(suspended.getString("certificationBody")).isEqualTo(BODY);
        assertThat(suspended.getString("certificateNumber")).isEqualTo("WIJZ-1");
        assertThat(suspended.getJsonArray("kvkNumbers")).hasToString("[\"79100001\"]");
        assertThat(suspended.getString("effectiveFrom")).isEqualTo("2026-06-01");
        assertThat(suspended.getJsonObject("message").getString("nl"))
                .isEqualTo("Certificaat WIJZ-1 van " + BODY + " is geschorst, met ingang van 2026-06-01.");
        assertThat(suspended.getJsonObject("message").getString("en"))
                .isEqualTo("Certificate WIJZ-1 of " + BODY + " was suspended, counting from 2026-06-01.");
        assertThat(answer.getInt("next"))
                .isEqualTo(answer.getJsonObject("register").getInt("sequence"));
        assertThat(answer.getBoolean("more")).isFalse();
    }

    @Test
    void aCursorGoesThroughTheWholeRegisterWithoutGapsOrRepetition() {
        Delivery.of(BODY, Delivery.row("WIJZ-11", "79100011", "Voorbeeld Elf", ""));
        Delivery.of(BODY, Delivery.row("WIJZ-12", "79100012", "Voorbeeld Twaalf", ""));
        long seen = 0;
        boolean more = true;
        while (more) {
            JsonObject page = changes("limit=2&after=" + seen);
            for (JsonValue change : page.getJsonArray("changes")) {
                seen++;
                assertThat(change.asJsonObject().getInt("sequence")).isEqualTo((int) seen);
            }
            assertThat(page.getInt("next")).isEqualTo((int) seen);
            more = page.getBoolean("more");
        }
        assertThat(seen).isPositive();
        JsonObject nothingMore = changes("after=" + seen);
        assertThat(nothingMore.getJsonArray("changes")).isEmpty();
        assertThat(nothingMore.getInt("next")).isEqualTo((int) seen);
    }

    @Test
    void whoFollowsItsBiddersPassesOverTheRest() {
        Delivery.of(BODY, Delivery.row("WIJZ-21", "79100021", "Voorbeeld Gevolgd", ""));
        Delivery.of(BODY, Delivery.row("WIJZ-22", "79100022", "Voorbeeld Ander", ""));
        Delivery.of(BODY, suspension("WIJZ-21", "2026-06-01"));

        JsonObject first = changes("kvkNumber=79100021&kvkNumber=79100029&limit=1");
        assertThat(types(first)).containsExactly("ISSUED");
        assertThat(first.getBoolean("more")).isTrue();
        JsonObject second = changes("kvkNumber=7910.0021&limit=1&after=" + first.getInt("next"));
        assertThat(types(second)).containsExactly("SUSPENDED");
        JsonObject last = changes("kvkNumber=79100021&limit=1&after=" + second.getInt("next"));
        assertThat(last.getJsonArray("changes")).isEmpty();
        assertThat(last.getInt("next")).isEqualTo(last.getJsonObject("register").getInt("sequence"));
    }

    @Test
    void aPlatformThatWaitsHearsWithinSecondsThatACertificateWasSuspended() {
        Delivery.of(BODY, Delivery.row("WIJZ-31", "79100031", "Voorbeeld Wachtend", ""));
        Delivery.of(BODY, Delivery.row("WIJZ-32", "79100032", "Voorbeeld Anders", ""));
        int seen = changes("limit=1").getJsonObject("register").getInt("sequence");
        var waiting = later("kvkNumber=79100031&wait=30&after=" + seen);
        var waitingForAll = later("wait=30&limit=1&after=" + seen);

        Delivery.of(BODY, suspension("WIJZ-32", "2026-06-01"));
        assertThat(waitingForAll.join().getJsonArray("changes")).hasSize(1);
        assertThat(waiting).isNotDone();
        Instant told = Instant.now();
        Delivery.of(BODY, suspension("WIJZ-31", "2026-07-01"));

        JsonObject heard = waiting.join();
        assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(types(heard)).containsExactly("SUSPENDED");
        assertThat(json(register().get("/v1/organisations/79100031/status?validOn=2026-07-02"))
                        .getString("status"))
                .as("what is told can be looked up")
                .isEqualTo("SUSPENDED");
    }

    @Test
    void whoWaitsInVainIsToldThatNothingFollowed() {
        int seen = changes("after=0&kvkNumber=79199999").getInt("next");
        Instant asked = Instant.now();

        JsonObject answer = changes("kvkNumber=79199999&wait=1&after=" + seen);

        assertThat(Duration.between(asked, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(900));
        assertThat(answer.getJsonArray("changes")).isEmpty();
        assertThat(answer.getInt("next")).isGreaterThanOrEqualTo(seen);
    }

    @Test
    void manyMayWaitAndLookupsGoOn() {
        int seen = changes("after=0&limit=1").getJsonObject("register").getInt("sequence");
        String question = "kvkNumber=79100098&wait=5&after=" + seen;
        List<CompletableFuture<JsonObject>> waiting =
                IntStream.range(0, 300).mapToObj(i -> later(question)).toList();

        Instant asked = Instant.now();
        assertThat(register().get("/v1/organisations/79100098/status").statusCode())
                .isEqualTo(200);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
        waiting.forEach(one -> assertThat(one.join().getJsonArray("changes")).isEmpty());
    }

    @Test
    void everythingThatIsWrongWithAQuestionIsSaidAtOnce() {
        HttpResponse<String> answer =
                register().get("/v1/changes?after=-1&limit=0&wait=31&kvkNumber=123456789&kleur=rood");

        assertProblem(answer, 400, "parameters-refused");
        assertThat(json(answer).getJsonArray("errors").stream()
                        .map(error -> error.asJsonObject().getString("name")))
                .containsExactlyInAnyOrder("after", "limit", "wait", "kvkNumber", "kleur");
        assertProblem(register().get("/v1/changes?after=morgen"), 400, "parameters-refused");
    }

    @Test
    void aCursorBeyondTheRegisterIsOfAnotherOne() {
        HttpResponse<String> answer = register().get("/v1/changes?after=999999999999");

        assertProblem(answer, 400, "after-beyond-register");
        assertThat(json(answer).getJsonObject("register").containsKey("sequence"))
                .isTrue();
    }

    @Test
    void moreNumbersThanTheFeedFollowsAreRefused() {
        String numbers = IntStream.range(0, 501)
                .mapToObj(i -> "kvkNumber=" + (79130000 + i))
                .collect(Collectors.joining("&"));

        assertProblem(register().get("/v1/changes?" + numbers), 400, "parameters-refused");
        assertThat(register()
                        .get("/v1/changes?" + numbers.substring(0, numbers.lastIndexOf('&')))
                        .statusCode())
                .isEqualTo(200);
    }

    private static JsonObject changes(String query) {
        HttpResponse<String> answer = register().get("/v1/changes?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static CompletableFuture<JsonObject> later(String query) {
        return CompletableFuture.supplyAsync(() -> changes(query), Thread::startVirtualThread);
    }

    private static List<String> types(JsonObject answer) {
        return answer.getJsonArray("changes").stream()
                .map(change -> change.asJsonObject().getString("type"))
                .toList();
    }

    private static String suspension(String certificate, String from) {
        return """
                {"event": "suspended", "certificateNumber": "%s", "effectiveFrom": "%s", "reason": "Onderzoek"}""".formatted(certificate, from);
    }
}
