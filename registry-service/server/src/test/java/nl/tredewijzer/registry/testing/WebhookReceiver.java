package nl.tredewijzer.registry.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A subscriber's server on this machine: keeps what it is sent and answers as the test tells it to, else with 204. */
public final class WebhookReceiver implements Closeable {

    /** What was sent. */
    public record Received(String path, String id, String timestamp, String signature, String body) {}

    /** How a request is answered. */
    @FunctionalInterface
    public interface Answer {

        /** Answers; the body of the request was read already. */
        void to(HttpExchange exchange) throws IOException;

        /** An answer that is a status and nothing else. */
        static Answer status(int status) {
            return exchange -> exchange.sendResponseHeaders(status, -1);
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Answer> planned = new ConcurrentLinkedQueue<>();
    private volatile Answer otherwise = Answer.status(204);

    /** Listens on a free port. */
    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** Where messages go. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    /** All that was sent, in order. */
    public List<Received> received() {
        return received;
    }

    /** Answers the next request so, once. */
    public void answerOnce(Answer answer) {
        planned.add(answer);
    }

    /** Answers every request so that nothing else was planned for. */
    public void answer(Answer answer) {
        otherwise = answer;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    body));
            Answer answer = planned.poll();
            (answer == null ? otherwise : answer).to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
