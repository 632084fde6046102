package nl.tredewijzer.registry.webhooks;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.asBody;
import static nl.tredewijzer.registry.testing.RegisterClient.asRegistrar;
import static nl.tredewijzer.registry.testing.RegisterClient.asSubscriber;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.RegisterIT;
import nl.tredewijzer.registry.testing.WebhookReceiver;
import nl.tredewijzer.registry.testing.WebhookReceiver.Answer;
import nl.tredewijzer.registry.testing.WebhookReceiver.Received;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunAsClient
class WebhooksIT extends RegisterIT {

    private static final String BODY = "Keurmeester Webhooks";
    private static final String WEBHOOKS = "/v1/webhooks";
    private static final String PLATFORM = "Aanbestedingsplatform \"Voorbeeld\"";
    private static final Duration SOON = Duration.ofSeconds(20);

    private WebhookReceiver receiver;

    @BeforeEach
    void listen() {
        receiver = new WebhookReceiver();
    }

    @AfterEach
    void takeEverythingAway() {
        json(get(WEBHOOKS, asRegistrar())).getJsonArray("webhooks").stream()
                .map(webhook -> webhook.asJsonObject().getString("id"))
                .forEach(id -> assertThat(send("DELETE", WEBHOOKS + "/" + id, asRegistrar(), "")
                                .statusCode())
                        .isEqualTo(204));
        receiver.close();
    }

