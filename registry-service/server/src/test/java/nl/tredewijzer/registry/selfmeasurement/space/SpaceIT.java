package nl.tredewijzer.registry.selfmeasurement.space;

import static nl.tredewijzer.registry.testing.Pages.browsing;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.tredewijzer.registry.testing.MultipartForm;
import nl.tredewijzer.registry.testing.RegisterClient;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The registrar gives an organisation a token, with which it keeps a series of its own. */
@RunAsClient
class SpaceIT extends RegisterIT {

    private static final String OWN = "/v1/organisations/00007001";
    private static final String OTHER = "/v1/organisations/00007002";
    private static final String NUMBERS = "{\"on\":\"2026-11-26\",\"organisation\":{\"fte\":50},\"people\":["
            + "{\"number\":1,\"fte\":1,\"startingPosition\":\"WAJONG\",\"contract\":\"REGULAR\"}]}";

    @Test
    void anOrganisationKeepsSeesAndDeletesItsOwnMeasurementsUntilItsTokenIsRevoked() {
        JsonObject issued = issue(OWN);
        String token = "Bearer " + issued.getString("token");

        HttpResponse<String> kept = send("POST", OWN + "/self-measurements", token, NUMBERS);
        assertThat(kept.statusCode()).isEqualTo(201);
        JsonObject series = json(send("GET", OWN + "/self-measurements", token, ""));
        assertThat(series.getJsonArray("measurements")).hasSize(1);
        assertProblem(send("GET", OTHER + "/self-measurements", token, ""), 403, "not-allowed");

        String id = json(kept).getString("id");
        assertThat(send("DELETE", OWN + "/self-measurements/" + id, token, "").statusCode())
                .isEqualTo(204);
        assertProblem(send("DELETE", OWN + "/self-measurements/" + id, token, ""), 404, "no-such-measurement");
        assertThat(send("DELETE", OWN + "/self-measurements", token, "").statusCode())
                .isEqualTo(204);

        assertThat(send("DELETE", OWN + "/tokens/" + issued.getString("id"), RegisterClient.asRegistrar(), "")
                        .statusCode())
                .isEqualTo(204);
        assertProblem(send("GET", OWN + "/self-measurements", token, ""), 403, "not-allowed");
        assertThat(json(send("GET", OWN + "/tokens", RegisterClient.asRegistrar(), ""))
                        .getJsonArray("tokens")
                        .toString())
                .contains("revokedAt")
                .doesNotContain("\"token\"");
    }

    @Test
    void onlyTheRegistrarIssuesTokens() {
        assertProblem(send("POST", OWN + "/tokens", RegisterClient.asBody("Kiwa"), "{}"), 403, "not-allowed");
        String own = "Bearer " + issue(OWN).getString("token");
        assertProblem(send("POST", OWN + "/tokens", own, "{}"), 403, "not-allowed");
    }

    @Test
    void aTokenLivesForNinetyDaysAtMost() {
        assertProblem(
                send("POST", OWN + "/tokens", RegisterClient.asRegistrar(), "{\"days\":91}"), 400, "token-refused");
    }

    @Test
    void thePageOpensWithATokenAndKeepsItInACookieThatNoOtherSiteAndNoScriptGets() {
        String token = issue(OWN).getString("token");
        HttpResponse<String> opened = open(token);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().allValues("Set-Cookie")).hasSize(2).allSatisfy(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "/monitor"));
        String page = register()
                .send(browsing("/monitor").header("Cookie", "space=" + token))
                .body();
        assertThat(page).contains("00007001");
        HttpResponse<String> csv =
                register().send(browsing("/monitor/measurements.csv").header("Cookie", "space=" + token));
        assertThat(csv.body()).contains("Gemeten op");
        HttpResponse<String> english =
                register().send(browsing("/en/monitor/measurements.csv").header("Cookie", "space=" + token));
        assertThat(english.body()).contains("Measured on");
    }

    @Test
    void aTokenThatOpensNothingIsRefusedAndNothingIsShown() {
        assertThat(open("nothing").statusCode()).isEqualTo(403);
        assertThat(register().send(browsing("/monitor/measurements.json")).statusCode())
                .isEqualTo(403);
    }

    private static JsonObject issue(String path) {
        return json(send("POST", path + "/tokens", RegisterClient.asRegistrar(), "{\"days\":1}"));
    }

    private static HttpResponse<String> send(String method, String path, String authorization, String body) {
        return register()
                .send(register()
                        .to(path)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> open(String token) {
        return register().send(new MultipartForm(Map.of("token", token, "do", "open")).in(browsing("/monitor")));
    }
}
