package nl.tredewijzer.tender.run;

import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.Supplier;

/** A part of a record and the hash that stands beside it; of what was made once, the hash is kept, not the part. */
final class HashedPart {

    private final String name;
    private final Supplier<JsonValue> making;
    private Optional<JsonValue> hash = Optional.empty();

    HashedPart(String name, Supplier<JsonValue> making) {
        this.name = name;
        this.making = making;
    }

    synchronized JsonValue part() {
        JsonValue part = making.get();
        hash = Optional.of(PartHash.of(name, part));
        return part;
    }

    synchronized JsonValue hash() {
        return hash.orElseGet(() -> PartHash.of(name, making.get()));
    }
}
