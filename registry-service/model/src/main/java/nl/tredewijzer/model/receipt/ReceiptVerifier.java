package nl.tredewijzer.model.receipt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.ReceiptJson.ReadReceipt;

/**
 * Checks receipts, with nothing but the register's public key: no register, no network, no clock.
 *
 * <p>In this order: the register's signature over the whole receipt; that it answers on whom was asked about; the
 * register's signature on the checkpoint; that nothing in it
 * is of after the moment that was asked for; that every event is in the log, and each by which text was taken away; that
 * of each number exactly these events are recorded, or none; that the answer follows from them.
 */
public final class ReceiptVerifier {

    private final List<NoteKey> trusted;

    /**
     * A verifier.
     *
     * @param trusted the keys of the register, the present one and those before it
     */
    public ReceiptVerifier(Collection<NoteKey> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** Checks the file of a receipt. A file that is none fails as such. */
    public Verdict verify(byte[] file) {
        try {
            return verify(ReceiptJson.parse(file));
        } catch (ReceiptRefused e) {
            return new Verdict(List.of(Finding.failed("FILE", e)));
        }
    }

    /** Checks a receipt. */
    public Verdict verify(Receipt receipt) {
        return verify(new ReadReceipt(receipt, ReceiptJson.unsigned(receipt)));
    }

    private Verdict verify(ReadReceipt read) {
        Receipt receipt = read.receipt();
        List<Finding> findings = new ArrayList<>();
        try {
            findings.add(signature(receipt, read.unsigned()));
            GivenNumbers.check(receipt.question());
            Checkpoint checkpoint = checkpoint(receipt.checkpoint());
            findings.add(new SignedState(checkpoint).finding());
            Moments.check(receipt, checkpoint);
            Evidence evidence = Evidence.of(receipt, checkpoint, later(receipt, checkpoint));
            findings.addAll(evidence.findings());
            findings.addAll(Limits.of(receipt));
        } catch (ReceiptFailed e) {
            findings.add(e.finding());
        }
        return new Verdict(findings);
    }

    private Finding signature(Receipt receipt, byte[] unsigned) {
        var note = receipt.signature()
                .orElseThrow(() -> new ReceiptFailed(
                        "SIGNATURE",
                        "Het bewijs is niet door het register ondertekend.",
                        "The receipt is not signed by the register."));
        try {
            String signed = note.verifiedBy(trusted);
            if (!signed.equals(ReceiptSigner.text(unsigned))) {
                throw new ReceiptFailed(
                        "SIGNATURE",
                        "De handtekening is van een ander bewijs: vraag of antwoord is veranderd.",
                        "The signature is of another receipt: question or answer was changed.");
            }
        } catch (NoteRefused e) {
            throw new ReceiptFailed("SIGNATURE", e);
        }
        return Finding.proven(
                "SIGNATURE",
                "Vraag en antwoord zijn zo gegeven en ondertekend door " + note.signers() + ".",
                "Question and answer were given like this and signed by " + note.signers() + ".");
    }

    private Map<Long, PublishedEntry> later(Receipt receipt, Checkpoint checkpoint) {
        return receipt.redactions()
                .map(redactions -> later(receipt, checkpoint, redactions))
                .orElseGet(Map::of);
    }

    private Map<Long, PublishedEntry> later(Receipt receipt, Checkpoint then, Redactions redactions) {
        Checkpoint later = checkpoint(redactions.checkpoint());
        Moments.checkRedactions(receipt, later);
        return new LaterRedactions(then, later).found(redactions);
    }

    private Checkpoint checkpoint(SignedNote note) {
        try {
            return SignedState.of(note, trusted).checkpoint();
        } catch (NoteRefused e) {
            throw new ReceiptFailed(SignedState.CODE, e);
        }
    }
}
