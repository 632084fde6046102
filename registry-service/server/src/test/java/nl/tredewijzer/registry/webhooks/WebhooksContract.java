package nl.tredewijzer.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.registry.database.StandaloneDatabase;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.WebhookReceiver;
import nl.tredewijzer.registry.testing.WebhookReceiver.Answer;
import nl.tredewijzer.registry.testing.WebhookReceiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What subscribers are promised, on every database that the register runs on, with a real receiver. */
abstract class WebhooksContract {

    @TempDir
    private Path directory;

    private StandaloneWebhooks webhooks;
    private WebhookReceiver receiver;
    private Deliveries node;

    abstract StandaloneDatabase open(Path directory);

    @BeforeEach
    void begin() {
        webhooks = new StandaloneWebhooks(open(directory), new Receivers(true));
        receiver = new WebhookReceiver();
        node = webhooks.node("node");
    }

    @AfterEach
    void end() throws Exception {
        receiver.close();
        webhooks.close();
    }

    @Test
    void everyChangeIsToldOnceInOrderAndSignedAsAnotherImplementationSigns() throws WebhookSigningException {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101", "00000102");
        webhooks.suspend("00000101");

        assertThat(node.deliver(id, webhooks.head())).isEmpty();
        assertThat(node.deliver(id, webhooks.head())).isEmpty();

        assertThat(sequences()).containsExactly(1L, 2L, 3L);
        Received last = receiver.received().get(2);
        assertThat(last.body())
                .isEqualTo("{\"type\":\"certificate.suspended\",\"timestamp\":\"2026-11-26T09:00:00.000Z\",\"data\":{"
                        + "\"sequence\":3,\"certificationBody\":\"Keurhuis Voorbeeld\","
                        + "\"certificateNumber\":\"C-00000101\",\"kvkNumbers\":[\"00000101\"],"
                        + "\"effectiveFrom\":\"2026-06-01\"}}");
        assertThat(last.signature()).isEqualTo(signature(webhooks.secret(id), last));
        Webhook webhook = webhooks.webhook(id);
        assertThat(webhook.sequence()).isEqualTo(3);
        assertThat(webhook.lastDelivery()).map(Webhook.Delivery::sequence).hasValue(3L);
    }

    @Test
    void whatFailedIsSentAgainWithTheSameIdAndNothingOvertakesIt() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101", "00000102");
        receiver.answerOnce(Answer.status(500));

        assertThat(node.deliver(id, webhooks.head())).hasValue(Duration.ofSeconds(5));
        assertThat(sequences()).containsExactly(1L);
        assertThat(node.due(webhooks.head(), 10)).as("not before its time").isEmpty();
        assertThat(node.deliver(id, webhooks.head())).isEmpty();
        assertThat(sequences()).containsExactly(1L);

        webhooks.clock.pass(Duration.ofSeconds(5));
        assertThat(node.due(webhooks.head(), 10)).containsExactly(id);
        node.deliver(id, webhooks.head());

