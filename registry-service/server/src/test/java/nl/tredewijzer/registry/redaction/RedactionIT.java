package nl.tredewijzer.registry.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.tredewijzer.registry.testing.Delivery.row;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.asBody;
import static nl.tredewijzer.registry.testing.RegisterClient.asRegistrar;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.receipt.Finding;
import nl.tredewijzer.model.receipt.ReceiptVerifier;
import nl.tredewijzer.model.receipt.Verdict;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A name that a court has forbidden leaves the register everywhere; what the certificate was worth stays. */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RedactionIT extends RegisterIT {

    private static final String BODY = "Lakkeur";
    private static final String NAME = "Zonderling Oudemirdum";
    private static final String FURTHER =
            ", \"tradingNames\": \"Zonderlings Schildersbedrijf\", \"place\": \"Oudemirdum\"";
    private static final String PROFILE = "/v1/organisations/00007801";

    private static long sequence;
    private static String recordedAt;
    private static String tag;

    @Test
    @Order(1)
    void theNameIsThereAtFirst() {
        String first = row("LK-1", "00007801", NAME + " Ã©", FURTHER);
        dryRun(first);
        Delivery.of(
                BODY,
                first + ","
                        + row("LK-2", "00007802", "Opvolgster B.V.", ", \"replaces\": \"LK-1\"")
                                .replace("2026-01-01", "2026-08-01"));
        JsonObject event = certificate().getJsonArray("events").getJsonObject(0);
        sequence = event.getInt("sequence");
        recordedAt = event.getString("recordedAt");
        tag = register().get(PROFILE).headers().firstValue("ETag").orElseThrow();
        assertThat(logEntry(sequence, sequence)).contains("Zonderling");
        assertThat(everywhere()).allMatch(answer -> answer.contains("Zonderling"));
    }

    @Test
    @Order(2)
    void onlyTheRegistrarRedacts() {
        String request = request(sequence, "bevel", payload().toString());
        assertProblem(register().postJson("/v1/redactions", request), 401, "no-valid-token");
        assertProblem(redact(request, asBody(BODY)), 403, "not-allowed");
    }

    @Test
    @Order(2)
    void everythingButFreeTextStaysAndEverythingThatIsWrongIsTold() {
        String changed = payload()
                .toString()
                .replace("STEP_2", "STEP_3")
                .replace("2026-01-01", "2026-02-01")
                .replace("00007801", "00007809");
        HttpResponse<String> refused = redact(request(sequence, "bevel", changed), asRegistrar());
        assertProblem(refused, 400, "redaction-refused");
        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "/replacement/certificate/level",
                        "/replacement/certificate/validFrom",
                        "/replacement/certificate/entities/0/kvkNumber");
        assertThat(errors(redact("{\"sequence\": \"1\", \"reason\": \" \", \"why\": 1}", asRegistrar())))
                .containsExactlyInAnyOrder("/why", "/sequence", "/reason", "/replacement");
        assertThat(errors(redact(request(sequence, " ", payload().toString()), asRegistrar())))
                .containsExactly("/reason");
        assertThat(errors(redact(request(999_999_999, "bevel", "{}"), asRegistrar())))
                .containsExactly("/sequence");
        assertThat(errors(redact(request(sequence, "bevel", payload().toString()), asRegistrar())))
                .as("nothing would go")
                .containsExactly("/replacement");
        assertThat(errors(redact(request(sequence, "bevel", "{\"certificate\": {}}"), asRegistrar())))
                .contains("/replacement", "/replacement/certificate/level");
        assertProblem(redact("{", asRegistrar()), 400, "json-unreadable");
    }

    @Test
    @Order(3)
    void theNameLeavesTheRegisterEverywhere() throws IOException {
        HttpResponse<String> done = redact(request(sequence, "Bevel van de rechter", cleared()), asRegistrar());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        JsonObject answer = json(done);
        assertThat(answer.getInt("redactedSequence")).isEqualTo(sequence);
        assertThat(answer.getString("certificateNumber")).isEqualTo("LK-1");
        assertThat(answer.getInt("findingsErased")).isPositive();
        follow(answer.getInt("sequence"));

        assertThat(everywhere()).noneMatch(text -> text.contains("Zonderling") || text.contains("Oudemirdum"));
        assertThat(filesOfOpenData()).isNotEmpty().noneMatch(text -> text.contains("Zonderling"));
        assertThat(register().get(PROFILE + "?asKnownAt=" + recordedAt).body())
                .doesNotContain("Zonderling")
                .contains("Naam afgeschermd");
        assertThat(logEntry(sequence, answer.getInt("sequence")))
                .doesNotContain("Zonderling")
                .contains("payloadHash");
        assertThat(proven("/v1/receipts?kvkNumber=00007801"))
                .containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE", "REDACTED");
        assertThat(proven("/v1/receipts?kvkNumber=00007801&asKnownAt=" + recordedAt))
                .as("what was known then, read as it may be read now")
                .containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE", "REDACTED");
        assertThat(register()
                        .send(register().to(PROFILE).header("If-None-Match", tag))
                        .statusCode())
                .as("an answer that a client kept is not confirmed")
                .isEqualTo(200);
    }

    @Test
    @Order(4)
    void whatTheCertificateWasWorthStaysAndTheHistorySaysWhatWasDone() {
        JsonObject status = json(register().get(PROFILE + "/status?validOn=2026-03-01"));
        assertThat(status.getString("status")).isEqualTo("VALID");
        assertThat(status.getString("level")).isEqualTo("STEP_2");
        List<JsonObject> events = certificate().getJsonArray("events").getValuesAs(JsonObject.class);
        assertThat(events).extracting(event -> event.getString("type")).containsExactly("ISSUED", "REDACTED");
        assertThat(events.get(0).getJsonObject("redacted").getString("reason")).isEqualTo("Bevel van de rechter");
        assertThat(events.get(0).getJsonObject("redacted").getInt("bySequence"))
                .isEqualTo(events.get(1).getInt("sequence"));
        assertThat(events.get(0).getString("recordedAt")).isEqualTo(recordedAt);
        assertThat(events.get(1).getInt("redactedSequence")).isEqualTo(sequence);
        assertThat(events.get(1).getString("reason")).isEqualTo("Bevel van de rechter");
        assertThat(events.get(1).getString("issuer")).isEqualTo("registrar");
    }

    @Test
    @Order(5)
    void moreCanBeTakenOutLaterAndARedactionItselfIsNotRedacted() {
        int redaction = certificate().getJsonArray("events").getJsonObject(1).getInt("sequence");
        HttpResponse<String> itself = redact(request(redaction, "bevel", cleared()), asRegistrar());
        assertProblem(itself, 400, "redaction-refused");
        assertThat(itself.body()).contains(Long.toString(sequence));
        JsonObject again = json(
                redact(request(sequence, "Tweede bevel", cleared().replace("Naam afgeschermd", "—")), asRegistrar()));
        follow(again.getInt("sequence"));
        assertThat(everywhere()).noneMatch(text -> text.contains("Naam afgeschermd"));
        assertThat(certificate().getJsonArray("events")).hasSize(3);
        assertThat(logEntry(redaction, again.getInt("sequence"))).doesNotContain("Naam afgeschermd");
    }

    private static List<String> proven(String path) {
        HttpResponse<String> receipt = register().get(path);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        assertThat(receipt.body()).doesNotContain("Zonderling");
        List<NoteKey> keys =
                json(register().get("/v1/log/keys")).getJsonArray("keys").getValuesAs(JsonString.class).stream()
                        .map(key -> NoteKey.parse(key.getString()))
                        .toList();
        Verdict verdict = new ReceiptVerifier(keys).verify(receipt.body().getBytes(UTF_8));
        assertThat(verdict.stands()).as(verdict.toString()).isTrue();
        return verdict.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.PROVEN)
                .map(Finding::code)
                .toList();
    }

    /** An entry of the published log, once that has come as far as another event. */
    private static String logEntry(long entry, long until) {
        Eventually.within(
                Duration.ofSeconds(60),
                () -> register()
                        .get("/v1/log/inclusion-proof?sequence=" + until)
                        .statusCode(),
                status -> status == 200);
        return register().get("/v1/log/entries?from=" + entry + "&limit=1").body();
    }

    /** Every answer in which the name stood. */
    private static List<String> everywhere() {
        Stream<HttpResponse<String>> answers = Stream.of(
                register().get(PROFILE),
                register().get(PROFILE + "/status"),
                register().get("/v1/certificates/LK-1"),
                register().get("/v1/organisations?q=zonderling"),
                register().get("/v1/suggestions?q=zonder"),
                register().get("/v1/open-data/certificates.json?scope=all"),
                verification());
        return Stream.of(answers.map(HttpResponse::body), findings(), Stream.of(snapshot()))
                .flatMap(texts -> texts)
                .toList();
    }

    private static String snapshot() {
        return unpacked(register().bytes("/v1/snapshots/latest").body());
    }

    /** The files of open data that lie on the disk, as text. */
    private static List<String> filesOfOpenData() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("registry.test.data"), "open-data"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                texts.add(file.getParent().endsWith("snapshot") ? unpacked(bytes) : new String(bytes, UTF_8));
            }
            return texts;
        }
    }

    private static String unpacked(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> verification() {
        return register().postJson("/v1/verifications", "{\"bidders\": [{\"kvkNumber\": \"00007801\"}]}");
    }

    private static Stream<String> findings() {
        return json(authorized("/v1/intake/batches")).getJsonArray("batches").getValuesAs(JsonObject.class).stream()
                .map(batch -> authorized("/v1/intake/batches/" + batch.getString("id") + "/findings")
                        .body());
    }

    /** Another batch in which the name stands, and of which nothing came. */
    private static void dryRun(String rows) {
        HttpResponse<String> sent = register()
                .send(register()
                        .to("/v1/intake/batches?dryRun=true")
                        .header("Authorization", asBody(BODY))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"rows\": [" + rows + "]}")));
        String path = "/v1/intake/batches/" + json(sent).getString("id");
        Eventually.within(
                Duration.ofSeconds(60), () -> json(authorized(path)).getString("state"), "CHECKED_ONLY"::equals);
    }

    private static HttpResponse<String> authorized(String path) {
        return register().send(register().to(path).header("Authorization", asBody(BODY)));
    }

    private static JsonObject certificate() {
        return json(register().get("/v1/certificates/LK-1"))
                .getJsonArray("certificates")
                .getJsonObject(0);
    }

    /** The payload as everybody can see it. */
    private static JsonObject payload() {
        return json(verification())
                .getJsonArray("answers")
                .getJsonObject(0)
                .getJsonObject("history")
                .getJsonArray("certificates")
                .getJsonObject(0)
                .getJsonArray("events")
                .getJsonObject(0)
                .getJsonObject("payload");
    }

    private static String cleared() {
        return payload()
                .toString()
                .replaceAll("Zonderling Oudemirdum[^\"]*", "Naam afgeschermd")
                .replaceAll("\"Zonderlings[^\"]*\"", "")
                .replace(",\"place\":\"Oudemirdum\"", "");
    }

    private static String request(long sequence, String reason, String replacement) {
        return "{\"sequence\": " + sequence + ", \"reason\": \"" + reason + "\", \"replacement\": " + replacement + "}";
    }

    private static HttpResponse<String> redact(String request, String token) {
        return register()
                .send(register()
                        .to("/v1/redactions")
                        .header("Authorization", token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(request)));
    }

    private static List<String> errors(HttpResponse<String> refused) {
        assertProblem(refused, 400, "redaction-refused");
        return json(refused).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("name"))
                .toList();
    }

    private static void follow(int reached) {
        Eventually.within(
                Duration.ofSeconds(60),
                () -> json(register().get(PROFILE + "/status"))
                        .getJsonObject("register")
                        .getInt("sequence"),
                sequence -> sequence >= reached);
    }
}
