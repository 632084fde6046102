package nl.tredewijzer.tender.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;

/** Remarks as their codes and plain values. Read back their values are texts, which say the same in documents. */
public final class RemarksJson {

    private RemarksJson() {}

    /** The remarks, one after the other. */
    public static JsonArrayBuilder write(List<Remark> remarks) {
        JsonArrayBuilder array = JsonParts.array();
        for (Remark remark : remarks) {
            JsonObjectBuilder values = JsonParts.object();
            remark.plainValues().forEach(values::add);
            array.add(JsonParts.object().add("code", remark.code().name()).add("values", values));
        }
        return array;
    }

    /**
     * Reads what {@link #write(List)} writes; nothing where there is nothing.
     *
     * @throws JsonRefused if it is something else
     */
    public static List<Remark> read(JsonValue value) {
        List<Remark> remarks = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(entry -> remarks.add(remark(entry)));
        } else if (value != null) {
            throw new JsonRefused("The notes are no list");
        }
        return remarks;
    }

    private static Remark remark(JsonValue value) {
        if (value instanceof JsonObject object && object.get("values") instanceof JsonObject values) {
            return new Remark(Code.valueOf(object.getString("code", "")), texts(values));
        }
        throw new JsonRefused("A note has a code and values");
    }

    private static Map<String, Object> texts(JsonObject values) {
        Map<String, Object> texts = new HashMap<>();
        values.forEach((name, value) -> texts.put(name, value instanceof JsonString text ? text.getString() : value));
        return texts;
    }
}
