package nl.tredewijzer.tender.registry.snapshot;

import java.time.Instant;
import java.util.Optional;
import nl.tredewijzer.model.snapshot.Snapshot;
import nl.tredewijzer.tender.registry.Provenance;

/**
 * The snapshot that answers.
 *
 * @param snapshot verified
 * @param confirmedAt when the register last said that it is its newest; empty when it never was asked
 * @param stale whether a newer one was asked for in vain since
 */
record HeldSnapshot(Snapshot snapshot, Optional<Instant> confirmedAt, boolean stale) {

    /** One that was found in a file. */
    static HeldSnapshot found(Snapshot snapshot) {
        return new HeldSnapshot(snapshot, Optional.empty(), false);
    }

    /** One that the register just sent, or just confirmed. */
    static HeldSnapshot confirmed(Snapshot snapshot, Instant now) {
        return new HeldSnapshot(snapshot, Optional.of(now), false);
    }

    HeldSnapshot notRenewed() {
        return new HeldSnapshot(snapshot, confirmedAt, true);
    }

    Provenance provenance() {
        return new Provenance("snapshot " + snapshot.checkpoint().origin(), true, stale, confirmedAt);
    }
}
