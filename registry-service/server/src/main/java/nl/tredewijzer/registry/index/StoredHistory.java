package nl.tredewijzer.registry.index;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import org.apache.lucene.util.BytesRef;

/** How a whole history is kept in the index. */
final class StoredHistory {

    private static final Limits LIMITS = new Limits(Long.MAX_VALUE, 32);

    private StoredHistory() {}

    static BytesRef write(OrganisationHistory history) {
        return new BytesRef(CanonicalJson.bytes(HistoryJson.write(history)));
    }

    static OrganisationHistory read(BytesRef stored) {
        return HistoryJson.organisation((JsonObject)
                StrictJson.read(new ByteArrayInputStream(stored.bytes, stored.offset, stored.length), LIMITS));
    }
}
