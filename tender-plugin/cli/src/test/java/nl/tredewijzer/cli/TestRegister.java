package nl.tredewijzer.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
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
import nl.tredewijzer.model.receipt.LogBuilder;
import nl.tredewijzer.model.receipt.Question;
import nl.tredewijzer.model.receipt.ReceiptJson;
import nl.tredewijzer.model.receipt.ReceiptSigner;
import nl.tredewijzer.model.receipt.Receipts;
import nl.tredewijzer.model.snapshot.SnapshotBuilder;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** A register on a port of this machine that answers verifications as the real one does, over invented certificates. */
final class TestRegister implements AutoCloseable {

    private static final String BODY = "Keurhuis Voorbeeld";
    private static final Instant FIRST = Instant.parse("2026-10-01T09:00:00.000Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final HttpServer server;
    private final NoteSigner signer = newSigner();
    private int behind;

    TestRegister() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/verifications", this::verify);
        server.createContext("/v1/receipts", this::prove);
        server.start();
    }

    private static NoteSigner newSigner() {
        try {
            return new NoteSigner(
                    "register.example/pso",
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    TestRegister issued(String kvkNumber, String name, PerformanceLevel level, String from, String until) {
        return issued(kvkNumber, name, level, false, from, until, List.of());
    }

    TestRegister issued(
            String kvkNumber,
            String name,
            PerformanceLevel level,
            boolean thirtyPlus,
            String from,
            String until,
            List<CoveredEntity> underlying) {
        List<CoveredEntity> entities = new ArrayList<>();
        entities.add(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, KvkNumber.of(kvkNumber), name));
        entities.addAll(underlying);
        return happened(new CertificateEvent.Issued(new Certificate(
                id(kvkNumber),
                new SchemeVersion("2.1"),
                level,
                thirtyPlus,
                new Validity(LocalDate.parse(from), LocalDate.parse(until)),
                Optional.empty(),
                entities)));
    }

    TestRegister suspended(String kvkNumber, String from) {
        return happened(new CertificateEvent.Suspended(id(kvkNumber), LocalDate.parse(from), "Klacht in onderzoek"));
    }

    TestRegister withdrawn(String kvkNumber, String from) {
        return happened(new CertificateEvent.Withdrawn(id(kvkNumber), LocalDate.parse(from), "Op eigen verzoek"));
    }

    /** The file of a snapshot of what it holds. */
    byte[] snapshot() throws IOException {
        return snapshot(signer);
    }

    byte[] snapshot(NoteSigner signer) throws IOException {
        SnapshotBuilder snapshot = new SnapshotBuilder(signer);
        events.forEach(event -> snapshot.add(event, new byte[LogEntry.SALT_LENGTH]));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        snapshot.writeTo(file, snapshot.checkpoint());
        return file.toByteArray();
    }

    private static CertificateId id(String kvkNumber) {
        return new CertificateId(BODY, "KV-" + kvkNumber.substring(4));
    }

    private TestRegister happened(CertificateEvent event) {
        long sequence = events.size() + 1L;
        events.add(new RecordedEvent(sequence, FIRST.plusSeconds(sequence), BODY, event));
        return this;
    }

    private void verify(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = answer(question).toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** The log of what happened. */
    LogBuilder log() {
        LogBuilder log = new LogBuilder(signer);
        events.forEach(event -> log.add(event, new byte[LogEntry.SALT_LENGTH]));
        return log;
    }

    /** The key of its receipts. */
    String key() {
        return signer.key().text();
    }

    private void prove(HttpExchange exchange) throws IOException {
        JsonObject asked =
                StrictJson.read(exchange.getRequestBody(), Limits.USUAL).asJsonObject();
        Question question = new Question(
                Question.Kind.VERIFICATION,
                LocalDate.parse(asked.getString("validOn")),
                Optional.of(Instant.parse(asked.getString("asKnownAt"))),
                asked.getJsonArray("bidders").getValuesAs(JsonValue::asJsonObject).stream()
                        .map(bidder -> bidder.getString("kvkNumber"))
                        .map(number -> new Question.Asked(
                                number, Optional.empty(), "FOUND", Optional.of(KvkNumber.of(number))))
                        .toList());
        byte[] receipt = receipt(question);
        exchange.sendResponseHeaders(200, receipt.length);
        exchange.getResponseBody().write(receipt);
        exchange.close();
    }

    /** The file of its receipt of a question. */
    byte[] receipt(Question question) {
        return ReceiptJson.bytes(new Receipts(log().at(events.size() - behind), new ReceiptSigner(signer))
                .of(question, FIRST.plusSeconds(3600)));
    }

    /** From now on its receipts stand on an older state than its answers. */
    TestRegister provingLate() {
        behind = 1;
        return this;
    }

    private JsonObject answer(String question) {
        List<JsonObject> asked = StrictJson.read(question, Limits.USUAL)
                .asJsonObject()
                .getJsonArray("bidders")
                .getValuesAs(JsonValue::asJsonObject);
        boolean byName = asked.stream().anyMatch(bidder -> bidder.containsKey("name"));
        return byName ? answerNames(asked) : answerNumbers(asked);
    }

    private JsonObject answerNumbers(List<JsonObject> asked) {
        List<KvkNumber> numbers = asked.stream()
                .map(bidder -> KvkNumber.of(bidder.getString("kvkNumber")))
                .toList();
        Answered answered = (Answered) InMemoryCertificateRegistry.of(events).ask(numbers);
        JsonArrayBuilder answers = JsonParts.array();
        for (KvkNumber number : numbers) {
            OrganisationHistory history = answered.of(number);
            JsonObjectBuilder answer = JsonParts.object();
            answers.add(
                    history.certificates().isEmpty()
                            ? answer.add("outcome", "NOT_LISTED")
                            : answer.add("outcome", "FOUND").add("history", HistoryJson.write(history)));
        }
        return JsonParts.object()
                .add("register", HistoryJson.write(answered.state()))
                .add("answers", answers)
                .build();
    }

    /** The whole registered name is certain, its beginning is a question. */
    private JsonObject answerNames(List<JsonObject> asked) {
        JsonArrayBuilder answers = JsonParts.array();
        for (JsonObject bidder : asked) {
            String name = bidder.getString("name");
            JsonArrayBuilder candidates = JsonParts.array();
            Optional<JsonObject> certain = Optional.empty();
            for (CoveredEntity entity : entities()) {
                String registered = entity.name();
                if (registered.equals(name)) {
                    certain = Optional.of(candidate(entity, "CERTAIN")
                            .add("outcome", "FOUND_BY_NAME")
                            .build());
                } else if (registered.startsWith(name)) {
                    candidates.add(candidate(entity, "LIKELY"));
                }
            }
            answers.add(certain.orElseGet(() -> JsonParts.object()
                    .add("outcome", "NAME_UNCERTAIN")
                    .add("candidates", candidates)
                    .build()));
        }
        return JsonParts.object().add("answers", answers).build();
    }

    private List<CoveredEntity> entities() {
        return events.stream()
                .filter(event -> event.event() instanceof CertificateEvent.Issued)
                .flatMap(event -> ((CertificateEvent.Issued) event.event()).certificate().entities().stream())
                .toList();
    }

    private static JsonObjectBuilder candidate(CoveredEntity entity, String verdict) {
        return JsonParts.object()
                .add("kvkNumber", entity.kvkNumber().digits())
                .add(
                        "name",
                        JsonParts.object()
                                .add("verdict", verdict)
                                .add("score", JsonParts.number(new java.math.BigDecimal("61.5")))
                                .add("currentName", entity.name()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
