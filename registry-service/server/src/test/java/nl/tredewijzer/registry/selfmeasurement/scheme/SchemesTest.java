package nl.tredewijzer.registry.selfmeasurement.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import nl.tredewijzer.registry.selfmeasurement.calculation.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbooks that are shipped. */
class SchemesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"pso-1.6.json", "pso-2.1.json"})
    void everyHandbookIsAsItsSchemaSays(String file) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read("scheme.schema.json"));

        assertThat(schema.validate(read(file))).isEmpty();
    }

    @Test
    void theDaySaysByWhichHandbookIsMeasured() {
        Schemes schemes = new Schemes();

        assertThat(schemes.on(LocalDate.of(2023, 3, 31)).handbook().number()).isEqualTo("1.6");
        assertThat(schemes.on(LocalDate.of(2023, 4, 1)).handbook().number()).isEqualTo("2.1");
    }

    @Test
    void noNumberStandsWithoutASourceAndNoneIsSaidToBeSurerThanItIs() {
        for (var scheme : new Schemes().all()) {
            assertThat(scheme.positions())
                    .filteredOn(position -> position.weight().isEmpty())
                    .extracting(position -> position.certainty())
                    .containsOnly(Certainty.NOT_STATED);
            assertThat(scheme.norms().certainty()).isEqualTo(Certainty.HANDBOOK_NOT_STATED);
            assertThat(scheme.rules())
                    .allSatisfy(rule -> assertThat(rule.source().address()).startsWith("https://"));
        }
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = Schemes.class.getResourceAsStream(name)) {
            return JSON.readTree(file);
        }
    }
}
