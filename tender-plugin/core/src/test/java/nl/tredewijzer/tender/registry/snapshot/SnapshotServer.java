package nl.tredewijzer.tender.registry.snapshot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A real HTTP server that hands out a snapshot. */
final class SnapshotServer implements AutoCloseable {

    private final HttpServer server;
    private final BlockingQueue<String> conditions = new LinkedBlockingQueue<>();
    private volatile byte[] file = new byte[0];
    private volatile String tag = "";

    SnapshotServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/snapshots/latest", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on it hands out this file, under this entity tag. */
    void hands(byte[] newest, String entityTag) {
        file = newest;
        tag = entityTag;
    }

    /** The {@code If-None-Match} of each question, as it comes; empty text for a question without. */
    BlockingQueue<String> conditions() {
        return conditions;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
        conditions.add(condition == null ? "" : condition);
        if (tag.equals(condition)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
