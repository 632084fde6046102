package nl.tredewijzer.registry.intake;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.asBody;
import static nl.tredewijzer.registry.testing.RegisterClient.asRegistrar;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.tredewijzer.registry.testing.RegisterClient;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class IntakeIT extends RegisterIT {

    private static final String BODY = "Keurmeester Intake";
    private static final String BATCHES = "/v1/intake/batches";
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "STAGED", "CHECKED");
    private static final String HEADER =
            "certificaatnummer;versie;niveau;30+;geldig van;geldig tot;rol;KvK-nummer;naam\n";

    private final RegisterClient register = RegisterClient.register();

    @Test
    void aFileIsTakenInAndSentAgainChangesNothing() {
        String csv = HEADER + certificate("IT-1", 71000001) + certificate("IT-2", 71000002);
        HttpResponse<String> accepted = send(csv, asBody(BODY), "");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String location = accepted.headers().firstValue("Location").orElseThrow();
        assertThat(location).contains("/v1/intake/batches/" + json(accepted).getString("id"));

        JsonObject batch = finished(accepted, asBody(BODY));
        assertThat(batch.getString("state")).isEqualTo("APPENDED");
        assertThat(batch.getJsonObject("counts").getInt("issued")).isEqualTo(2);
        assertThat(batch.getJsonObject("progress").getInt("appended")).isEqualTo(2);
        assertThat(batch.getJsonObject("register").getInt("sequence")).isPositive();
        assertThat(batch.getJsonArray("findings")).isEmpty();

        JsonObject again = finished(send(csv, asBody(BODY), ""), asBody(BODY));
        assertThat(again.getString("state")).isEqualTo("APPENDED");
        assertThat(again.getJsonObject("counts").getInt("unchanged")).isEqualTo(2);
        assertThat(again.getJsonObject("progress").getInt("appended")).isZero();
    }

    @Test
    void everythingThatIsWrongIsReportedAndNothingIsAppended() {
        String csv = HEADER
                + certificate("IT-11", 71000011)
                + certificate("IT-12", 123456789)
                + certificate("IT-13", 71000013).replace("Trede 2", "3");
        JsonObject batch = finished(send(csv, asBody(BODY), ""), asBody(BODY));
        assertThat(batch.getString("state")).isEqualTo("REFUSED");
        assertThat(batch.getInt("findingsTotal")).isEqualTo(2);
        JsonObject first = batch.getJsonArray("findings").getJsonObject(0);
        assertThat(first.getInt("row")).isEqualTo(3);
        assertThat(first.getString("column")).isEqualTo("kvkNumber");
        assertThat(first.getString("code")).isEqualTo("KVK_RSIN");
        assertThat(first.getJsonObject("message").getString("nl")).contains("RSIN");

        HttpResponse<String> export = register.send(register.to(BATCHES + "/" + batch.getString("id") + "/findings")
                .header("Authorization", asBody(BODY))
                .header("Accept", "text/csv"));
        assertThat(export.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(export.body()).contains("AMBIGUOUS_LEVEL");

        JsonObject valid = finished(send(csv, asBody(BODY), "?acceptValidRows=true"), asBody(BODY));
        assertThat(valid.getString("state")).isEqualTo("APPENDED");
        assertThat(valid.getJsonObject("counts").getInt("issued")).isEqualTo(1);
        assertThat(valid.getJsonObject("counts").getInt("refusedRows")).isEqualTo(2);
    }

    @Test
    void aDryRunChecksAndAppendsNothing() {
        String csv = HEADER + certificate("IT-21", 71000021);
        JsonObject batch = finished(send(csv, asBody(BODY), "?dryRun=true"), asBody(BODY));
        assertThat(batch.getString("state")).isEqualTo("CHECKED_ONLY");
        assertThat(batch.getJsonObject("counts").getInt("issued")).isEqualTo(1);
        assertThat(batch.getJsonObject("progress").getInt("appended")).isZero();
        assertThat(batch).doesNotContainKey("register");
    }

    @Test
    void jsonIsTakenInToo() {
        String json = """
                {"rows": [{"certificateNumber": "IT-31", "schemeVersion": "2.1", "level": "STEP_3", "thirtyPlus": true,
                  "validFrom": "2026-01-01", "validUntil": "2027-12-31", "role": "main", "kvkNumber": "71000031",
                  "name": "Voorbeeld JSON", "tradingNames": ["Een", "Twee"]}]}
                """;
        HttpResponse<String> accepted = register.send(register.to(BATCHES)
                .header("Authorization", asBody(BODY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        assertThat(finished(accepted, asBody(BODY)).getString("state")).isEqualTo("APPENDED");
    }

    @Test
    void aFileOfAnotherBodyIsForbiddenAndNotKept() {
        String csv = HEADER.replace("\n", ";instelling\n")
                + certificate("IT-41", 71000041).replace("\n", ";" + BODY + "\n");
        HttpResponse<String> answer = send(csv, asBody("Andere Instelling"), "");
        assertProblem(answer, 403, "other-body");
        assertThat(json(answer).getJsonArray("rows").getJsonObject(0).getInt("row"))
                .isEqualTo(2);
    }

    @Test
    void aBatchIsSeenByItsBodyAndTheRegistrarOnly() {
        HttpResponse<String> accepted = send(HEADER + certificate("IT-51", 71000051), asBody(BODY), "?dryRun=true");
        String path = BATCHES + "/" + json(accepted).getString("id");
        assertThat(get(path, asRegistrar()).statusCode()).isEqualTo(200);
        assertProblem(get(path, asBody("Andere Instelling")), 403, "batch-of-another");
        assertProblem(get(path + "/findings", asBody("Andere Instelling")), 403, "batch-of-another");
        assertThat(register.get(path).statusCode()).isEqualTo(401);
        assertProblem(get(BATCHES + "/0000000000000000", asBody(BODY)), 404, "no-such-batch");
        assertThat(get(BATCHES, asBody("Andere Instelling")).body())
                .doesNotContain(json(accepted).getString("id"));
        assertThat(get(BATCHES, asBody(BODY)).body()).contains(json(accepted).getString("id"));
    }

    @Test
    void whatIsNoSuchFileIsRefusedAtOnce() {
        HttpResponse<String> answer = send("nummer;kleur\n1;rood\n", asBody(BODY), "");
        assertProblem(answer, 400, "file-refused");
        assertThat(json(answer).getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("UNKNOWN_COLUMN");
        assertProblem(send(HEADER, asBody(BODY), ""), 400, "file-refused");
        assertThat(send(HEADER + certificate("IT-61", 71000061), "", "").statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> send(String csv, String authorization, String query) {
        var request = register.to(BATCHES + query).header("Content-Type", "text/csv; charset=utf-8");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return register.send(request.POST(BodyPublishers.ofString(csv)));
    }

    private HttpResponse<String> get(String path, String authorization) {
        return register.send(register.to(path).header("Authorization", authorization));
    }

    private JsonObject finished(HttpResponse<String> accepted, String authorization) {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String path = BATCHES + "/" + json(accepted).getString("id");
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        JsonObject batch = json(accepted);
        while (UNDER_WAY.contains(batch.getString("state"))) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
            batch = json(get(path, authorization));
        }
        return batch;
    }

    private static String certificate(String number, int kvkNumber) {
        return number + ";2.1;Trede 2;nee;2026-01-01;2027-12-31;hoofdaanvrager;" + kvkNumber + ";Voorbeeld " + number
                + "\n";
    }
}
