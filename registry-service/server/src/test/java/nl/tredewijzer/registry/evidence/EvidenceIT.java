package nl.tredewijzer.registry.evidence;

import static nl.tredewijzer.registry.testing.Delivery.row;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.log.ConsistencyProof;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.Finding;
import nl.tredewijzer.model.receipt.ReceiptVerifier;
import nl.tredewijzer.model.receipt.Verdict;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.MultipartForm;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the register hands out is checked here with its public key and the library alone. */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceIT extends RegisterIT {

    private static final String BODY = "Bewijskeur";

    private static Checkpoint before;
    private static Checkpoint after;

    @Test
    @Order(1)
    void aCheckpointIsPublishedAfterEachBatch() {
        deliver(row("BK-1", "00007901", "Bewijsbaar B.V.", ""));
        before = checkpoint("/v1/log/checkpoint");
        deliver(row("BK-2", "00007902", "Later Bewijsbaar B.V.", ""));
        after = checkpoint("/v1/log/checkpoint");

        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(checkpoint("/v1/log/checkpoint?size=" + before.size())).isEqualTo(before);
    }

    @Test
    @Order(2)
    void theLogOnlyGrew() {
        JsonObject answer =
                json(register().get("/v1/log/consistency-proof?from=" + before.size() + "&to=" + after.size()));
        List<Hash> path = answer.getJsonArray("path").getValuesAs(JsonString.class).stream()
                .map(hash -> Hash.parse(hash.getString()))
                .toList();

        assertThat(new ConsistencyProof(before.size(), after.size(), path).shows(before.root(), after.root()))
                .isTrue();
    }

    @Test
    @Order(2)
    void anEntryIsInTheLog() {
        JsonObject entries = json(register().get("/v1/log/entries?from=" + after.size() + "&limit=1"));
        JsonObject proof = json(register().get("/v1/log/inclusion-proof?sequence=" + after.size()));
        LogProof read = LogProof.parse(proof.getString("proof"));
        Checkpoint checkpoint = Checkpoint.parse(read.checkpoint().verifiedBy(keys()));

        assertThat(read.within(checkpoint)
                        .shows(
                                EntryJson.read(entries.getJsonArray("entries").getJsonObject(0))
                                        .leaf(),
                                checkpoint.root()))
                .isTrue();
    }

    @Test
    @Order(2)
    void aFollowerWhoHasAllAsksForWhatComesNextAndGetsAnEmptyPage() {
        long size = checkpoint("/v1/log/checkpoint").size();
        HttpResponse<String> last = register().get("/v1/log/entries?from=" + (size + 1));
        assertThat(last.statusCode()).as(last.body()).isEqualTo(200);
        JsonObject page = json(last);

        assertThat(page.getJsonArray("entries")).isEmpty();
        assertThat(page.getInt("size")).isEqualTo((int) size);
        assertThat(page.getInt("from")).isEqualTo((int) size + 1);
        assertThat(page).doesNotContainKey("next");
        assertProblem(register().get("/v1/log/entries?from=" + (size + 2)), 400, "parameters-refused");
    }

    @Test
    @Order(3)
    void whoHasTheKeysIsToldThatTheyAreTheSameWhateverIsRecorded() {
        String tag = register().get("/v1/log/keys").headers().firstValue("ETag").orElseThrow();
        deliver(row("BK-3", "00007903", "Nog Later Bewijsbaar B.V.", ""));

        HttpResponse<String> again =
                register().send(register().to("/v1/log/keys").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    @Order(2)
    void aReceiptProvesWhatIsListedAndWhatNeverWas() {
        assertThat(proven(register().get("/v1/receipts?kvkNumber=00007901&validOn=2026-06-01")))
                .containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE");
        assertThat(proven(register().get("/v1/receipts?kvkNumber=00007999")))
                .containsExactly("SIGNATURE", "CHECKPOINT", "ABSENT");
    }

    @Test
    @Order(2)
    void aReceiptAboutACertificateNumberSaysWhoHasItOrThatNobodyHas() {
        HttpResponse<String> listed = register().get("/v1/receipts?certificateNumber=BK-2");
        assertThat(proven(listed)).containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE");
        assertThat(asked(listed, "kvkNumber")).containsExactly("00007902");

        HttpResponse<String> unknown = register().get("/v1/receipts?certificateNumber=onbekend");
        assertThat(proven(unknown)).containsExactly("SIGNATURE", "CHECKPOINT");
        assertThat(asked(unknown, "outcome")).containsExactly("NOT_LISTED");
        assertThat(asked(register().get("/v1/receipts?certificateNumber=BK-2&certificationBody=Anders"), "given"))
                .containsExactly("BK-2 (Anders)");
    }

    @Test
    @Order(2)
    void oneReceiptCoversAWholeList() {
        HttpResponse<String> receipt = register()
                .postJson(
                        "/v1/receipts",
                        "{\"bidders\": [{\"kvkNumber\": \"00007901\"}, {\"kvkNumber\": \"00007999\"},"
                                + " {\"kvkNumber\": \"geen\"}, {\"name\": \"Later Bewijsbaar B.V.\"}]}");

        assertThat(proven(receipt)).containsExactly("SIGNATURE", "CHECKPOINT", "COMPLETE", "ABSENT");
        assertThat(asked(receipt, "outcome")).containsExactly("FOUND", "NOT_LISTED", "UNREADABLE", "FOUND_BY_NAME");
    }

    private static List<String> asked(HttpResponse<String> receipt, String member) {
        return json(receipt).getJsonObject("question").getJsonArray("asked").getValuesAs(JsonObject.class).stream()
                .map(asked -> asked.getString(member))
                .toList();
    }

    @Test
    @Order(2)
    void aReceiptOfThenStandsOnTheCheckpointOfThen() {
        String moment = before.state().recordedAt().orElseThrow().toString();
        HttpResponse<String> receipt = register().get("/v1/receipts?kvkNumber=00007902&asKnownAt=" + moment);

        assertThat(proven(receipt)).contains("ABSENT");
        assertThat(json(receipt).getString("checkpoint")).contains("\n" + before.size() + "\n");
    }

    @Test
    @Order(2)
    void thePageChecksAReceiptWithTheKeyOfTheRegister() {
        String receipt = register().get("/v1/receipts?kvkNumber=00007901").body();

        HttpResponse<String> right = check(receipt);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body())
                .contains("Dit bewijs klopt")
                .contains("00007901")
                .contains(keys().get(0).text());
        assertThat(check(receipt.replace("00007901", "00007902")).body()).contains("Dit bewijs klopt niet");
        assertThat(check("<script>alert(1)</script>").body())
                .contains("Dit bewijs klopt niet")
                .doesNotContain("<script>alert");
    }

    private static HttpResponse<String> check(String receipt) {
        return register()
                .send(new MultipartForm(Map.of("text", receipt, "keys", "register"))
                        .in(register().to("/receipts/check")));
    }

    @Test
    @Order(2)
    void whatIsWrongWithAQuestionIsTold() {
        assertProblem(register().get("/v1/receipts"), 400, "parameters-refused");
        assertProblem(register().get("/v1/receipts?kvkNumber=12"), 400, "number-unreadable");
        assertProblem(register().get("/v1/log/inclusion-proof"), 400, "parameters-refused");
        assertProblem(register().get("/v1/log/inclusion-proof?sequence=0"), 400, "parameters-refused");
        assertProblem(register().get("/v1/log/consistency-proof?from=99999999"), 400, "parameters-refused");
        assertProblem(register().get("/v1/log/entries?from=x&limit=0"), 400, "parameters-refused");
        assertProblem(register().get("/v1/log/checkpoint?size=99999999"), 400, "parameters-refused");
    }

    private static List<String> proven(HttpResponse<String> receipt) {
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        Verdict verdict = new ReceiptVerifier(keys()).verify(receipt.body().getBytes(StandardCharsets.UTF_8));
        assertThat(verdict.stands()).as(verdict.toString()).isTrue();
        return verdict.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.PROVEN)
                .map(Finding::code)
                .toList();
    }

    private static List<NoteKey> keys() {
        return json(register().get("/v1/log/keys")).getJsonArray("keys").getValuesAs(JsonString.class).stream()
                .map(key -> NoteKey.parse(key.getString()))
                .toList();
    }

    private static Checkpoint checkpoint(String path) {
        return Checkpoint.parse(SignedNote.parse(register().get(path).body()).verifiedBy(keys()));
    }

    /** Sends a row in, and waits until the log is sealed as far as it is looked up. */
    private static void deliver(String row) {
        Delivery.of(BODY, row);
        int sequence = json(register().get("/v1/organisations/00007999/status"))
                .getJsonObject("register")
                .getInt("sequence");
        Eventually.within(
                Duration.ofSeconds(60),
                () -> register()
                        .get("/v1/log/inclusion-proof?sequence=" + sequence)
                        .statusCode(),
                status -> status == 200);
    }
}