    @Test
    void aSubscriberHearsWithinSecondsThatACertificateWasSuspended() throws WebhookVerificationException {
        Delivery.of(BODY, Delivery.row("HAAK-1", "79200001", "Voorbeeld Een", ""));
        Delivery.of(BODY, Delivery.row("HAAK-2", "79200002", "Voorbeeld Twee", ""));
        JsonObject made = subscribe("\"kvkNumbers\": [\"79200001\"]");

        Delivery.of(BODY, suspension("HAAK-2"));
        Delivery.of(BODY, suspension("HAAK-1"));
        Received message = Eventually.within(SOON, receiver::received, messages -> !messages.isEmpty())
                .get(0);

        // throws unless an implementation that is not ours finds it right
        new Webhook(made.getString("secret"))
                .verify(
                        message.body(),
                        Map.of(
                                "webhook-id", List.of(message.id()),
                                "webhook-timestamp", List.of(message.timestamp()),
                                "webhook-signature", List.of(message.signature())));
        assertThat(message.body())
                .contains("\"type\":\"certificate.suspended\"")
                .contains("\"certificateNumber\":\"HAAK-1\"")
                .contains("\"kvkNumbers\":[\"79200001\"]")
                .contains("\"effectiveFrom\":\"2026-06-01\"");
        assertThat(json(register().get("/v1/organisations/79200001/status?validOn=2026-06-02"))
                        .getString("status"))
                .as("what is told can be looked up")
                .isEqualTo("SUSPENDED");
        JsonObject shown = Eventually.within(
                SOON, () -> json(get(pathOf(made), asSubscriber(PLATFORM))), one -> one.containsKey("lastDelivery"));
        assertThat(shown.getString("state")).isEqualTo("ACTIVE");
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void theSecretIsToldOnceAndCanBeReplaced() {
        JsonObject made = subscribe("\"types\": [\"certificate.withdrawn\"]");
        assertThat(made.getString("secret")).startsWith("whsec_");
        assertThat(made.getJsonArray("types")).hasToString("[\"certificate.withdrawn\"]");

        assertThat(get(pathOf(made), asSubscriber(PLATFORM)).body()).doesNotContain("whsec_");
        assertThat(get(WEBHOOKS, asSubscriber(PLATFORM)).body()).doesNotContain("whsec_");

        JsonObject renewed = json(post(pathOf(made) + "/secret", asSubscriber(PLATFORM)));
        assertThat(renewed.getString("secret")).startsWith("whsec_").isNotEqualTo(made.getString("secret"));
        assertThat(renewed.getString("formerSecretUntil")).isNotBlank();

        JsonObject tested = json(post(pathOf(made) + "/test", asSubscriber(PLATFORM)));
        assertThat(tested.getString("outcome")).isEqualTo("DELIVERED");
        assertThat(tested.getInt("status")).isEqualTo(204);
        Received message = receiver.received().get(0);
        assertThat(message.body()).contains("\"type\":\"webhook.test\"");
        assertThat(message.signature().split(" ")).hasSize(2).allMatch(one -> one.startsWith("v1,"));
    }

    @Test
    void whatFailedIsSentAgain() {
        JsonObject made = subscribe("\"kvkNumbers\": [\"79200011\"]");
        receiver.answerOnce(Answer.status(500));
        Delivery.of(BODY, Delivery.row("HAAK-11", "79200011", "Voorbeeld Elf", ""));

        Eventually.within(SOON, receiver::received, messages -> messages.size() == 2);
        assertThat(receiver.received())
                .extracting(Received::id)
                .containsOnly(receiver.received().get(0).id());
        JsonObject shown = Eventually.within(
                SOON, () -> json(get(pathOf(made), asSubscriber(PLATFORM))), one -> one.containsKey("lastDelivery"));
        assertThat(shown.getInt("failures")).isZero();
        assertThat(shown.getJsonObject("lastFailure").getInt("status")).isEqualTo(500);
    }

    @Test
    void oneThatIsGivenUpIsReportedEverywhereAndCanBeRevived() {
        JsonObject made = subscribe("\"kvkNumbers\": [\"79200021\"]");
        receiver.answer(Answer.status(500));
        Delivery.of(BODY, Delivery.row("HAAK-21", "79200021", "Voorbeeld Dood", ""));

        JsonObject dead = Eventually.within(
                SOON, () -> json(get(pathOf(made), asSubscriber(PLATFORM))), one -> one.getString("state")
                        .equals("DEAD"));
        assertThat(dead.getInt("failures")).isEqualTo(3);
        assertThat(dead.getJsonObject("lastFailure").getString("outcome")).isEqualTo("REFUSED");
        HttpResponse<String> health =
                Eventually.within(SOON, () -> register().get("/health/ready"), answer -> answer.body()
                        .contains("degraded: 1 of 1 webhooks"));
        assertThat(health.statusCode()).as("it keeps no node from being ready").isEqualTo(200);
        assertThat(register().get("/metrics?scope=application").body())
                .containsPattern("register_webhooks\\{[^}]*state=\"DEAD\"[^}]*} 1")
                .containsPattern("register_webhook_attempts_total\\{[^}]*outcome=\"REFUSED\"");

        receiver.answer(Answer.status(204));
        assertThat(json(post(pathOf(made) + "/revival", asSubscriber(PLATFORM))).getString("state"))
                .isEqualTo("ACTIVE");
        Eventually.within(
                SOON, () -> json(get(pathOf(made), asSubscriber(PLATFORM))), one -> one.containsKey("lastDelivery"));
        assertThat(receiver.received()).hasSize(4);
    }

    @Test
    void oneThatAnswersGoneIsSentNothingMore() {
        JsonObject made = subscribe("\"kvkNumbers\": [\"79200031\"]");
        receiver.answer(Answer.status(410));
        Delivery.of(BODY, Delivery.row("HAAK-31", "79200031", "Voorbeeld Weg", ""));

        Eventually.within(SOON, () -> json(get(pathOf(made), asSubscriber(PLATFORM))), one -> one.getString("state")
                .equals("GONE"));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void aWebhookIsSeenByItsOwnerAndTheRegistrarOnly() {
        JsonObject made = subscribe("\"kvkNumbers\": [\"79200041\"]");
        String path = pathOf(made);

        assertThat(get(path, asRegistrar()).statusCode()).isEqualTo(200);
        assertThat(json(get(path, asRegistrar())).getString("owner")).isEqualTo(PLATFORM);
        assertProblem(get(path, asSubscriber("Een ander")), 404, "no-such-webhook");
        assertProblem(post(path + "/secret", asSubscriber("Een ander")), 404, "no-such-webhook");
        assertProblem(send("DELETE", path, asSubscriber("Een ander"), ""), 404, "no-such-webhook");
        assertThat(json(get(WEBHOOKS, asSubscriber("Een ander"))).getJsonArray("webhooks"))
                .isEmpty();
        assertProblem(get(WEBHOOKS, asBody(BODY)), 403, "not-allowed");
        assertProblem(register().get(WEBHOOKS), 401, "no-valid-token");
    }

    @Test
    void aSubscriberWritesNothingElse() {
        HttpResponse<String> answer = send("POST", "/v1/intake/batches", asSubscriber(PLATFORM), "{\"rows\": []}");

        assertProblem(answer, 403, "not-allowed");
    }

    @Test
    void everythingThatIsWrongWithARequestIsSaidAtOnce() {
        HttpResponse<String> answer = send("POST", WEBHOOKS, asSubscriber(PLATFORM), """
                {"url": "ftp://voorbeeld.nl", "types": ["certificate.suspended", "alles"],
                 "kvkNumbers": ["79200001", "123456789"], "after": 999999999999, "geheim": "x"}""");

        assertProblem(answer, 400, "webhook-refused");
        assertThat(json(answer).getJsonArray("errors").stream()
                        .map(error -> error.asJsonObject().getString("name")))
                .containsExactlyInAnyOrder("/url", "/types/1", "/kvkNumbers/1", "/after", "/geheim");
        assertProblem(send("POST", WEBHOOKS, asSubscriber(PLATFORM), "[1"), 400, "json-unreadable");
        assertProblem(send("POST", WEBHOOKS, asSubscriber(PLATFORM), "{}"), 400, "webhook-refused");
    }

    @Test
    void whoWantsTheWholeRegisterBeginsAtItsBeginning() {
        Delivery.of(BODY, Delivery.row("HAAK-51", "79200051", "Voorbeeld Oud", ""));

        subscribe("\"kvkNumbers\": [\"79200051\"], \"after\": 0");

        Eventually.within(SOON, receiver::received, messages -> messages.size() == 1);
    }

    private JsonObject subscribe(String furtherMembers) {
        HttpResponse<String> answer = send(
                "POST",
                WEBHOOKS,
                asSubscriber(PLATFORM),
                "{\"url\": \"" + receiver.url() + "\", " + furtherMembers + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(pathOf(json(answer)));
        return json(answer);
    }

    private static String pathOf(JsonObject webhook) {
        return WEBHOOKS + "/" + webhook.getString("id");
    }

    private static String suspension(String certificate) {
        return """
                {"event": "suspended", "certificateNumber": "%s", "effectiveFrom": "2026-06-01", "reason": "Onderzoek"}""".formatted(certificate);
    }

    private static HttpResponse<String> get(String path, String authorization) {
        return register().send(register().to(path).header("Authorization", authorization));
    }

    private static HttpResponse<String> post(String path, String authorization) {
        return send("POST", path, authorization, "");
    }

    private static HttpResponse<String> send(String method, String path, String authorization, String body) {
        return register()
                .send(register()
                        .to(path)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }
}
