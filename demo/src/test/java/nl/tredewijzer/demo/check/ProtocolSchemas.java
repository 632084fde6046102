package nl.tredewijzer.demo.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JSON schemas and examples that come with the Reconciliation Service API 0.2. */
final class ProtocolSchemas {

    private static final String FOLDER = "reconciliation-0.2/";
    private static final String PUBLISHED = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final String AUTHENTICATION = "http://swagger.io/v2/schema.json";
    /** What the schemas say they are written in, without saying which version; nobody publishes it. */
    private static final String NO_VERSION = "http://json-schema.org/schema#";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V7, builder -> builder.metaSchema(JsonMetaSchema.builder(NO_VERSION, JsonMetaSchema.getV7())
                            .build())
                    .schemaMappers(mappers -> mappers.mapPrefix(
                                    AUTHENTICATION,
                                    file("schemas/openapi.json").toUri().toString())
                            .mapPrefix(
                                    PUBLISHED,
                                    file("schemas/type.json")
                                            .resolveSibling("")
                                            .toUri()
                                            .toString())));

    private ProtocolSchemas() {}

    /** What in a document differs from a schema; nothing when it is valid. */
    static List<String> breaches(String schema, String document) {
        try {
            return schema(schema).validate(JSON.readTree(document)).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples of a kind. */
    static List<Path> examples(String schema, String kind) {
        Path one = file("examples/" + schema);
        try (Stream<Path> files = Files.list(one.resolve(kind))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String name) throws IOException {
        JsonNode schema = JSON.readTree(file("schemas/" + name + ".json").toFile());
        ((ObjectNode) schema).put("$id", PUBLISHED + name + ".json");
        return SCHEMAS.getSchema(schema);
    }

    private static Path file(String path) {
        return RealFiles.file(FOLDER + path);
    }
}
