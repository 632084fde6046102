package nl.tredewijzer.registry.reconciliation;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks as clients of the protocol do. */
final class Protocol {

    static final String ENDPOINT = "/v1/reconcile";

    private Protocol() {}

    static HttpResponse<String> get(String parameter, String value) {
        return register().get(ENDPOINT + "?" + parameter + "=" + encoded(value));
    }

    static HttpResponse<String> post(String parameter, String value) {
        return postForm(parameter + "=" + encoded(value));
    }

    static HttpResponse<String> postForm(String form) {
        return register()
                .send(register()
                        .to(ENDPOINT)
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(BodyPublishers.ofString(form)));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The candidates of one query. */
    static List<JsonObject> candidates(String query) {
        HttpResponse<String> answer = post("queries", "{\"q\": " + query + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).getJsonObject("q").getJsonArray("result").getValuesAs(JsonObject.class);
    }

    /** The candidates of a name alone. */
    static List<JsonObject> named(String name) {
        return candidates("{\"query\": \"" + name + "\"}");
    }
}
