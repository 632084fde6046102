package nl.tredewijzer.registry.reconciliation;

import static nl.tredewijzer.registry.reconciliation.Protocol.candidates;
import static nl.tredewijzer.registry.reconciliation.Protocol.named;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names are reconciled over the protocol, and what is a match is certain. */
@RunAsClient
class ReconciliationIT extends RegisterIT {

    @BeforeEach
    void deliver() {
        Sample.deliver();
    }

    @Test
    void theManifestNamesAddressesThatAnswer() {
        JsonObject manifest = json(register().get(Protocol.ENDPOINT));

        assertThat(manifest.getJsonArray("versions").getString(0)).isEqualTo("0.2");
        assertThat(manifest.getInt("batchSize")).isEqualTo(Queries.MOST);
        String view = manifest.getJsonObject("view").getString("url").replace("{{id}}", Sample.WILGENHOF);
        assertThat(view).startsWith("http://127.0.0.1:").endsWith("/v1/organisations/" + Sample.WILGENHOF);
        assertThat(view).startsWith(manifest.getString("identifierSpace"));
        assertThat(register().get(path(view)).statusCode()).isEqualTo(200);
        JsonObject entity = manifest.getJsonObject("suggest").getJsonObject("entity");
        assertThat(register()
                        .get(path(entity.getString("service_url") + entity.getString("service_path")) + "?prefix=Wil")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void behindAProxyTheManifestNamesTheAddressOfTheProxy() {
        JsonObject manifest =
                json(register().send(register().to(Protocol.ENDPOINT).header("X-Forwarded-Proto", "https")));

        assertThat(manifest.getJsonObject("preview").getString("url")).startsWith("https://127.0.0.1");
    }

    @Test
    void aNameLikeNoOtherIsAMatch() {
        JsonObject first = named("kwekerij de wilgenhof bv").get(0);

        assertThat(first.getString("id")).isEqualTo(Sample.WILGENHOF);
        assertThat(first.getString("name")).isEqualTo("Kwekerij De Wilgenhof B.V.");
        assertThat(first.getBoolean("match")).isTrue();
        assertThat(first.getString("description"))
                .isEqualTo("Zwolle, Overijssel · KvK " + Sample.WILGENHOF + " · Trede 2, geldig, t/m 2027-12-31");
        assertThat(first.getJsonArray("type").getJsonObject(0).getString("id")).isEqualTo("Organisation");
    }

    @Test
    void everyCandidateHasItsScoreAndEachFeatureOnce() {
        for (JsonObject candidate : named("Zuiderpost Schoonmaak Noord en Zuid")) {
            List<String> features = candidate.getJsonArray("features").getValuesAs(JsonObject.class).stream()
                    .map(feature -> feature.getString("id"))
                    .toList();

            assertThat(features).isNotEmpty().doesNotHaveDuplicates();
            assertThat(candidate.getJsonNumber("score").doubleValue()).isBetween(0.0, 100.0);
        }
    }

    @Test
    void featuresAreToldInTheLanguageThatIsAskedFor() {
        String path = Protocol.ENDPOINT + "?query=" + Protocol.encoded("Kwekerij De Wilgenhoff");
        for (String language : List.of("nl", "en")) {
            JsonObject answer = json(register().send(register().to(path).header("Accept-Language", language)));

            assertThat(answer.getJsonArray("result")
                            .getJsonObject(0)
                            .getJsonArray("features")
                            .toString())
                    .contains(language.equals("nl") ? "één letter verschilt" : "one letter differs");
        }
    }

    @Test
    void aFormerNameFindsItsOrganisationAndSaysSo() {
        JsonObject first = named("Oosterbeekse Bloemenhal").get(0);

        assertThat(first.getString("id")).isEqualTo(Sample.WILGENHOF);
        assertThat(first.getString("description")).contains("vroeger: Oosterbeekse Bloemenhal B.V.");
    }

    @Test
    void ofTwoOrganisationsWithOneNameNeitherIsAMatch() {
        List<JsonObject> found = named("Vlietstroom Catering B.V.");

        assertThat(found)
                .extracting(candidate -> candidate.getString("id"))
                .contains(Sample.VLIETSTROOM_UTRECHT, Sample.VLIETSTROOM_LEIDEN);
        assertThat(found).noneMatch(candidate -> candidate.getBoolean("match"));
        assertThat(found.get(0).getString("description")).startsWith("waarschijnlijk · ");
    }

    @Test
    void theNumberSettlesWhichOfTwoIsMeant() {
        JsonObject first = candidates("""
                {"query": "Vlietstroom Catering", "properties": [{"pid": "kvkNumber", "v": "KVK %s"}]}""".formatted(Sample.VLIETSTROOM_LEIDEN)).get(0);

        assertThat(first.getString("id")).isEqualTo(Sample.VLIETSTROOM_LEIDEN);
        assertThat(first.getBoolean("match")).isTrue();
    }

    @Test
    void anIdentifierIsAnsweredWithItsOrganisation() {
        List<JsonObject> byText = named(Sample.ZUIDERPOST);
        List<JsonObject> byProperty = candidates("""
                {"properties": [{"pid": "kvkNumber", "v": {"id": "%s", "name": "?"}}]}""".formatted(Sample.ZUIDERPOST));

        assertThat(byText).isEqualTo(byProperty).hasSize(1);
        assertThat(byText.get(0).getString("id")).isEqualTo(Sample.ZUIDERPOST);
        assertThat(byText.get(0).getBoolean("match")).isTrue();
    }

    @Test
    void noMoreCandidatesThanAskedFor() {
        assertThat(candidates("{\"query\": \"Zuiderpost Schoonmaak\", \"limit\": 1}"))
                .hasSize(1);
        assertThat(named("Zuiderpost Schoonmaak")).hasSizeBetween(2, 10);
        assertThat(candidates("{\"query\": \"Zuiderpost Schoonmaak\", \"limit\": 1e9}"))
                .hasSizeBetween(2, 50);
    }

    @Test
    void whoWantsAnotherTypeGetsNoOrganisation() {
        String query = "{\"query\": \"Kwekerij De Wilgenhof\", \"type\": %s}";

        assertThat(candidates(query.formatted("\"Person\""))).isEmpty();
        assertThat(candidates(query.formatted("[\"Person\", \"Organisation\"]")))
                .isNotEmpty();
        assertThat(candidates(query.formatted("[\"Person\", \"Organisation\"], \"type_strict\": \"any\"")))
                .isNotEmpty();
        assertThat(candidates(query.formatted("[\"Person\", \"Organisation\"], \"type_strict\": \"all\"")))
                .isEmpty();
        assertThat(candidates(query.formatted("\"Person\", \"type_strict\": \"should\"")))
                .isNotEmpty();
    }

    @Test
    void queriesOfABatchAreAnsweredEachUnderItsKeyAndAloneAlike() {
        JsonObject batch = json(Protocol.get(
                "queries",
                "{\"a/b\": {\"query\": \"Takkentuin\"}, \"\": {\"query\": \" \"}, \"q\": {\"query\": \""
                        + "x".repeat(501) + "\"}}"));
        JsonObject alone = json(Protocol.get("query", "Takkentuin"));
        JsonObject asObject = json(Protocol.post("query", "{\"query\": \"Takkentuin\"}"));

        assertThat(batch.keySet()).containsExactly("a/b", "", "q");
        assertThat(batch.getJsonObject("a/b")).isEqualTo(alone).isEqualTo(asObject);
        assertThat(batch.getJsonObject("").getJsonArray("result")).isEmpty();
        assertThat(batch.getJsonObject("q").getJsonArray("result")).isEmpty();
        assertThat(json(Protocol.post("queries", "{}"))).isEqualTo(JsonValue.EMPTY_JSON_OBJECT);
    }

    @Test
    void whatOtherServicesKnowIsPassedOverInABatch() {
        assertThat(candidates("""
                        {"query": "Kwekerij De Wilgenhof", "type": "Thing", "type_strict": "should", "limit": 5,
                         "properties": [{"pid": "P31", "v": ["a", 1, true, {"id": "Q1"}]}]}""").get(0).getString("id")).isEqualTo(Sample.WILGENHOF);
    }

    private static String path(String address) {
        return java.net.URI.create(address).getRawPath();
    }
}
