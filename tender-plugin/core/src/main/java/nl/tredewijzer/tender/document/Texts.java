package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;

/** Lists of texts in a document. */
final class Texts {

    private Texts() {}

    static JsonArrayBuilder array(List<String> texts) {
        JsonArrayBuilder array = JsonParts.array();
        texts.forEach(array::add);
        return array;
    }
}
