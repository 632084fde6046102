package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Language;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.matching.NameMatcher;
import nl.tredewijzer.registry.reconciliation.Extension.Column;

/** Answers queries and extensions from one state of the register. */
final class Reconciliation {

    private static final NameMatcher MATCHER = NameMatcher.standard();

    private final RegisterSnapshot snapshot;
    private final LocalDate today;
    private final Locale language;

    Reconciliation(RegisterSnapshot snapshot, LocalDate today, Locale language) {
        this.snapshot = snapshot;
        this.today = today;
        this.language = language;
    }

    /** The result of each query, by its identifier. Queries are answered side by side, and put down in their order. */
    JsonObject results(Map<String, Query> queries) {
        Candidates candidates = new Candidates(MATCHER, snapshot.names());
        List<JsonObject> answers = queries.values().parallelStream()
                .map(query -> result(candidates, query))
                .toList();
        JsonObjectBuilder results = JsonParts.object();
        Iterator<JsonObject> next = answers.iterator();
        queries.keySet().forEach(id -> results.add(id, next.next()));
        return results.build();
    }

    /** The result of one query. */
    JsonObject result(Query query) {
        return result(new Candidates(MATCHER, snapshot.names()), query);
    }

    private JsonObject result(Candidates candidates, Query query) {
        CandidateJson json = new CandidateJson(language);
        JsonArrayBuilder result = JsonParts.array();
        candidates
                .of(query)
                .forEach(candidate ->
                        result.add(json.write(candidate, Facts.of(candidate.kvkNumber(), today, snapshot))));
        return JsonParts.object().add("result", result).build();
    }

    /** The values of each property of each organisation. */
    JsonObject values(Extension extension) {
        JsonArrayBuilder meta = JsonParts.array();
        extension
                .columns()
                .forEach(column -> meta.add(JsonParts.object()
                        .add("id", column.property().id())
                        .add("name", Language.in(language, column.property()))));
        JsonObjectBuilder rows = JsonParts.object();
        extension.ids().forEach(id -> rows.add(id, row(id, extension.columns())));
        return JsonParts.object().add("meta", meta).add("rows", rows).build();
    }

    private JsonObject row(String id, List<Column> columns) {
        Map<LocalDate, Optional<Facts>> byDay = new HashMap<>();
        JsonObjectBuilder row = JsonParts.object();
        for (Column column : columns) {
            LocalDate day = column.validOn().orElse(today);
            JsonArrayBuilder values = JsonParts.array();
            byDay.computeIfAbsent(day, on -> facts(id, on)).ifPresent(facts -> column.property()
                    .valuesOf(facts)
                    .forEach(value -> values.add(JsonParts.object().add("str", value))));
            row.add(column.property().id(), values);
        }
        return row.build();
    }

    private Optional<Facts> facts(String id, LocalDate day) {
        return number(id).flatMap(number -> Facts.of(number, day, snapshot));
    }

    /** The number of an identifier, which is exactly its digits. */
    static Optional<KvkNumber> number(String id) {
        try {
            return Optional.of(KvkNumber.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
