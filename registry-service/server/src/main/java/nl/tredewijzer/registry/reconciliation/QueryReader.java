package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.RequestErrors;
import nl.tredewijzer.registry.matching.NameQuestion;

/**
 * Reads one query: {@code {"query": "…", "type": "…", "limit": 5, "properties": [{"pid": "place", "v": "…"}],
 * "type_strict": "any"}}, where a name or a property must be there. What is of another shape is an error. What is of the
 * right shape but means nothing here, such as a property of another service, is an error of a query that stands alone;
 * in a batch it is passed over, because the protocol has no way to refuse one query of many.
 */
final class QueryReader {

    private static final int USUAL_LIMIT = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(NameQuestion.MOST);
    private static final Set<String> MEMBERS = Set.of("query", "type", "limit", "properties", "type_strict");
    private static final String ANY = "any";
    private static final String SHOULD = "should";
    private static final Set<String> STRICTNESS = Set.of(ANY, SHOULD, "all");

    private final String at;
    private final boolean alone;
    private final RequestErrors errors;

    /**
     * A reader of one query.
     *
     * @param at the JSON pointer of the query
     * @param alone whether it is the only one
     */
    QueryReader(String at, boolean alone, RequestErrors errors) {
        this.at = at;
        this.alone = alone;
        this.errors = errors;
    }

    /** The query; of no use when there were errors. */
    Query read(JsonObject query) {
        for (String name : query.keySet()) {
            if (!MEMBERS.contains(name)) {
                refuse("/" + name, "", "Onbekend onderdeel van een vraag", "Unknown member of a query");
            }
        }
        Optional<String> text = text(query);
        GivenValues values = GivenValues.of(at + "/properties", properties(query), errors);
        if (member(query, "query").isEmpty() && values.isEmpty()) {
            refuse(
                    "",
                    "",
                    "Een naam (query) of een eigenschap (properties) ontbreekt",
                    "A name (query) or a property (properties) is missing");
        }
        if (alone) {
            values.refuseUnknown();
        }
        return new Query(
                text, organisations(query), limit(query), values.place(), values.province(), values.kvkNumber());
    }

    private Optional<String> text(JsonObject query) {
        Optional<JsonValue> given = member(query, "query");
        if (given.isPresent() && !(given.get() instanceof JsonString)) {
            refuse("/query", "", "Hier hoort tekst te staan", "This should be text");
            return Optional.empty();
        }
        Optional<String> text =
                given.map(value -> ((JsonString) value).getString().strip());
        if (alone && text.filter(String::isEmpty).isPresent()) {
            refuse("/query", "", "De vraag is leeg", "The query is empty");
        }
        if (alone
                && text.filter(name -> name.length() > NameQuestion.LONGEST_NAME)
                        .isPresent()) {
            refuse(
                    "/query",
                    text.get(),
                    "Een naam heeft hoogstens " + NameQuestion.LONGEST_NAME + " tekens",
                    "A name has at most " + NameQuestion.LONGEST_NAME + " characters");
        }
        return text.filter(name -> !name.isEmpty());
    }

    private List<JsonValue> properties(JsonObject query) {
        Optional<JsonValue> given = member(query, "properties");
        if (given.isPresent() && !(given.get() instanceof JsonArray)) {
            refuse("/properties", "", "Hier hoort een lijst te staan", "This should be a list");
            return List.of();
        }
        return given.<List<JsonValue>>map(JsonValue::asJsonArray).orElse(List.of());
    }

    private int limit(JsonObject query) {
        Optional<JsonValue> given = member(query, "limit");
        if (given.isEmpty()) {
            return USUAL_LIMIT;
        }
        if (given.get() instanceof JsonNumber number) {
            BigDecimal limit = number.bigDecimalValue();
            if (limit.signum() > 0 && limit.stripTrailingZeros().scale() <= 0) {
                return limit.min(MOST).intValue();
            }
        }
        refuse("/limit", given.get().toString(), "Een geheel getal groter dan nul", "A whole number above zero");
        return USUAL_LIMIT;
    }

    /** Without {@code type_strict}, one of the types must be ours; {@code should} leaves it open. */
    private boolean organisations(JsonObject query) {
        List<String> types = types(query);
        String strictness = strictness(query);
        String ours = EntityType.ORGANISATION.id();
        if (types.isEmpty() || strictness.equals(SHOULD)) {
            return true;
        }
        return strictness.equals(ANY) ? types.contains(ours) : types.stream().allMatch(ours::equals);
    }

    private List<String> types(JsonObject query) {
        JsonValue given = member(query, "type").orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (given instanceof JsonString type) {
            return List.of(type.getString());
        }
        if (given instanceof JsonArray types && types.stream().allMatch(JsonString.class::isInstance)) {
            return types.getValuesAs(JsonString::getString);
        }
        refuse("/type", "", "Hier hoort een type te staan, of een lijst ervan", "This should be a type, or a list");
        return List.of();
    }

    private String strictness(JsonObject query) {
        Optional<JsonValue> given = member(query, "type_strict");
        String strictness = given.map(value -> value instanceof JsonString text ? text.getString() : "")
                .orElse(ANY);
        if (!STRICTNESS.contains(strictness)) {
            refuse("/type_strict", strictness, "Kies uit: any, should, all", "Choose from: any, should, all");
        }
        return strictness;
    }

    private static Optional<JsonValue> member(JsonObject query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private void refuse(String member, String value, String dutch, String english) {
        errors.add(at + member, value, new Message(dutch, english));
    }
}
