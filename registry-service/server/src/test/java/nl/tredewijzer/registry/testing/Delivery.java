package nl.tredewijzer.registry.testing;

import static nl.tredewijzer.registry.testing.RegisterClient.asBody;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** What a certification body sends in, so that others can ask for it. The same rows once more change nothing. */
public final class Delivery {

    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "STAGED", "CHECKED");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Delivery() {}

    /** Delivers rows of JSON, and returns when they are answered from. */
    public static void of(String certificationBody, String rows) {
        JsonObject batch = settled(certificationBody, "", "application/json", "{\"rows\": [" + rows + "]}");
        assertThat(batch.getString("state")).as(batch.toString()).isEqualTo("APPENDED");
        int sequence = batch.getJsonObject("register").getInt("sequence");
        Eventually.within(
                PATIENCE,
                () -> json(register().get("/v1/organisations?size=1"))
                        .getJsonObject("register")
                        .getInt("sequence"),
                reached -> reached >= sequence);
    }

    /** What a delivery of CSV would come to; nothing is taken in. */
    public static JsonObject tried(String certificationBody, String csv) {
        return settled(certificationBody, "?dryRun=true", "text/csv", csv);
    }

    private static JsonObject settled(String certificationBody, String wishes, String mediaType, String content) {
        HttpResponse<String> accepted = register()
                .send(register()
                        .to("/v1/intake/batches" + wishes)
                        .header("Authorization", asBody(certificationBody))
                        .header("Content-Type", mediaType)
                        .POST(BodyPublishers.ofString(content)));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String path = "/v1/intake/batches/" + json(accepted).getString("id");
        return Eventually.within(
                PATIENCE,
                () -> json(register().send(register().to(path).header("Authorization", asBody(certificationBody)))),
                state -> !UNDER_WAY.contains(state.getString("state")));
    }

    /** The only row of a certificate, Trede 2 until 31 December 2027. */
    public static String row(String certificate, String kvkNumber, String name, String furtherMembers) {
        return """
                {"certificateNumber": "%s", "schemeVersion": "2.1", "level": "STEP_2", "validFrom": "2026-01-01",
                 "validUntil": "2027-12-31", "role": "main", "kvkNumber": "%s", "name": "%s"%s}""".formatted(certificate, kvkNumber, name, furtherMembers);
    }
}
