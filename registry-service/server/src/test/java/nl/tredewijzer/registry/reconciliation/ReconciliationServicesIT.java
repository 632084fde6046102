package nl.tredewijzer.registry.reconciliation;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the protocol offers beside queries: suggestions, previews, values of properties, and other sites' pages. */
@RunAsClient
class ReconciliationServicesIT extends RegisterIT {

    private static final String PREVIEW = Protocol.ENDPOINT + "/preview?id=";

    @BeforeEach
    void deliver() {
        Sample.deliver();
    }

    @Test
    void organisationsAreSuggestedByTheBeginningOfAWordOrByNumber() {
        assertThat(suggested("entity?prefix=wilgenh")).contains(Sample.WILGENHOF);
        assertThat(suggested("entity?prefix=wilgenhoff")).contains(Sample.WILGENHOF);
        assertThat(suggested("entity?prefix=bloemenhal")).contains(Sample.WILGENHOF);
        assertThat(suggested("entity?prefix=" + Sample.ZUIDERPOST)).startsWith(Sample.ZUIDERPOST);
        assertThat(suggested("entity?prefix=")).isEmpty();
        assertThat(suggested("entity")).isEmpty();
        assertThat(suggested("entity?prefix=zuiderpost&lang=nl&key=&_=1732500000000"))
                .isNotEmpty();
    }

    @Test
    void suggestionsGoOnWhereTheClientLeftOff() {
        List<String> all = suggested("entity?prefix=zuiderpost");

        assertThat(suggested("entity?prefix=zuiderpost&cursor=1")).isEqualTo(all.subList(1, all.size()));
        assertThat(suggested("entity?prefix=zuiderpost&cursor=2000000000")).isEmpty();
        assertProblem(register().get(Protocol.ENDPOINT + "/suggest/entity?cursor=-1"), 400, "parameters-refused");
    }

    @Test
    void propertiesAndTypesAreSuggestedByNameInEitherLanguage() {
        assertThat(suggested("property?prefix=pla")).containsExactly("place");
        assertThat(suggested("property?prefix=Geldig")).containsExactly("validFrom", "validUntil");
        assertThat(suggested("property")).contains("place", "province", "kvkNumber", "status");
        assertThat(suggested("type?prefix=organis")).containsExactly("Organisation");
        assertThat(suggested("type?prefix=person")).isEmpty();
    }

    @Test
    void propertiesAreProposedForOurTypeOnly() {
        JsonObject some = json(register().get(Protocol.ENDPOINT + "/properties?type=Organisation&limit=3"));

        assertThat(some.getJsonArray("properties")).hasSize(3);
        assertThat(some.getInt("limit")).isEqualTo(3);
        assertThat(json(register().get(Protocol.ENDPOINT + "/properties")).getJsonArray("properties"))
                .hasSize(Property.values().length);
        assertThat(json(register().get(Protocol.ENDPOINT + "/properties?type=Person"))
                        .getJsonArray("properties"))
                .isEmpty();
    }

    @Test
    void valuesAreFetchedForTheDayThatIsAsked() {
        JsonObject answer = json(Protocol.post("extend", """
                {"ids": ["%s", "71999999", "Q42"], "properties": [{"id": "place"}, {"id": "validUntil"},
                 {"id": "status", "settings": {"validOn": "2028-01-01"}}, {"id": "formerName"}]}""".formatted(Sample.WILGENHOF)));

        assertThat(answer.getJsonArray("meta").getValuesAs(JsonObject.class))
                .extracting(column -> column.getString("name"))
                .containsExactly("Plaats", "Geldig tot en met", "Status", "Vroegere naam");
        JsonObject row = answer.getJsonObject("rows").getJsonObject(Sample.WILGENHOF);
        assertThat(values(row, "place")).containsExactly("Zwolle");
        assertThat(values(row, "validUntil")).containsExactly("2027-12-31");
        assertThat(values(row, "status")).containsExactly("EXPIRED");
        assertThat(values(row, "formerName")).containsExactly("Oosterbeekse Bloemenhal B.V.");
        assertThat(values(answer.getJsonObject("rows").getJsonObject("71999999"), "status"))
                .isEmpty();
        assertThat(values(answer.getJsonObject("rows").getJsonObject("Q42"), "place"))
                .isEmpty();
    }

    @Test
    void namesOfPropertiesAreEnglishWhenEnglishIsAsked() {
        HttpResponse<String> answer = register()
                .send(register()
                        .to(Protocol.ENDPOINT + "/suggest/property?prefix=kvk")
                        .header("Accept-Language", "en-GB"));

        assertThat(answer.body()).contains("\"KvK number\"");
    }

    @Test
    void aPreviewMayBeFramedByAnyoneAndRunsNothing() {
        HttpResponse<String> page = register().get(PREVIEW + Sample.WILGENHOF);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Kwekerij De Wilgenhof B.V.", "Zwolle, Overijssel", "Trede 2, geldig");
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors *", "'sha256-" + hash(PreviewPage.STYLE) + "'");
        assertThat(page.body()).contains("<style>" + PreviewPage.STYLE + "</style>");
        assertProblem(register().get(PREVIEW + "71999999"), 404, "organisation-not-listed");
        assertProblem(register().get(Protocol.ENDPOINT + "/preview"), 404, "organisation-not-listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/suggest/entity", "/properties"})
    void nothingElseMayBeFramed(String path) {
        HttpResponse<String> answer = register().get(Protocol.ENDPOINT + path);

        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void aNameIsTextInAPreviewWhateverIsInIt() {
        assertThat(register().get(PREVIEW + Sample.MARKUP).body())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Zorg&quot; &lt;/title&gt;")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "?query=Takkentuin&", "/suggest/entity?prefix=wilg&", "/suggest/type?", "/properties?"})
    void anyAnswerCanBeHandedToAFunction(String question) {
        HttpResponse<String> answer = register().get(Protocol.ENDPOINT + question + "callback=jQuery_1.$done");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).startsWith("jQuery_1.$done({").endsWith("});");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?queries=%7B%7D",
                "/suggest/entity?prefix=a",
                "/properties",
                "/preview?id=71900001",
                "?query="
            })
    void anyPageMayAsk(String question) {
        HttpResponse<String> answer =
                register().send(register().to(Protocol.ENDPOINT + question).header("Origin", "https://example.org"));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void anyPageMaySendAForm() {
        HttpResponse<String> preflight = register()
                .send(register()
                        .to(Protocol.ENDPOINT)
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse(""))
                .contains("GET", "POST");
    }

    private static List<String> suggested(String question) {
        HttpResponse<String> answer = register().get(Protocol.ENDPOINT + "/suggest/" + question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).getJsonArray("result").getValuesAs(JsonObject.class).stream()
                .map(suggestion -> suggestion.getString("id"))
                .toList();
    }

    private static List<String> values(JsonObject row, String property) {
        JsonArray values = row.getJsonArray(property);
        return values.getValuesAs(JsonObject.class).stream()
                .map(value -> value.getString("str"))
                .toList();
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
