package nl.tredewijzer.tender.registry.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** A real HTTP server that answers as a register does, after whatever mishaps a test lines up. */
final class RegisterServer implements AutoCloseable {

    /** Answers one exchange in its own way. */
    interface Mishap {
        void happen(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile SampleRegister register;

    RegisterServer(SampleRegister register) {
        this.register = register;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next requests meet these mishaps, one each; then all goes well. */
    RegisterServer first(Mishap... next) {
        mishaps.addAll(List.of(next));
        return this;
    }

    /** From now on the register holds this. */
    void holds(SampleRegister other) {
        this.register = other;
    }

    /** Method, path and If-None-Match of everything that was asked. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    static Mishap status(int code, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(code, -1);
            exchange.close();
        };
    }

    static Mishap body(String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    /** Announces more than it sends, then hangs up. */
    static Mishap truncated() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"validOn\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
        requests.add(exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath() + (condition == null ? "" : " " + condition));
        byte[] question = exchange.getRequestBody().readAllBytes();
        Mishap mishap;
        synchronized (mishaps) {
            mishap = mishaps.poll();
        }
        if (mishap != null) {
            mishap.happen(exchange);
        } else if (exchange.getRequestMethod().equals("GET")) {
            status(exchange, condition);
        } else {
            body(verifications(question).toString()).happen(exchange);
        }
    }

    private void status(HttpExchange exchange, String condition) throws IOException {
        Answered answered = (Answered) register.build().ask(List.of());
        String tag = "W/\"" + answered.state().sequence() + "\"";
        if (tag.equals(condition)) {
            status(304).happen(exchange);
            return;
        }
        exchange.getResponseHeaders().add("ETag", tag);
        body(JsonParts.object()
                        .add("register", HistoryJson.write(answered.state()))
                        .build()
                        .toString())
                .happen(exchange);
    }

    private JsonObject verifications(byte[] question) {
        JsonObject asked = StrictJson.read(new String(question, StandardCharsets.UTF_8), Limits.USUAL)
                .asJsonObject();
        List<KvkNumber> numbers = asked.getJsonArray("bidders").getValuesAs(JsonValue::asJsonObject).stream()
                .map(bidder -> KvkNumber.of(bidder.getString("kvkNumber")))
                .toList();
        Answered answered = (Answered) register.build().ask(numbers);
        JsonArrayBuilder answers = JsonParts.array();
        for (KvkNumber number : numbers) {
            OrganisationHistory history = answered.of(number);
            JsonObjectBuilder answer = JsonParts.object().add("asked", number.digits());
            if (history.certificates().isEmpty()) {
                answers.add(answer.add("outcome", "NOT_LISTED"));
            } else {
                answers.add(answer.add("outcome", "FOUND").add("history", HistoryJson.write(history)));
            }
        }
        return JsonParts.object()
                .add("register", HistoryJson.write(answered.state()))
                .add("answers", answers)
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
