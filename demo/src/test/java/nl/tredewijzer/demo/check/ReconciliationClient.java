package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks as clients of the reconciliation protocol do. */
final class ReconciliationClient {

    private static final int AT_A_TIME = 100;
    private static final int CANDIDATES = 5;

    private final URI register;
    private final HttpClient http = HttpClient.newHttpClient();

    ReconciliationClient(URI register) {
        this.register = register;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(endpoint(path)));
    }

    HttpResponse<String> post(String parameter, String value) {
        return send(HttpRequest.newBuilder(endpoint(""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(parameter + "=" + encoded(value))));
    }

    /** The candidates of each name, in order, asked in batches; every answer is held against the schema. */
    List<List<JsonObject>> candidates(List<String> names) {
        List<List<JsonObject>> candidates = new ArrayList<>(names.size());
        for (int from = 0; from < names.size(); from += AT_A_TIME) {
            List<String> batch = names.subList(from, Math.min(names.size(), from + AT_A_TIME));
            JsonObject results = results(batch);
            for (int i = 0; i < batch.size(); i++) {
                candidates.add(
                        results.getJsonObject(key(i)).getJsonArray("result").getValuesAs(JsonObject.class));
            }
        }
        return candidates;
    }

    private JsonObject results(List<String> names) {
        JsonObjectBuilder queries = Json.createObjectBuilder();
        for (int i = 0; i < names.size(); i++) {
            queries.add(
                    key(i),
                    Json.createObjectBuilder().add("query", names.get(i)).add("limit", CANDIDATES));
        }
        HttpResponse<String> answer = post("queries", queries.build().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(ProtocolSchemas.breaches("reconciliation-result-batch", answer.body()))
                .isEmpty();
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String key(int i) {
        return "q" + i;
    }

    private URI endpoint(String path) {
        return register.resolve("/v1/reconcile" + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