        assertThat(sequences()).containsExactly(1L, 1L, 2L);
        assertThat(receiver.received().get(1).id())
                .isEqualTo(receiver.received().get(0).id());
        assertThat(receiver.received().get(1).timestamp())
                .isNotEqualTo(receiver.received().get(0).timestamp());
        assertThat(webhooks.webhook(id).failures()).isZero();
        assertThat(webhooks.webhook(id).lastFailure()).map(Attempt::status).hasValue(OptionalInt.of(500));
    }

    @Test
    void afterTheLastAttemptItIsGivenUpUntilItIsRevived() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101");
        receiver.answer(Answer.status(503));

        for (int attempt = 1; attempt <= StandaloneWebhooks.ATTEMPTS; attempt++) {
            assertThat(webhooks.webhook(id).state()).isEqualTo(WebhookState.ACTIVE);
            node.deliver(id, webhooks.head());
            webhooks.clock.pass(Duration.ofHours(1));
        }
        assertThat(webhooks.webhook(id).state()).isEqualTo(WebhookState.DEAD);
        assertThat(webhooks.webhook(id).failures()).isEqualTo(StandaloneWebhooks.ATTEMPTS);
        assertThat(node.due(webhooks.head(), 10)).isEmpty();
        node.deliver(id, webhooks.head());
        assertThat(receiver.received()).hasSize(StandaloneWebhooks.ATTEMPTS);

        receiver.answer(Answer.status(200));
        webhooks.change(id, WebhookRow::revive);
        node.deliver(id, webhooks.head());
        assertThat(sequences()).containsExactly(1L, 1L, 1L, 1L);
        assertThat(webhooks.webhook(id).state()).isEqualTo(WebhookState.ACTIVE);
        assertThat(webhooks.webhook(id).sequence()).isEqualTo(1);
    }

    @Test
    void failuresOfEarlierMessagesDoNotCountForALaterOne() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101", "00000102");
        for (int sequence = 1; sequence <= 2; sequence++) {
            receiver.answerOnce(Answer.status(500));
            receiver.answerOnce(Answer.status(500));
            receiver.answerOnce(Answer.status(204));
        }
        for (int i = 0; i < 6; i++) {
            node.deliver(id, webhooks.head());
            webhooks.clock.pass(Duration.ofHours(1));
        }
        assertThat(sequences()).containsExactly(1L, 1L, 1L, 2L, 2L, 2L);
        assertThat(webhooks.webhook(id).state()).isEqualTo(WebhookState.ACTIVE);
    }

    @Test
    void whoAnswersGoneIsSentNothingMore() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101", "00000102");
        receiver.answerOnce(Answer.status(410));

        assertThat(node.deliver(id, webhooks.head())).isEmpty();
        webhooks.clock.pass(Duration.ofDays(1));
        node.deliver(id, webhooks.head());

        assertThat(sequences()).containsExactly(1L);
        assertThat(webhooks.webhook(id).state()).isEqualTo(WebhookState.GONE);
    }

    @Test
    void onlyWhatWasAskedForIsTold() {
        String ofOne = webhooks.subscribe(receiver.url(), Set.of(), Set.of("00000102"));
        String suspensions = webhooks.subscribe(receiver.url(), Set.of(EventType.SUSPENDED), Set.of());
        webhooks.issue("00000101", "00000102");
        webhooks.suspend("00000101");

        node.deliver(ofOne, webhooks.head());
        assertThat(sequences()).containsExactly(2L);
        node.deliver(suspensions, webhooks.head());
        assertThat(sequences()).containsExactly(2L, 3L);
        assertThat(webhooks.webhook(ofOne).sequence()).isEqualTo(3);
        assertThat(webhooks.webhook(suspensions).sequence()).isEqualTo(3);
        assertThat(node.due(webhooks.head(), 10)).isEmpty();
    }

    @Test
    void nothingIsToldBeforeItCanBeLookedUp() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101", "00000102");

        node.deliver(id, 1);
        assertThat(sequences()).containsExactly(1L);
        assertThat(webhooks.webhook(id).sequence()).isEqualTo(1);
    }

    @Test
    void aLongBacklogIsToldInParts() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue(IntStream.rangeClosed(1, Deliveries.PAGE + 1)
                .mapToObj("%08d"::formatted)
                .toArray(String[]::new));

        assertThat(node.deliver(id, webhooks.head())).hasValue(Duration.ZERO);
        assertThat(receiver.received()).hasSize(Deliveries.PAGE);
        assertThat(node.deliver(id, webhooks.head())).isEmpty();
        assertThat(receiver.received()).hasSize(Deliveries.PAGE + 1);
    }

    @Test
    void twoNodesNeverDeliverToOneWebhookAtTheSameTime() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue(IntStream.rangeClosed(1, 60).mapToObj("%08d"::formatted).toArray(String[]::new));

        List<CompletableFuture<Void>> nodes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> untilToldBy(webhooks.node("node-" + i), id), task -> new Thread(task).start()))
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(sequences())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 60).asLongStream().boxed().toList());
    }

    /** Looks as nodes do, though more often, and not for ever. */
    private void untilToldBy(Deliveries one, String id) {
        Eventually.within(
                Duration.ofSeconds(30),
                () -> {
                    one.deliver(id, webhooks.head());
                    return webhooks.webhook(id);
                },
                webhook -> webhook.sequence() == webhooks.head());
    }

    @Test
    void whereANodeFallsSilentAnotherGoesOnWhenItsRightHasEnded() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101");
        webhooks.claimAndFallSilent(id, "silent");

        assertThat(node.due(webhooks.head(), 10)).isEmpty();
        node.deliver(id, webhooks.head());
        assertThat(receiver.received()).isEmpty();

        webhooks.clock.pass(StandaloneWebhooks.LEASE);
        assertThat(node.due(webhooks.head(), 10)).containsExactly(id);
        node.deliver(id, webhooks.head());
        assertThat(sequences()).containsExactly(1L);
    }

    @Test
    void whoHasLostTheRightDoesNotWriteDownAnything() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101", "00000102");
        receiver.answerOnce(exchange -> {
            webhooks.clock.pass(StandaloneWebhooks.LEASE);
            webhooks.claimAndFallSilent(id, "another");
            exchange.sendResponseHeaders(204, -1);
        });

        assertThat(node.deliver(id, webhooks.head())).isEmpty();

        assertThat(sequences()).as("it stops at once").containsExactly(1L);
        assertThat(webhooks.webhook(id).sequence())
                .as("so the message is sent again")
                .isZero();
    }

    @Test
    void whoeverStartsNextGoesOnWhereTheOneBeforeStopped() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101");
        node.deliver(id, webhooks.head());
        webhooks.issue("00000102");

        webhooks.node("after the restart").deliver(id, webhooks.head());

        assertThat(sequences()).containsExactly(1L, 2L);
    }

    @Test
    void aWebhookThatIsTakenAwayMeanwhileIsSentNothingMore() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101", "00000102");
        receiver.answerOnce(exchange -> {
            webhooks.takeAway(id);
            exchange.sendResponseHeaders(204, -1);
        });

        assertThat(node.deliver(id, webhooks.head())).isEmpty();
        assertThat(sequences()).containsExactly(1L);
        assertThat(node.due(webhooks.head(), 10)).isEmpty();
    }

    @Test
    void whileANewSecretTakesOverMessagesAreSignedWithBoth() throws WebhookSigningException {
        String id = webhooks.subscribe(receiver.url());
        Secret next = Secret.random();
        webhooks.change(id, row -> row.sign(next, webhooks.clock.instant().plus(Duration.ofDays(1))));
        webhooks.issue("00000101");
        node.deliver(id, webhooks.head());
        webhooks.clock.pass(Duration.ofDays(1));
        webhooks.issue("00000102");
        node.deliver(id, webhooks.head());

        Received both = receiver.received().get(0);
        assertThat(both.signature()).isEqualTo(signature(next, both) + " " + signature(webhooks.secret(id), both));
        Received after = receiver.received().get(1);
        assertThat(after.signature()).isEqualTo(signature(next, after));
    }

    @Test
    void aRedirectIsAFailureAndIsNotFollowed() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101");
        receiver.answerOnce(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });

        node.deliver(id, webhooks.head());

        assertThat(receiver.received()).extracting(Received::path).containsExactly("/hook");
        assertThat(webhooks.webhook(id).lastFailure()).map(Attempt::outcome).hasValue(Outcome.REFUSED);
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101");
        receiver.answerOnce(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[64 * 1024];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(much);
            }
        });

        node.deliver(id, webhooks.head());

        assertThat(webhooks.webhook(id).sequence()).isEqualTo(1);
    }

    @Test
    void whoDoesNotAnswerInTimeOrCannotBeReachedHasFailed() {
        String silent = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101");
        CompletableFuture<Void> over = new CompletableFuture<>();
        receiver.answerOnce(exchange -> over.join());
        webhooks.impatientNode(Duration.ofMillis(300)).deliver(silent, webhooks.head());
        over.complete(null);
        assertThat(webhooks.webhook(silent).lastFailure()).map(Attempt::outcome).hasValue(Outcome.NO_ANSWER_IN_TIME);

        WebhookReceiver closed = new WebhookReceiver();
        closed.close();
        String unreachable = webhooks.subscribe(closed.url());
        node.deliver(unreachable, webhooks.head());
        assertThat(webhooks.webhook(unreachable).lastFailure())
                .map(Attempt::outcome)
                .hasValue(Outcome.NOT_REACHED);
    }

    @Test
    void whoAsksForTimeGetsIt() {
        String id = webhooks.subscribe(receiver.url());
        webhooks.issue("00000101");
        receiver.answerOnce(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            exchange.sendResponseHeaders(429, -1);
        });

        assertThat(node.deliver(id, webhooks.head())).isEqualTo(Optional.of(Duration.ofMinutes(10)));
    }

    private static String signature(Secret secret, Received received) throws WebhookSigningException {
        return new com.standardwebhooks.Webhook(secret.reveal())
                .sign(received.id(), Long.parseLong(received.timestamp()), received.body());
    }

    /** What was told, by the last part of its id. */
    private List<Long> sequences() {
        return receiver.received().stream()
                .map(Received::id)
                .map(id -> Long.parseLong(id.substring(id.lastIndexOf('_') + 1)))
                .toList();
    }
}
