package nl.tredewijzer.model.receipt;

import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.log.InclusionProof;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;

/** Looks an event up in the log of a checkpoint, by the proof that came with it. */
final class Found {

    private Found() {}

    /**
     * The event.
     *
     * @param checkpoint verified
     * @throws ReceiptFailed if it is not in that log, or not as it is there
     */
    static PublishedEntry in(Checkpoint checkpoint, ProvenEntry proven) {
        PublishedEntry entry = proven.entry();
        try {
            long sequence = entry.sequence();
            if (!new InclusionProof(sequence - 1, checkpoint.size(), proven.path())
                    .shows(entry.leaf(), checkpoint.root())) {
                throw new ReceiptFailed(
                        "LOG",
                        "Gebeurtenis " + sequence + " staat zo niet in het logboek.",
                        "Event " + sequence + " is not in the log like this.");
            }
            if (!entry.isWhole()) {
                throw new ReceiptFailed(
                        "LOG",
                        "De inhoud van gebeurtenis " + sequence + " is niet die welke in het logboek staat.",
                        "The content of event " + sequence + " is not the one in the log.");
            }
            return entry;
        } catch (JsonRefused | IllegalArgumentException e) {
            throw new ReceiptFailed(
                    "LOG", new Unreadable("Een gebeurtenis is niet te lezen", "An event does not read", e));
        }
    }
}
