package nl.tredewijzer.tender.registry.http;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** A client that nobody else uses, so that it can be closed with what uses it. */
final class OwnClient implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

    Exchange exchange(HttpSettings settings) {
        return new Exchange(client, settings, Clock.systemUTC(), Pause.BY_SLEEPING, RandomGenerator.getDefault());
    }

    /** Closes the client where the platform can, which is from Java 21. */
    @Override
    public void close() {
        Object closeable = client;
        if (closeable instanceof AutoCloseable own) {
            try {
                own.close();
            } catch (Exception e) {
                throw new IllegalStateException("The HTTP client could not be closed", e);
            }
        }
    }
}
