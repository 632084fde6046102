package nl.tredewijzer.registry.index;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import org.apache.lucene.util.BytesRef;

/** How all that was recorded of an organisation is kept in the index. */
final class StoredEvents {

    private static final String NUMBER = "kvkNumber";
    private static final String EVENTS = "events";
    private static final Limits LIMITS = new Limits(Long.MAX_VALUE, 32);

    private StoredEvents() {}

    static BytesRef write(OrganisationEvents organisation) {
        return new BytesRef(CanonicalJson.bytes(JsonParts.object()
                .add(NUMBER, organisation.kvkNumber().digits())
                .add(EVENTS, HistoryJson.write(organisation.events()))
                .build()));
    }

    static OrganisationEvents read(BytesRef stored) {
        JsonObject object = (JsonObject)
                StrictJson.read(new ByteArrayInputStream(stored.bytes, stored.offset, stored.length), LIMITS);
        return new OrganisationEvents(
                KvkNumber.of(object.getString(NUMBER)), HistoryJson.events(object.getJsonArray(EVENTS)));
    }
}
