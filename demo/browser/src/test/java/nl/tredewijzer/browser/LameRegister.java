package nl.tredewijzer.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A register that gives no answer, in the way that it is told. */
final class LameRegister implements AutoCloseable {

    /** How it does not answer. */
    enum Lameness {
        /** It hangs up. */
        UNREACHABLE,
        /** It reports a failure of its own. */
        FAILING,
        /** It has too much to do. */
        BUSY,
        /** It says something that no register says. */
        BABBLING
    }

    private final HttpServer server;
    private volatile Lameness lameness = Lameness.UNREACHABLE;

    LameRegister() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void is(Lameness other) {
        lameness = other;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (lameness) {
                case UNREACHABLE -> exchange.close();
                case FAILING -> exchange.sendResponseHeaders(500, -1);
                case BUSY -> {
                    exchange.getResponseHeaders().set("Retry-After", "3600");
                    exchange.sendResponseHeaders(503, -1);
                }
                case BABBLING -> {
                    byte[] page = "<html>inloggen</html>".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
