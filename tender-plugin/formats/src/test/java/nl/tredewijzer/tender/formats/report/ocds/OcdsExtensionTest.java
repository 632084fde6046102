package nl.tredewijzer.tender.formats.report.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.formats.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The extension that is published says everything that {@code bids.socialReturn} holds. What it takes from the release
 * schema of OCDS, which is not in this tree, is described here in short.
 */
class OcdsExtensionTest {

    private static final Path PUBLISHED = Path.of("../../docs/platforms/ocds-extension/release-schema.json");
    private static final String OF_THE_STANDARD = """
            {"Value": {"properties": {"amount": {"type": "number"}, "currency": {"enum": ["EUR"]}}},
             "Period": {"properties": {"startDate": {"type": "string"}, "endDate": {"type": "string"}}},
             "OrganizationReference": {"properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"oost-nederland", "noordoost-brabant", "amsterdam"})
    void everythingThatIsWrittenIsDescribed(String policy) throws IOException {
        assertThat(complaints(OcdsFragment.of(SampleReport.kept(policy)).bytes()))
                .isEmpty();
    }

    @Test
    void whatIsNotDescribedIsFound() throws IOException {
        assertThat(complaints("{\"bids\": {\"socialReturn\": [{\"id\": \"1\", \"unheard\": true}]}}"
                        .getBytes(StandardCharsets.UTF_8)))
                .hasSize(4);
    }

    private static Set<ValidationMessage> complaints(byte[] fragment) throws IOException {
        JsonObject extension = read(Files.readAllBytes(PUBLISHED));
        JsonObjectBuilder definitions = JsonParts.object();
        extension.getJsonObject("definitions").forEach((name, one) -> definitions.add(name, closed(one)));
        read(OF_THE_STANDARD.getBytes(StandardCharsets.UTF_8))
                .forEach((name, one) -> definitions.add(name, closed(one)));
        JsonObject schema =
                JsonParts.object(extension).add("definitions", definitions).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V4)
                .getSchema(schema.toString())
                .validate(new String(fragment, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private static JsonObject closed(JsonValue definition) {
        return JsonParts.object(definition.asJsonObject())
                .add("additionalProperties", false)
                .build();
    }

    private static JsonObject read(byte[] bytes) {
        return StrictJson.read(new ByteArrayInputStream(bytes), new Limits(1 << 20, 32))
                .asJsonObject();
    }
}
