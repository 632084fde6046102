package nl.tredewijzer.tender.registry.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Fetches the snapshot of a register, {@code GET /v1/snapshots/latest}. Safe for use by several threads. */
public final class SnapshotDownload implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int LARGEST = 256 << 20;

    private final HttpSettings settings;
    private final Exchange exchange;
    private final Optional<OwnClient> owned;

    /**
     * Asks with a client of the caller's, which stays the caller's to close.
     *
     * @param client the client; its connect timeout is the caller's to set
     * @param settings where and how to ask
     * @param clock tells what time it is when the register names a time to come back
     */
    public SnapshotDownload(HttpClient client, HttpSettings settings, Clock clock) {
        this(
                settings,
                new Exchange(client, settings, clock, Pause.BY_SLEEPING, RandomGenerator.getDefault()),
                Optional.empty());
    }

    private SnapshotDownload(HttpSettings settings, Exchange exchange, Optional<OwnClient> owned) {
        this.settings = settings;
        this.exchange = exchange;
        this.owned = owned;
    }

    /** Asks the register at this address with a client of its own: at most five minutes, for at most 256 MiB. */
    public static SnapshotDownload from(URI register) {
        HttpSettings settings = HttpSettings.of(register).within(LONGEST).upTo(LARGEST);
        OwnClient client = new OwnClient();
        return new SnapshotDownload(settings, client.exchange(settings), Optional.of(client));
    }

    /**
     * Asks for a newer one.
     *
     * @param entityTag of the one that is at hand
     */
    public Download newerThan(Optional<String> entityTag) {
        HttpRequest.Builder question = HttpRequest.newBuilder(settings.resource("snapshots/latest"))
                .timeout(settings.answerTimeout())
                .header("Accept", "application/gzip");
        entityTag.ifPresent(tag -> question.header("If-None-Match", tag));
        try {
            HttpResponse<byte[]> answer = exchange.answerTo(question.build());
            return answer.statusCode() == 304 ? new Download.Unchanged() : new Download.Sent(answer.body());
        } catch (NoAnswer e) {
            return new Download.NotReached(e.told());
        }
    }

    /** Closes the client, if this download made it and the platform can close it. */
    @Override
    public void close() {
        owned.ifPresent(OwnClient::close);
    }
}
