package nl.tredewijzer.registry.evidence;

import java.util.List;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.log.Readings;
import nl.tredewijzer.model.snapshot.Snapshot;

/** A log outside the database from which the ledger can be put back: the local copy, or a verified snapshot. */
interface PublishedLog {

    /** How far it goes: its newest checkpoint, signed. */
    Sealed newest();

    /** The checkpoints that came with it, ascending; at least the newest. */
    List<Sealed> checkpoints();

    /**
     * An entry.
     *
     * @param sequence from 1 to the size of the newest checkpoint
     */
    PublishedEntry entry(long sequence);

    /** An entry as the event it is now. */
    default RecordedEvent event(PublishedEntry entry) {
        return Readings.of(
                        List.of(entry),
                        entry.redactedBy().map(this::entry).stream().toList())
                .get(0);
    }

    /** The log that a snapshot holds. */
    static PublishedLog of(Snapshot snapshot) {
        Sealed newest = new Sealed(snapshot.checkpoint(), snapshot.note());
        return new PublishedLog() {
            @Override
            public Sealed newest() {
                return newest;
            }

            @Override
            public List<Sealed> checkpoints() {
                return List.of(newest);
            }

            @Override
            public PublishedEntry entry(long sequence) {
                return snapshot.entry(sequence);
            }
        };
    }

    /** The log that a node kept a copy of; with a checkpoint. */
    static PublishedLog of(LogCopy copy) {
        return new PublishedLog() {
            @Override
            public Sealed newest() {
                return copy.latest().orElseThrow();
            }

            @Override
            public List<Sealed> checkpoints() {
                return copy.log().checkpoints();
            }

            @Override
            public PublishedEntry entry(long sequence) {
                return copy.entry(sequence);
            }
        };
    }
}
