package nl.tredewijzer.model.receipt;

import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.model.log.ConsistencyProof;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;

/** Checks the {@link Redactions} of a receipt: that they stand further on in the same log. */
final class LaterRedactions {

    private final Checkpoint then;
    private final Checkpoint later;

    /**
     * @param then the checkpoint of the receipt
     * @param later the one of the redactions, verified like the first
     */
    LaterRedactions(Checkpoint then, Checkpoint later) {
        this.then = then;
        this.later = later;
    }

    /**
     * The events, by sequence.
     *
     * @throws ReceiptFailed if that is another log, or one of them is not in it
     */
    Map<Long, PublishedEntry> found(Redactions redactions) {
        if (!goesOn(redactions)) {
            throw new ReceiptFailed(
                    "REDACTIONS",
                    "Het logboek waarin tekst is weggenomen, is geen voortzetting van het logboek van dit bewijs.",
                    "The log in which text was taken away does not go on from the log of this receipt.");
        }
        Map<Long, PublishedEntry> found = new TreeMap<>();
        redactions.entries().forEach(proven -> {
            PublishedEntry entry = Found.in(later, proven);
            if (entry.sequence() <= then.size()) {
                throw new ReceiptFailed(
                        "REDACTIONS",
                        "Gebeurtenis " + entry.sequence() + " staat op de verkeerde plaats in het bewijs.",
                        "Event " + entry.sequence() + " stands in the wrong place of the receipt.");
            }
            found.put(entry.sequence(), entry);
        });
        return found;
    }

    private boolean goesOn(Redactions redactions) {
        return then.origin().equals(later.origin())
                && then.size() < later.size()
                && new ConsistencyProof(then.size(), later.size(), redactions.consistency())
                        .shows(then.root(), later.root());
    }
}
