package nl.tredewijzer.benchmark.names.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.benchmark.http.Post;
import nl.tredewijzer.benchmark.register.RegisterProcess;

/** The register over the Reconciliation API, as a spreadsheet asks it: a form with a batch of queries. */
record Reconciliation(RegisterProcess register) implements NameService {

    private static final String PATH = "/v1/reconcile";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public String title() {
        return "this register: `POST " + PATH + "`";
    }

    @Override
    public InetSocketAddress address() {
        return register.address();
    }

    @Override
    public Post ask(List<String> names) {
        JsonObjectBuilder queries = Json.createObjectBuilder();
        for (int i = 0; i < names.size(); i++) {
            queries.add(
                    key(i),
                    Json.createObjectBuilder().add("query", names.get(i)).add("limit", MOST));
        }
        return new Post(
                PATH, FORM, "queries=" + URLEncoder.encode(queries.build().toString(), StandardCharsets.UTF_8));
    }

    @Override
    public List<List<String>> found(JsonObject answer) {
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            found.add(answer.getJsonObject(key(i)).getJsonArray("result").getValuesAs(JsonObject.class).stream()
                    .map(candidate -> candidate.getString("id"))
                    .toList());
        }
        return found;
    }

    @Override
    public long peakMemory() {
        return register.peakMemory();
    }

    private static String key(int query) {
        return "q" + query;
    }
}
