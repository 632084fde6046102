package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Statement;

/** Statements as JSON: code and values for programs, and the sentence in both languages. */
public final class StatementJson {

    private StatementJson() {}

    /** The statements, one after the other. */
    public static JsonArrayBuilder write(List<? extends Statement<?>> statements) {
        JsonArrayBuilder array = JsonParts.array();
        statements.forEach(statement -> array.add(write(statement)));
        return array;
    }

    /** The statement as {@code code}, {@code values}, {@code nl} and {@code en}. */
    public static JsonObjectBuilder write(Statement<?> statement) {
        JsonObjectBuilder values = JsonParts.object();
        statement.plainValues().forEach(values::add);
        return JsonParts.object()
                .add("code", statement.code().name())
                .add("values", values)
                .add("nl", statement.dutch())
                .add("en", statement.english());
    }
}
