package nl.tredewijzer.registry.webhooks;

import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Sends one message, once, and says what came of it. Redirects are not followed, and answers are not read. */
final class Dispatch implements AutoCloseable {

    private static final long MOST_SECONDS_ASKED = TimeUnit.DAYS.toSeconds(1);

    private final HttpClient http;
    private final Receivers receivers;
    private final Clock clock;
    private final Duration timeout;

    /** @param timeout for the whole of an attempt; the specification recommends 15 to 30 seconds */
    Dispatch(Receivers receivers, Clock clock, Duration timeout) {
        this.receivers = receivers;
        this.clock = clock;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** @param secrets with each of which the message is signed: more than one while a new one takes over */
    Attempt send(URI url, Message message, List<Secret> secrets) {
        Instant now = clock.instant();
        try {
            return receivers.acceptsForm(url) && receivers.mayReach(url)
                    ? answer(request(url, message, secrets, now), now)
                    : Attempt.unanswered(now, Outcome.ADDRESS_NOT_ALLOWED);
        } catch (UnknownHostException | ExecutionException e) {
            return Attempt.unanswered(now, Outcome.NOT_REACHED);
        } catch (TimeoutException e) {
            return Attempt.unanswered(now, Outcome.NO_ANSWER_IN_TIME);
        }
    }

    private static HttpRequest request(URI url, Message message, List<Secret> secrets, Instant now) {
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Tredewijzer-Webhooks")
                .header("webhook-id", message.id())
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header(
                        "webhook-signature",
                        secrets.stream()
                                .map(secret -> secret.sign(message.id(), now, message.payload()))
                                .collect(Collectors.joining(" ")))
                .POST(BodyPublishers.ofByteArray(message.payload()))
                .build();
    }

    private Attempt answer(HttpRequest request, Instant now) throws ExecutionException, TimeoutException {
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, LeftUnread.handler());
        try {
            HttpResponse<Void> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return Attempt.answered(now, response.statusCode(), pauseAsked(response));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.unanswered(now, Outcome.NOT_REACHED);
        } finally {
            answer.cancel(true);
        }
    }

    /** The header {@code Retry-After} in seconds (RFC 9110, 10.2.3); its form with a date is not kept to. */
    private static Duration pauseAsked(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(value -> Duration.ofSeconds(Math.min(Long.parseLong(value), MOST_SECONDS_ASKED)))
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
