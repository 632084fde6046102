package nl.tredewijzer.registry.system;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.asBody;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.RegisterIT;
import nl.tredewijzer.registry.testing.TestRun;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The database goes away under a register that runs. An H2 file cannot: it is opened by the register itself. */
@RunAsClient
@EnabledIfSystemProperty(named = "registry.test.database", matches = "postgresql")
class DatabaseLostIT extends RegisterIT {

    private static final String BODY = "Instelling Zonder Lijn";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String STATUS = "/v1/organisations/71900001/status?validOn=2026-06-01";

    @AfterEach
    void mendTheLine() {
        TestRun.databaseLine().mend();
        Eventually.within(SOON, () -> databaseIs("up"), up -> up);
    }

    @Test
    void lookupsSearchAndVerificationsGoOnAndIntakeSaysWhyNot() {
        assertThat(send("WEG-1").statusCode()).isEqualTo(202);
        Eventually.within(SOON, () -> json(register().get(STATUS)).getString("status"), "VALID"::equals);

        CompletableFuture<HttpResponse<String>> waiting = waitForChanges();

        TestRun.databaseLine().cut();
        Eventually.within(SOON, () -> databaseIs("degraded"), lost -> lost);
        assertThat(register().get("/health/ready").statusCode()).isEqualTo(200);

        for (int i = 0; i < 1000; i++) {
            assertThat(register().get(STATUS).statusCode()).isEqualTo(200);
        }
        assertThat(json(register().get(STATUS)).getString("status")).isEqualTo("VALID");
        assertThat(json(register().get("/v1/organisations?q=71900001")).getInt("total"))
                .isEqualTo(1);
        HttpResponse<String> verified =
                register().postJson("/v1/verifications", "{\"bidders\":[{\"kvkNumber\":\"71900001\"}]}");
        assertThat(json(verified).getJsonArray("answers").getJsonObject(0).getString("outcome"))
                .isEqualTo("FOUND");

        HttpResponse<String> refused = send("WEG-2");
        assertProblem(refused, 503, "database-away");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        assertProblem(register().get("/v1/changes"), 503, "database-away");
        assertProblem(waiting.join(), 503, "database-away");
        assertThat(register()
                        .send(browsing("/monitor").header("Cookie", "space=some-token"))
                        .statusCode())
                .isEqualTo(503);

        TestRun.databaseLine().mend();
        Eventually.within(SOON, () -> send("WEG-2").statusCode(), status -> status == 202);
    }

    /** Nobody must take the silence of the database for news that there is none. */
    private static CompletableFuture<HttpResponse<String>> waitForChanges() {
        String asked = "/v1/changes?kvkNumber=71900009&wait=30&after="
                + json(register().get("/v1/changes?limit=1"))
                        .getJsonObject("register")
                        .getInt("sequence");
        return CompletableFuture.supplyAsync(() -> register().get(asked), Thread::startVirtualThread);
    }

    private static boolean databaseIs(String state) {
        JsonObject register = json(register().get("/health/ready")).getJsonArray("checks").stream()
                .map(check -> check.asJsonObject())
                .filter(check -> check.getJsonObject("data").containsKey("database"))
                .findFirst()
                .orElseThrow();
        return register.getJsonObject("data").getString("database").equals(state);
    }

    private static HttpResponse<String> send(String number) {
        String csv = "certificaatnummer;versie;niveau;geldig van;geldig tot;rol;KvK-nummer;naam\n" + number
                + ";2.1;Trede 2;2026-01-01;2027-12-31;hoofdaanvrager;71900001;Voorbeeld Zonder Lijn\n";
        return register()
                .send(register()
                        .to("/v1/intake/batches")
                        .header("Authorization", asBody(BODY))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv)));
    }
}
