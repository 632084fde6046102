package nl.tredewijzer.tender.registry.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import nl.tredewijzer.tender.registry.Unreachability;

/**
 * Puts one question to the register, and again when that can help: after 429, 503 or a broken connection, at most as
 * often as agreed, each time after a longer pause with some chance in it, so that many clients do not return at once.
 */
final class Exchange {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(400);

    private final HttpClient client;
    private final HttpSettings settings;
    private final Clock clock;
    private final Pause pause;
    private final RandomGenerator chance;

    Exchange(HttpClient client, HttpSettings settings, Clock clock, Pause pause, RandomGenerator chance) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        this.chance = chance;
    }

    /** The answer, which is 200 or, to a conditional question, 304. */
    HttpResponse<byte[]> answerTo(HttpRequest request) throws NoAnswer {
        for (int attempt = 0; ; attempt++) {
            boolean last = attempt == settings.retries();
            Optional<Duration> asked = Optional.empty();
            try {
                HttpResponse<byte[]> response = send(request);
                int status = response.statusCode();
                if (status == 200 || status == 304) {
                    return response;
                }
                if (last || (status != 429 && status != 503)) {
                    throw refusal(status);
                }
                asked = RetryAfter.in(response.headers(), clock);
                if (asked.filter(wait -> wait.compareTo(settings.longestPause()) > 0)
                        .isPresent()) {
                    throw new NoAnswer(Unreachability.TOO_BUSY, "HTTP " + status + ", again after " + asked.get());
                }
            } catch (BoundedBody.TooLarge e) {
                throw new NoAnswer(Unreachability.UNINTELLIGIBLE, e.getMessage(), e);
            } catch (HttpTimeoutException e) {
                if (!last && e instanceof HttpConnectTimeoutException) {
                    waitBefore(attempt + 1, asked);
                    continue;
                }
                throw new NoAnswer(Unreachability.TIMED_OUT, "No answer within " + settings.answerTimeout(), e);
            } catch (IOException e) {
                if (last) {
                    throw new NoAnswer(Unreachability.CONNECTION_FAILED, described(e), e);
                }
            }
            waitBefore(attempt + 1, asked);
        }
    }

    /** Waits for the whole answer: the client's own timeout ends with the headers. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, NoAnswer {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new BoundedBody(settings.largestAnswer()));
        try {
            return answer.get(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("The answer did not come in time");
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        }
    }

    private void waitBefore(int attempt, Optional<Duration> asked) throws NoAnswer {
        Duration growing = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
        Duration jittered = Duration.ofMillis((long) (growing.toMillis() * (0.5 + chance.nextDouble())));
        Duration least = asked.orElse(Duration.ZERO);
        Duration wait = jittered.compareTo(least) > 0 ? jittered : least;
        try {
            pause.of(wait.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : wait);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static NoAnswer refusal(int status) {
        Unreachability reason = Unreachability.FAILED;
        if (status == 429 || status == 503) {
            reason = Unreachability.TOO_BUSY;
        } else if (status < 500) {
            reason = Unreachability.REFUSED;
        }
        return new NoAnswer(reason, "HTTP " + status);
    }

    private static NoAnswer interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new NoAnswer(Unreachability.INTERRUPTED, "The question was interrupted", e);
    }

    private static String described(IOException e) {
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return e.getClass().getSimpleName() + message;
    }
}
