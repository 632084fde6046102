package nl.tredewijzer.tender.run;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.document.Sha256;

/** The hash over one part of a record, as it stands beside that part. */
final class PartHash {

    private PartHash() {}

    static JsonObject of(String name, JsonValue part) {
        return JsonParts.object()
                .add("algorithm", "SHA-256")
                .add("over", name)
                .add("canonicalization", "RFC 8785")
                .add("value", Sha256.hex(part))
                .build();
    }
}
