package nl.tredewijzer.registry.reconciliation;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the service says what is wrong with it, and fails at nothing. */
@RunAsClient
class ReconciliationRefusalsIT extends RegisterIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nul",
                "{\"q\": {\"query\": \"a\"}} {}",
                "{\"q\": {\"query\": \"a\", \"query\": \"b\"}}",
                "{\"q\": {\"query\": 1e999999}}",
                "{\"q\": {\"properties\": [{\"pid\": \"place\", \"v\": [[[[[[\"a\"]]]]]]}]}}"
            })
    void jsonThatCannotBeReadIsAProblem(String given) {
        assertProblem(Protocol.post("queries", given), 400, "json-unreadable");
        assertProblem(Protocol.post("extend", given), 400, "json-unreadable");
    }

    @Test
    void jsonThatIsVeryDeepIsAProblem() {
        assertProblem(Protocol.post("queries", "[".repeat(100_000)), 400, "json-unreadable");
        assertProblem(Protocol.post("query", "{\"query\":".repeat(50_000)), 400, "json-unreadable");
    }

    @Test
    void everythingWrongInABatchIsToldAtOnce() {
        HttpResponse<String> answer = Protocol.post("queries", """
                {"q0": {"query": 1, "limit": 0, "type": [1], "type_strict": "most", "props": []},
                 "q1": {"limit": 1}, "q2": "a name", "q3": {"properties": []},
                 "q4": {"properties": [{"pid": "place"}, {"pid": "place", "v": {"name": "x"}}]}, "q5": {"properties": {}}}
                """);

        assertProblem(answer, 400, "query-refused");
        assertThat(names(answer))
                .containsExactlyInAnyOrder(
                        "/q0/query",
                        "/q0/limit",
                        "/q0/type",
                        "/q0/type_strict",
                        "/q0/props",
                        "/q1",
                        "/q2",
                        "/q3",
                        "/q4/properties/0",
                        "/q4/properties/1/v",
                        "/q5/properties",
                        "/q5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{\"query\": \"\"}",
                "{\"query\": \"a\", \"properties\": [{\"pid\": \"P1\", \"v\": 1}]}"
            })
    void aQueryAloneThatSaysNothingOrTooMuchIsAProblem(String query) {
        assertProblem(Protocol.get("query", query), 400, "query-refused");
        assertProblem(Protocol.post("query", query), 400, "query-refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 10_000})
    void anEndlessNameIsAProblem(int length) {
        assertProblem(Protocol.post("query", "a".repeat(length)), 400, "query-refused");
        assertProblem(Protocol.get("query", "a".repeat(length)), 400, "query-refused");
    }

    @Test
    void moreQueriesThanTheManifestSaysAreTooMany() {
        assertProblem(Protocol.post("queries", batch(Queries.MOST + 1)), 413, "too-many-queries");
        assertThat(json(Protocol.post("queries", batch(Queries.MOST)))).hasSize(Queries.MOST);
    }

    @Test
    void whoAsksNothingOrTwoThingsIsTold() {
        assertProblem(Protocol.postForm(""), 400, "query-refused");
        assertProblem(Protocol.postForm("lang=nl"), 400, "query-refused");
        assertProblem(Protocol.postForm("query=a&queries=%7B%7D"), 400, "query-refused");
        assertProblem(Protocol.postForm("query=%zz"), 400, "bad-request");
    }

    @Test
    void anotherKindOfBodyIsRefused() {
        assertProblem(register().postJson(Protocol.ENDPOINT, "{}"), 415, "unsupported-media-type");
        assertProblem(
                register().send(register().to(Protocol.ENDPOINT).PUT(BodyPublishers.noBody())), 405, "no-such-method");
    }

    @Test
    void everythingWrongWithAnExtensionIsToldAtOnce() {
        HttpResponse<String> answer = Protocol.post("extend", """
                {"ids": ["71900001", 2], "properties": ["place", {"id": "colour"},
                 {"id": "status", "settings": {"validOn": "2026-02-30", "rank": "best"}}, {"id": "status", "settings": 1}]}
                """);

        assertProblem(answer, 400, "query-refused");
        assertThat(names(answer))
                .containsExactlyInAnyOrder(
                        "/ids/1",
                        "/properties/0",
                        "/properties/1/id",
                        "/properties/2/settings/validOn",
                        "/properties/2/settings/rank",
                        "/properties/3/settings");
        String ids = IntStream.rangeClosed(0, Extension.MOST_IDS)
                .mapToObj(i -> "\"" + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        assertProblem(
                Protocol.post("extend", "{\"ids\": " + ids + ", \"properties\": []}"), 413, "too-many-identifiers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert(1)//", "a b", "1a", "a.", "a[0]", "</script>", "a;b", "a.b..c"})
    void aCallbackThatIsNoNameOfAFunctionIsAProblem(String callback) {
        assertProblem(Protocol.get("callback", callback), 400, "callback-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "💥",
                "\u202Egnirts",
                "(a OR b) AND name:*",
                "a*?~",
                "de het een",
                "\u0000",
                "\"}{[]",
                "%",
                "-----"
            })
    void hostileNamesAreOrdinaryQueries(String name) {
        assertThat(Protocol.post("query", name).statusCode()).isIn(200, 400);
        assertThat(register()
                        .get(Protocol.ENDPOINT + "/suggest/entity?prefix=" + Protocol.encoded(name))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String batch(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "\"q" + i + "\": {\"query\": \"Naam " + i + "\"}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static List<String> names(HttpResponse<String> answer) {
        return json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("name"))
                .toList();
    }
}
