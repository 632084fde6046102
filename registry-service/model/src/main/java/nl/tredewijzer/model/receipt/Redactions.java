package nl.tredewijzer.model.receipt;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;

/**
 * The events by which text in a receipt's events was taken away, where they were recorded after the moment that was asked
 * for. They are no part of the answer: without them nobody could read what it follows from.
 *
 * @param checkpoint how the log stood when they were in it, signed
 * @param consistency the hashes by which the log of the receipt's own checkpoint is the beginning of that one
 * @param entries those events, ascending
 */
public record Redactions(SignedNote checkpoint, List<Hash> consistency, List<ProvenEntry> entries) {

    public Redactions {
        Objects.requireNonNull(checkpoint, "checkpoint");
        consistency = List.copyOf(consistency);
        entries = List.copyOf(entries);
    }
}
