package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RequestErrors;

/** Reads what the parameters {@code query} and {@code queries} hold. */
final class Queries {

    /** Most queries in one batch. */
    static final int MOST = 100;

    private static final Message NO_OBJECT = new Message("Hier hoort een object te staan", "This should be an object");

    private Queries() {}

    /**
     * A query alone: a name, or the object of a query.
     *
     * @throws ProblemException 400 with everything that is wrong
     */
    static Query one(String parameter) {
        JsonValue given = parameter.stripLeading().startsWith("{")
                ? ParameterJson.read(parameter)
                : JsonParts.object().add("query", parameter).build();
        RequestErrors errors = new RequestErrors();
        Query query = new QueryReader("", true, errors).read(given.asJsonObject());
        check(errors);
        return query;
    }

    /**
     * A batch: queries by identifiers of the client's.
     *
     * @throws ProblemException 400 with everything that is wrong, 413 for more than {@value #MOST} queries
     */
    static Map<String, Query> batch(String parameter) {
        RequestErrors errors = new RequestErrors();
        Map<String, Query> queries = new LinkedHashMap<>();
        if (ParameterJson.read(parameter) instanceof JsonObject batch) {
            checkSize(batch.size());
            batch.forEach((id, value) -> {
                if (value instanceof JsonObject query) {
                    queries.put(id, new QueryReader("/" + id, false, errors).read(query));
                } else {
                    errors.add("/" + id, "", NO_OBJECT);
                }
            });
        } else {
            errors.add("", "", NO_OBJECT);
        }
        check(errors);
        return queries;
    }

    private static void checkSize(int given) {
        if (given > MOST) {
            throw new ProblemException(Problem.of(
                    "too-many-queries",
                    413,
                    new Message("Te veel vragen", "Too many queries"),
                    new Message(
                            "Hoogstens " + MOST + " vragen in één keer (batchSize); dit zijn er " + given + ".",
                            "At most " + MOST + " queries at a time (batchSize); these are " + given + ".")));
        }
    }

    static void check(RequestErrors errors) {
        errors.check(
                "query-refused",
                new Message("Ongeldige vraag", "Invalid query"),
                new Message(
                        "De vraag klopt niet; errors noemt alles wat er mis mee is.",
                        "The query is not right; errors names everything that is wrong with it."));
    }
}
