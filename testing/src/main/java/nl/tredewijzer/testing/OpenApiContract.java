package nl.tredewijzer.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds real answers against the OpenAPI document: the status must be described, the described headers be there, and
 * the body have the described form and nothing beside it.
 */
public final class OpenApiContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What any address can answer before it is known what was asked: problems that no operation describes. */
    private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(401, 404, 405);

    private final JsonNode document;
    private final String base;
    private final Set<String> undescribed;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private OpenApiContract(JsonNode document, String base, Set<String> undescribed) {
        this.document = document;
        this.base = base;
        this.undescribed = undescribed;
    }

    /**
     * The contract in a document on the class path.
     *
     * @param resource the document
     * @param base the path before those of the document, such as {@code /v1}; answers of other paths are not looked at
     * @param undescribed what paths begin with, behind the base, that are there for tests alone
     */
    public static OpenApiContract of(String resource, String base, Set<String> undescribed) {
        return new OpenApiContract(read(resource), base, undescribed);
    }

    /** Everything in which an answer differs from what is described; empty when it does not. */
    public List<String> breaches(HttpResponse<String> answer) {
        String path = answer.uri().getRawPath();
        String method = answer.request().method();
        if (!path.startsWith(base) || isUndescribed(path.substring(base.length())) || method.equals("OPTIONS")) {
            return List.of();
        }
        Optional<JsonNode> operation = operation(path.substring(base.length()), method);
        JsonNode described = operation
                .map(it -> resolved(it.path("responses").path(Integer.toString(answer.statusCode()))))
                .filter(it -> !it.isMissingNode())
                .orElse(null);
        List<String> breaches = described != null
                ? breaches(described, answer)
                : BEFORE_ANY_OPERATION.contains(answer.statusCode())
                        ? schemaBreaches("#/components/schemas/Problem", answer.body())
                        : List.of("no operation describes this status");
        return breaches.stream()
                .map(breach -> method + " " + path + " → " + answer.statusCode() + ": " + breach)
                .toList();
    }

    private boolean isUndescribed(String path) {
        return undescribed.stream().anyMatch(path::startsWith);
    }

    private List<String> breaches(JsonNode described, HttpResponse<String> answer) {
        List<String> breaches = new ArrayList<>();
        described.path("headers").fieldNames().forEachRemaining(header -> {
            if (answer.headers().firstValue(header).isEmpty()) {
                breaches.add("header " + header + " is missing");
            }
        });
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        if (described.has("content") && !answer.request().method().equals("HEAD")) {
            JsonNode content = described.path("content").path(type);
            if (content.isMissingNode()) {
                breaches.add("content type " + type + " is not described");
            } else if (type.endsWith("json")) {
                breaches.addAll(schemaBreaches(content.path("schema"), answer.body()));
            }
        } else if (!answer.body().isEmpty()) {
            breaches.add("no body is described");
        }
        return breaches;
    }

    private Optional<JsonNode> operation(String path, String method) {
        String asked = path.isEmpty() ? "/" : path;
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((String template) -> template.replaceAll("\\{[^}]+}", ""))
                        .reversed())
                .filter(template ->
                        asked.matches(template.replaceAll("\\{[^}]+}$", ".+").replaceAll("\\{[^}]+}", "[^/]+")))
                .map(template -> document.path("paths").path(template))
                .map(operations -> operations.path(method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private List<String> schemaBreaches(JsonNode schema, String body) {
        return schema.has("$ref") ? schemaBreaches(schema.path("$ref").asText(), body) : List.of(); // an open object
    }

    private List<String> schemaBreaches(String reference, String body) {
        try {
            JsonNode value = JSON.readTree(body);
            return schemas.computeIfAbsent(reference, this::schema).validate(value).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            return List.of("no JSON: " + body);
        }
    }

    private JsonSchema schema(String reference) {
        ObjectNode root = JSON.createObjectNode();
        root.set("components", document.path("components"));
        root.put("$ref", reference);
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(root, strict);
    }

    private static JsonNode read(String resource) {
        try (InputStream file = OpenApiContract.class.getResourceAsStream(resource)) {
            JsonNode document = JSON.readTree(file);
            close(document.path("components").path("schemas"));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clients must bear members that they do not know; the tests find them. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiContract::close);
    }
}
