package nl.tredewijzer.model.receipt;

import java.time.Instant;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.note.Checkpoint;

/** Holds the moments that a receipt names against each other: nobody knows what was not recorded yet. */
final class Moments {

    private static final String CODE = "TIME";

    private Moments() {}

    /**
     * Checks that the moment that was asked for had come when the receipt was issued, and that all it stands on had been
     * recorded by then.
     *
     * @param checkpoint the one of the receipt, verified
     * @throws ReceiptFailed if not
     */
    static void check(Receipt receipt, Checkpoint checkpoint) {
        Instant issued = receipt.issuedAt();
        Instant known = receipt.question().asKnownAt().orElse(issued);
        if (known.isAfter(issued)) {
            throw new ReceiptFailed(
                    CODE,
                    "Het bewijs is afgegeven op " + text(issued) + " en zegt wat het register later wist, op "
                            + text(known) + ".",
                    "The receipt was issued at " + text(issued) + " and says what the register knew later, at "
                            + text(known) + ".");
        }
        if (recorded(checkpoint).isAfter(known)) {
            throw new ReceiptFailed(
                    CODE,
                    "Het bewijs zegt wat het register wist op " + text(known)
                            + ", maar rust op wat later is vastgelegd, op " + text(recorded(checkpoint)) + ".",
                    "The receipt says what the register knew at " + text(known)
                            + ", but stands on what was recorded later, at " + text(recorded(checkpoint)) + ".");
        }
    }

    /**
     * Checks that the redactions in a receipt had been recorded when it was issued.
     *
     * @param later the checkpoint of these, verified
     * @throws ReceiptFailed if not
     */
    static void checkRedactions(Receipt receipt, Checkpoint later) {
        if (recorded(later).isAfter(receipt.issuedAt())) {
            throw new ReceiptFailed(
                    CODE,
                    "Het bewijs is afgegeven op " + text(receipt.issuedAt())
                            + ", voordat werd vastgelegd dat er tekst is weggenomen, op " + text(recorded(later)) + ".",
                    "The receipt was issued at " + text(receipt.issuedAt())
                            + ", before it was recorded that text was taken away, at " + text(recorded(later)) + ".");
        }
    }

    /** When the last event of a checkpoint was recorded; long ago where it has none. */
    static Instant recorded(Checkpoint checkpoint) {
        return checkpoint.state().recordedAt().orElse(Instant.EPOCH);
    }

    private static String text(Instant moment) {
        return HistoryJson.instant(moment);
    }
}
