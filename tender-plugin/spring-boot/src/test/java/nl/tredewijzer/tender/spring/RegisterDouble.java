package nl.tredewijzer.tender.spring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.snapshot.SnapshotBuilder;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** A register with one certificate, that answers over HTTP as the real one does. */
public final class RegisterDouble implements AutoCloseable {

    public static final String CERTIFIED = "00007001";

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final HttpServer server;
    private final InMemoryCertificateRegistry held = held();

    public RegisterDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/verifications", this::answer);
        server.start();
    }

    /** The same certificate, in memory. */
    static InMemoryCertificateRegistry held() {
        return InMemoryCertificateRegistry.of(List.of(issued()));
    }

    /** The same certificate, in a snapshot that is signed. */
    static void writeSnapshot(Path file, NoteSigner signer) throws IOException {
        SnapshotBuilder snapshot = new SnapshotBuilder(signer);
        snapshot.add(issued(), new byte[LogEntry.SALT_LENGTH]);
        try (OutputStream out = Files.newOutputStream(file)) {
            snapshot.writeTo(out, snapshot.checkpoint());
        }
    }

    private static RecordedEvent issued() {
        Certificate certificate = new Certificate(
                new CertificateId("Keurhuis Voorbeeld", "SPRING-1"),
                SchemeVersion.WITH_BASE_STEP,
                PerformanceLevel.STEP_2,
                false,
                new Validity(FROM, FROM.plusYears(2).minusDays(1)),
                Optional.empty(),
                List.of(CoveredEntity.named(
                        CoverageRole.MAIN_APPLICANT, KvkNumber.of(CERTIFIED), "De Bonte Bezem B.V.")));
        Instant recorded = Instant.parse("2026-01-05T09:00:00.000Z");
        return new RecordedEvent(1, recorded, "Keurhuis Voorbeeld", new CertificateEvent.Issued(certificate));
    }

    /** Where it answers. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonObject question =
                StrictJson.read(exchange.getRequestBody(), Limits.USUAL).asJsonObject();
        List<KvkNumber> asked = question.getJsonArray("bidders").getValuesAs(JsonObject.class).stream()
                .map(bidder -> KvkNumber.of(bidder.getString("kvkNumber")))
                .toList();
        Answered answered = (Answered) held.ask(asked);
        JsonArrayBuilder answers = JsonParts.array();
        asked.forEach(number -> answers.add(answer(answered, number)));
        byte[] body = JsonParts.object()
                .add("register", HistoryJson.write(answered.state()))
                .add("answers", answers)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static JsonObjectBuilder answer(Answered answered, KvkNumber number) {
        JsonObjectBuilder answer = JsonParts.object().add("kvkNumber", number.digits());
        return answered.of(number).certificates().isEmpty()
                ? answer.add("outcome", "NOT_LISTED")
                : answer.add("outcome", "FOUND").add("history", HistoryJson.write(answered.of(number)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
