package nl.tredewijzer.registry.opendata;

import static nl.tredewijzer.registry.testing.Delivery.row;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the register gives as a whole is what it answers to single questions. */
@RunAsClient
class OpenDataIT extends RegisterIT {

    private static final String LATEST = "/v1/snapshots/latest";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void deliver() {
        Delivery.of(
                "Meeneemkeur",
                row("MN-1", "79300001", "=Formule B.V.", ", \"place\": \"Ede\"") + ","
                        + row("MN-2", "79300002", "Opvolgster B.V.", ", \"replaces\": \"MN-1\"")
                                .replace("2026-01-01", "2026-02-01"));
        long sequence = json(register().get("/v1/organisations?size=1"))
                .getJsonObject("register")
                .getInt("sequence");
        Eventually.within(
                Duration.ofSeconds(60),
                () -> register().get("/v1/log/checkpoint"),
                answer -> answer.statusCode() == 200
                        && Long.parseLong(answer.body().lines().toList().get(1)) >= sequence);
    }

    @Test
    void theSnapshotVerifiesWithThePublishedKeyAndHoldsWhatIsAnsweredOnline() throws Exception {
        Snapshot snapshot =
                Snapshot.read(new ByteArrayInputStream(register().bytes(LATEST).body()), keys());
        for (String number : List.of("79300001", "79300002", "79300099")) {
            JsonObject answer = json(register()
                            .postJson("/v1/verifications", "{\"bidders\":[{\"kvkNumber\":\"" + number + "\"}]}"))
                    .getJsonArray("answers")
                    .getJsonObject(0);
            JsonObject held = HistoryJson.write(snapshot.organisation(KvkNumber.of(number)));
            JsonValue online =
                    answer.getOrDefault("history", HistoryJson.write(snapshot.organisation(KvkNumber.of(number))));
            assertThat(answer.containsKey("history"))
                    .isEqualTo(!held.getJsonArray("certificates").isEmpty());
            assertThat(CanonicalJson.text(held)).isEqualTo(CanonicalJson.text(online));
        }
    }

    @Test
    void whoHasTheSnapshotIsNotSentItAgain() throws Exception {
        HttpResponse<byte[]> first = register().bytes(LATEST);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = register().send(register().to(LATEST).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/gzip");
        assertThat(first.headers().firstValue("Content-Length")).hasValue(Integer.toString(first.body().length));
    }

    @Test
    void theHeadOfTheSnapshotSaysHowLargeItIs() throws Exception {
        HttpResponse<byte[]> head = HTTP.send(
                register()
                        .to(LATEST)
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).isPresent();
    }

    @Test
    void theTableHasARowForEachOrganisationAndNoFormulas() {
        HttpResponse<String> answer = register().get("/v1/open-data/certificates.csv?scope=all");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body().lines())
                .first()
                .asString()
                .startsWith("\uFEFFcertificationBody;certificateNumber;schemeVersion;level");
        assertThat(answer.body().lines().filter(line -> line.startsWith("Meeneemkeur;MN-1;")))
                .singleElement()
                .asString()
                .contains(";SUPERSEDED;MAIN_APPLICANT;79300001;'=Formule B.V.;")
                .contains(";Ede;");
    }

    @Test
    void onlyWhatIsInForceIsInTheUsualDump() {
        JsonObject dump = json(register().get("/v1/open-data/certificates.json"));
        assertThat(dump.getJsonArray("certificates").getValuesAs(JsonValue::asJsonObject))
                .allMatch(certificate -> certificate.getString("status").equals("VALID"))
                .anyMatch(certificate ->
                        certificate.getString("certificateNumber").equals("MN-2"))
                .noneMatch(certificate ->
                        certificate.getString("certificateNumber").equals("MN-1"));
    }

    @Test
    void anotherScopeIsRefused() {
        assertProblem(register().get("/v1/open-data/certificates.json?scope=old"), 400, "parameters-refused");
    }

    @Test
    void aCatalogueIsNotDescribedBeforeThePublisherIsKnown() {
        HttpResponse<String> answer = register().get("/v1/open-data/catalogue");
        assertProblem(answer, 404, "catalogue-not-described");
        assertThat(answer.body()).contains("registry.openData.licence", "registry.openData.publisher");
    }

    private static List<NoteKey> keys() {
        return json(register().get("/v1/log/keys")).getJsonArray("keys").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(NoteKey::parse)
                .toList();
    }
}
