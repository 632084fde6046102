package nl.tredewijzer.registry.search;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.asBody;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.tredewijzer.registry.testing.Eventually;
import nl.tredewijzer.registry.testing.RegisterClient;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search and suggestions over HTTP, in what a certification body delivered. */
@RunAsClient
class SearchIT extends RegisterIT {

    private static final String BODY = "Zoekkeur";
    private static final String FIRST = "72000001";
    private static final String SECOND = "72000002";
    private static final String THIRD = "72000003";

    private final RegisterClient register = RegisterClient.register();

    @BeforeEach
    void deliver() {
        String rows = String.join(
                ",",
                row(FIRST, "Groenwerk De Snuffelende Das B.V.", "STEP_3", "Deventer"),
                row(SECOND, "Groenwerk De Zoemende Hommel B.V.", "STEP_1", "Deventer"),
                row(THIRD, "Kwekerij <b>Wortel & Zn</b>", "STEP_2", "Olst"));
        HttpResponse<String> accepted = register.send(register.to("/v1/intake/batches")
                .header("Authorization", asBody(BODY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"rows\": [" + rows + "]}")));

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        Eventually.within(
                Duration.ofSeconds(60),
                () -> register.get("/v1/organisations/" + THIRD).statusCode(),
                status -> status == 200);
    }

    private static String row(String kvkNumber, String name, String level, String place) {
        return """
                {"certificateNumber": "ZK-%1$s", "schemeVersion": "2.1", "level": "%3$s", "validFrom": "2026-01-01",
                 "validUntil": "2027-12-31", "role": "main", "kvkNumber": "%1$s", "name": "%2$s", "place": "%4$s",
                 "province": "Overijssel", "sector": "Groenvoorziening"}""".formatted(kvkNumber, name, level, place);
    }

    @Test
    void aTextWithANameAPlaceAndALevelIsUnderstoodAndToldInBothLanguages() {
        JsonObject page = search("groenwerk Deventer trede 3");

        assertThat(found(page)).containsExactly(FIRST);
        List<JsonObject> understood = page.getJsonArray("understood").getValuesAs(JsonObject.class);
        assertThat(understood).extracting(part -> part.getString("as")).containsExactly("words", "place", "level");
        assertThat(understood.get(2).getBoolean("applied")).isTrue();
        assertThat(understood.get(2).getJsonObject("message").getString("nl")).contains("Trede 3");
        assertThat(understood.get(2).getJsonObject("message").getString("en")).contains("Step 3");
    }

    @Test
    void whoIsNearAPlaceComesFirstAndWithoutATableOfPlacesByWhatTheRegisterSays() {
        JsonObject page = answer("/v1/organisations?near=Deventer&within=10&q=groenwerk");

        assertThat(found(page)).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(page.getJsonObject("near").getString("how")).isEqualTo("PLACE_THEN_PROVINCE");
        assertThat(page.getJsonArray("results").getJsonObject(0)).doesNotContainKey("distanceKm");
    }

    @Test
    void theMatchedNameComesInPiecesOfPlainText() {
        JsonObject result = search("wortel").getJsonArray("results").getJsonObject(0);

        assertThat(result.getString("kvkNumber")).isEqualTo(THIRD);
        List<JsonObject> parts =
                result.getJsonObject("matchedName").getJsonArray("parts").getValuesAs(JsonObject.class);
        assertThat(parts)
                .extracting(part -> part.getString("text"))
                .containsExactly("Kwekerij <b>", "Wortel", " & Zn</b>");
        assertThat(parts).extracting(part -> part.getBoolean("matched")).containsExactly(false, true, false);
    }

    @Test
    void aTextThatFindsNothingIsFollowedByOneThatDoes() {
        JsonObject page = search("groenwerk snufffelennde");

        assertThat(page.getInt("total")).isZero();
        assertThat(page.getJsonArray("didYouMean")).isNotEmpty();
        assertThat(found(search(page.getJsonArray("didYouMean").getString(0)))).contains(FIRST);
    }

    @Test
    void eachKeystrokeSuggestsTheNameAndItsPlaceBeside() {
        String name = "Groenwerk De Snuff";
        for (int length = 5; length <= name.length(); length++) {
            assertThat(suggested(name.substring(0, length))).contains(FIRST);
        }
        assertThat(suggest("olst").getJsonArray("labels").getJsonObject(0).getString("value"))
                .isEqualTo("Olst");
        assertThat(suggest("").getJsonArray("suggestions")).isEmpty();
    }

    @Test
    void aSuggestionIsReadByAnyPageAndNotSentAgain() {
        HttpResponse<String> first =
                register.send(register.to("/v1/suggestions?q=groen").header("Origin", "https://example.org"));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(register.send(register.to("/v1/suggestions?q=groen").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(register.get("/v1/suggestions?q=groen&size=1").headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void whatCannotBeAskedIsToldAtOnce() {
        HttpResponse<String> refused = register.get("/v1/suggestions?size=21&most=3&q=" + "a".repeat(501));

        assertProblem(refused, 400, "parameters-refused");
        assertThat(json(refused).getJsonArray("errors")).hasSize(3);
        assertProblem(register.get("/v1/organisations?literal=ja"), 400, "parameters-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "***?***",
                "a*b?c~2^9",
                "((((((((((((((((((((((",
                "[* TO *]",
                "name:eik OR kvkNumber:[0 TO 9] AND NOT x",
                "\"",
                "\\",
                "'; DROP TABLE event; --",
                "<script>alert(1)</script>",
                "../../etc/passwd",
                "${jndi:ldap://127.0.0.1/a}",
                "de het een van en",
                "b.v.",
                "\uD83D\uDE00\uD83D\uDE00",
                "\u202Eedneleuffuns\u202C",
                "\u0645\u0631\u062D\u0628\u0627",
                "\u05E9\u05DC\u05D5\u05DD groenwerk",
                "e\u0301\u0301\u0301\u0301\u0301\u0301",
                "\u0000\u0001\u007F",
                "GrÃ¼nenthal",
                "trede 3 trede 3 trede 1 verlopen geldig 30+"
            })
    void noTextMeansMoreThanItsLetters(String hostile) {
        JsonObject page = search(hostile);
        JsonObject suggestions = suggest(hostile);

        assertThat(page.getInt("total")).isGreaterThanOrEqualTo(found(page).size());
        assertThat(suggestions.getJsonArray("suggestions").size()).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab ", "*", "(", "\uD83D\uDE00", "trede 3 ", "snuffelende hommel "})
    void aVeryLongTextIsRefusedOrAnsweredInNoTime(String repeated) {
        String longest = repeated.repeat(500 / repeated.length());
        long begun = System.nanoTime();

        search(longest);
        suggest(longest);
        for (String path : List.of("/v1/organisations", "/v1/suggestions")) {
            assertThat(register.get(path + "?q=" + "a".repeat(10_000)).statusCode())
                    .isEqualTo(400);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private JsonObject search(String text) {
        return answer("/v1/organisations?validOn=2026-11-23&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private JsonObject suggest(String text) {
        return answer("/v1/suggestions?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private JsonObject answer(String path) {
        HttpResponse<String> response = register.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response);
    }

    private List<String> suggested(String typed) {
        return numbers(suggest(typed), "suggestions");
    }

    private static List<String> found(JsonObject page) {
        return numbers(page, "results");
    }

    private static List<String> numbers(JsonObject answer, String member) {
        return answer.getJsonArray(member).getValuesAs(JsonObject.class).stream()
                .map(organisation -> organisation.getString("kvkNumber"))
                .toList();
    }
}
