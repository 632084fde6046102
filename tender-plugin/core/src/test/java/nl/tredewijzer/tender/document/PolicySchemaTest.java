package nl.tredewijzer.tender.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.Criterion;
import nl.tredewijzer.tender.policy.Edge;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Form;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors check policy files by says the same as the reader. */
class PolicySchemaTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/nl/tredewijzer/tender/catalogue/policy.schema.json");
    private static final Path DOCUMENTED = Path.of("../../docs/officers/policy.schema.json");
    private static final Path WRONG = Path.of("src/test/resources/nl/tredewijzer/tender/document");

    /** {@code mvn test -Dtest=PolicySchemaTest -Dregenerate=true} writes the shapes anew. */
    @Test
    void itsShapesAreMadeOfTheirForms() throws IOException {
        JsonObject written = (JsonObject) StrictJson.read(Files.readString(SHIPPED), Limits.USUAL);
        JsonObjectBuilder defs = JsonParts.object();
        written.getJsonObject("$defs").forEach(defs::add);
        defs.add("effect", shapes(Effect.forms()))
                .add("condition", shapes(Condition.forms()))
                .add("criterion", shapes(Criterion.forms()));
        JsonObjectBuilder made = JsonParts.object();
        written.forEach(made::add);
        JsonObject schema = made.add("$defs", defs).build();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(SHIPPED, PrettyJson.of(schema) + "\n");
            Files.writeString(DOCUMENTED, PrettyJson.of(schema) + "\n");
        }

        assertThat(StrictJson.read(Files.readString(SHIPPED), Limits.USUAL)).isEqualTo(schema);
        assertThat(Files.readString(DOCUMENTED)).isEqualTo(Files.readString(SHIPPED));
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void everyFileOfTheCatalogueIsRightByIt(Path file) throws IOException {
        assertThat(complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsWrittenIsRightByIt(Policy policy) {
        assertThat(complaints(PolicyJson.write(policy).toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "error_percentage_250.json,        $.rules[0].effect.percentage",
        "error_unknown_key.json,           $.rules[0].effect.korting",
        "error_two_subjects.json,          $.rules[0].level",
        "error_unknown_effect.json,        $.rules[0].effect.kind",
        "error_no_source.json,             $.penalty.sources",
        "error_penalty_of_twelve.json,     $.penalty.multiplier",
        "error_no_day_of_test.json,         $.validity.moments",
        "error_unknown_moment.json,        $.validity.moments",
        "error_fraction_of_months.json,    $.obligation.onlyWhen[0].months",
        "error_no_kind.json,               $.criteria[0].kind",
        "error_address.json,               $.sources[0].address",
        "error_no_sources.json,            $.sources"
    })
    void whatIsWrongByItIsToldByTheReaderWithItsPlace(String name, String path) throws IOException {
        String file = Files.readString(WRONG.resolve(name));

        assertThat(complaints(file)).isNotEmpty();
        DocumentRefused refused = catchThrowableOfType(
                DocumentRefused.class,
                () -> Policies.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        assertThat(refused.defects())
                .anySatisfy(defect -> assertThat(defect.path()).isEqualTo(path));
    }

    static Stream<Path> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.getParent())) {
            return files
                    .filter(file -> file.toString().endsWith(".json") && !file.equals(SHIPPED))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Policy> policies() {
        return Policies.catalogue().all().stream();
    }

    private static List<String> complaints(String policy) {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Policies.schema());
        return schema.validate(policy, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonObject shapes(List<? extends Form<?>> forms) {
        var all = JsonParts.array();
        for (Form<?> form : forms) {
            JsonObjectBuilder properties =
                    JsonParts.object().add("kind", JsonParts.object().add("const", form.kind()));
            var required = JsonParts.array().add("kind");
            for (Form.Field field : form.fields()) {
                properties.add(field.name(), type(field.type()));
                if (field.required()) {
                    required.add(field.name());
                }
            }
            all.add(JsonParts.object()
                    .add(
                            "description",
                            form.meaning().dutch() + " / " + form.meaning().english())
                    .add("properties", properties)
                    .add("required", required));
        }
        return JsonParts.object().add("type", "object").add("oneOf", all).build();
    }

    private static JsonValue type(Form.Type type) {
        JsonObjectBuilder object = JsonParts.object();
        return switch (type) {
            case PERCENTAGE -> object.add("$ref", "#/$defs/percentage").build();
            case EUROS -> object.add("$ref", "#/$defs/euros").build();
            case COUNT -> object.add("$ref", "#/$defs/count").build();
            case TEXT -> object.add("$ref", "#/$defs/line").build();
            case GRADE -> object.add("$ref", "#/$defs/grade").build();
            case EDGE -> object.add("enum", names(Edge.values())).build();
            case CONTRACT_KINDS ->
                object.add("type", "array")
                        .add("minItems", 1)
                        .add("items", JsonParts.object().add("enum", names(ContractKind.values())))
                        .build();
        };
    }

    private static JsonArrayBuilder names(Enum<?>[] constants) {
        var names = JsonParts.array();
        Stream.of(constants).map(Enum::name).forEach(names::add);
        return names;
    }
}
