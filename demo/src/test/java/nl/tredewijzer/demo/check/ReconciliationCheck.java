package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.demo.sample.IntakeCsv;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers of a running register are held against the schemas of the specification, and its examples are asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationCheck {

    private static final String QUERIES = "reconciliation-query-batch";
    private static final String RESULTS = "reconciliation-result-batch";
    private static final String NUMBER = "00005901";
    private static final String NAME = "Christel Hanewinckel Hoveniers B.V.";

    private RunningRegister register;
    private ReconciliationClient client;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        register = RunningRegister.in(data);
        client = new ReconciliationClient(register.address());
        Certificate certificate = new Certificate(
                new CertificateId(RunningRegister.BODY.fullName(), "RECONCILED-1"),
                SchemeVersion.WITH_BASE_STEP,
                PerformanceLevel.STEP_3,
                true,
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, KvkNumber.of(NUMBER), NAME)));
        JsonObject batch = register.deliver(IntakeCsv.of(List.of(new CertificateEvent.Issued(certificate))), "");
        assertThat(batch.getString("state")).isEqualTo("APPENDED");
    }

    @AfterAll
    void stop() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest", QUERIES, RESULTS, "data-extension-response"})
    void theSchemasTellValidFromInvalid(String schema) throws IOException {
        for (Path example : ProtocolSchemas.examples(schema, "valid")) {
            assertThat(ProtocolSchemas.breaches(schema, Files.readString(example)))
                    .as(example.toString())
                    .isEmpty();
        }
        for (Path example : ProtocolSchemas.examples(schema, "invalid")) {
            assertThat(ProtocolSchemas.breaches(schema, Files.readString(example)))
                    .as(example.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void theManifestIsValid() {
        assertThat(ProtocolSchemas.breaches("manifest", answer(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suggest-entities-response /suggest/entity?prefix=christel",
                "suggest-properties-response /suggest/property?prefix=p",
                "suggest-types-response /suggest/type?prefix=o",
                "data-extension-property-proposal /properties?type=Organisation&limit=5"
            })
    void suggestionsAndProposalsAreValid(String schemaAndPath) {
        String[] parts = schemaAndPath.split(" ");
        String answer = answer(parts[1]);

        assertThat(ProtocolSchemas.breaches(parts[0], answer)).isEmpty();
        assertThat(object(answer).values().iterator().next().asJsonArray()).isNotEmpty();
    }

    static Stream<Path> validQueries() {
        return ProtocolSchemas.examples(QUERIES, "valid").stream();
    }

    @ParameterizedTest
    @MethodSource("validQueries")
    void everyValidBatchIsAnsweredValidlyByFormAndByAddress(Path example) throws IOException {
        String queries = Files.readString(example);
        HttpResponse<String> byForm = client.post("queries", queries);
        HttpResponse<String> byAddress = client.get("?queries=" + ReconciliationClient.encoded(queries));

        for (HttpResponse<String> answer : List.of(byForm, byAddress)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(ProtocolSchemas.breaches(RESULTS, answer.body())).isEmpty();
            assertThat(object(answer.body()).keySet()).isEqualTo(object(queries).keySet());
        }
    }

    static Stream<Path> invalidQueries() {
        return ProtocolSchemas.examples(QUERIES, "invalid").stream();
    }

    @ParameterizedTest
    @MethodSource("invalidQueries")
    void everyInvalidBatchIsRefused(Path example) throws IOException {
        HttpResponse<String> answer = client.post("queries", Files.readString(example));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer.body()).getJsonArray("errors")).isNotEmpty();
    }

    @Test
    void candidatesAreValid() {
        String queries = "{\"q\": {\"query\": \"Christel Hanewinckel\"}, \"n\": {\"query\": \"" + NUMBER + "\"}}";
        String answer = client.post("queries", queries).body();

        assertThat(ProtocolSchemas.breaches(RESULTS, answer)).isEmpty();
        for (String key : List.of("q", "n")) {
            assertThat(object(answer)
                            .getJsonObject(key)
                            .getJsonArray("result")
                            .getJsonObject(0)
                            .getString("id"))
                    .isEqualTo(NUMBER);
        }
    }

    @Test
    void valuesOfPropertiesAreValidForAQueryThatIs() {
        String query = "{\"ids\": [\"" + NUMBER + "\", \"10662041X\"], \"properties\": [{\"id\": \"status\","
                + " \"settings\": {\"validOn\": \"2026-11-25\"}}, {\"id\": \"place\"}, {\"id\": \"thirtyPlus\"}]}";

        assertThat(ProtocolSchemas.breaches("data-extension-query", query)).isEmpty();
        assertThat(ProtocolSchemas.breaches(
                        "data-extension-response", client.post("extend", query).body()))
                .isEmpty();
    }

    static Stream<Path> validExtensions() {
        return ProtocolSchemas.examples("data-extension-query", "valid").stream();
    }

    @ParameterizedTest
    @MethodSource("validExtensions")
    void propertiesOfAnotherServiceAreNamedInTheRefusal(Path example) throws IOException {
        HttpResponse<String> answer = client.post("extend", Files.readString(example));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/properties/0/id", "variantName");
    }

    private String answer(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
