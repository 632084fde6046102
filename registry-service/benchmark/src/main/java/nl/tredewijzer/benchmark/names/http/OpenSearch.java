package nl.tredewijzer.benchmark.names.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.benchmark.http.Post;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameList;

/**
 * OpenSearch as its documentation has it for names that may be misspelled: a text field with the standard analyzer, and
 * a match query with the fuzziness that fits the length of each word. One shard without replicas, merged into one
 * segment: the most favourable state.
 */
record OpenSearch(OpenSearchProcess process) implements NameService {

    private static final String INDEX = "/organisations";
    private static final String LINES = "application/x-ndjson";
    private static final int PORTION = 2_000;

    /** Fills an empty server. */
    static OpenSearch filled(OpenSearchProcess process, NameList names) {
        process.send("PUT", INDEX, Post.JSON, """
                {"settings": {"number_of_shards": 1, "number_of_replicas": 0},
                 "mappings": {"properties": {"name": {"type": "text"}, "kvk": {"type": "keyword"}}}}""");
        List<Listed> all = names.organisations();
        for (int from = 0; from < all.size(); from += PORTION) {
            String lines = all.subList(from, Math.min(from + PORTION, all.size())).stream()
                    .flatMap(OpenSearch::documents)
                    .map(document -> "{\"index\":{}}\n" + document + "\n")
                    .collect(Collectors.joining());
            JsonObject answer = process.send("POST", INDEX + "/_bulk", LINES, lines);
            if (answer.getBoolean("errors")) {
                throw new IllegalStateException("OpenSearch refused names");
            }
        }
        process.send("POST", INDEX + "/_forcemerge?max_num_segments=1", Post.JSON, "");
        process.send("POST", INDEX + "/_refresh", Post.JSON, "");
        return new OpenSearch(process);
    }

    private static Stream<JsonObject> documents(Listed listed) {
        return Stream.concat(Stream.of(listed.name()), listed.tradingNames().stream())
                .map(name -> Json.createObjectBuilder()
                        .add("kvk", listed.kvkNumber().digits())
                        .add("name", name)
                        .build());
    }

    @Override
    public String title() {
        return "OpenSearch, fuzzy match";
    }

    @Override
    public InetSocketAddress address() {
        return process.address();
    }

    @Override
    public Post ask(List<String> names) {
        if (names.size() == 1) {
            return new Post(INDEX + "/_search", Post.JSON, query(names.get(0)));
        }
        return new Post(
                INDEX + "/_msearch",
                LINES,
                names.stream().map(name -> "{}\n" + query(name) + "\n").collect(Collectors.joining()));
    }

    private static String query(String name) {
        return Json.createObjectBuilder()
                .add("size", MOST)
                .add(
                        "query",
                        Json.createObjectBuilder()
                                .add(
                                        "match",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "name",
                                                        Json.createObjectBuilder()
                                                                .add("query", name)
                                                                .add("fuzziness", "AUTO"))))
                .build()
                .toString();
    }

    @Override
    public List<List<String>> found(JsonObject answer) {
        List<JsonObject> answers = answer.containsKey("responses")
                ? answer.getJsonArray("responses").getValuesAs(JsonObject.class)
                : List.of(answer);
        return answers.stream().map(OpenSearch::numbers).toList();
    }

    private static List<String> numbers(JsonObject answer) {
        return answer.getJsonObject("hits").getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                .map(hit -> hit.getJsonObject("_source").getString("kvk"))
                .toList();
    }

    @Override
    public long peakMemory() {
        return process.peakMemory();
    }
}
