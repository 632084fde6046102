package nl.tredewijzer.registry.evidence.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.receipt.Finding;
import nl.tredewijzer.model.receipt.Finding.Kind;
import nl.tredewijzer.model.receipt.Receipt;
import nl.tredewijzer.model.receipt.ReceiptJson;
import nl.tredewijzer.model.receipt.ReceiptVerifier;
import nl.tredewijzer.model.receipt.Verdict;
import nl.tredewijzer.registry.http.Sha256;

/**
 * A receipt after its check.
 *
 * @param receipt what it says, only if it stands
 * @param hash SHA-256 of the file, in hexadecimal digits
 * @param checkedAt by the clock of the register
 * @param keys those it was checked with
 */
record CheckedReceipt(Verdict verdict, Optional<Receipt> receipt, String hash, Instant checkedAt, List<NoteKey> keys) {

    static CheckedReceipt of(byte[] file, List<NoteKey> keys, Instant now) {
        Verdict verdict = new ReceiptVerifier(keys).verify(file);
        Optional<Receipt> receipt = verdict.stands() ? Optional.of(ReceiptJson.read(file)) : Optional.empty();
        return new CheckedReceipt(verdict, receipt, Sha256.hex(file), now, keys);
    }

    boolean stands() {
        return verdict.stands();
    }

    List<Finding> proven() {
        return findings(Kind.PROVEN);
    }

    List<Finding> notProven() {
        return findings(Kind.NOT_PROVEN);
    }

    List<Finding> failed() {
        return findings(Kind.FAILED);
    }

    /** Whether another key might help: it failed at a signature, before anything was proven. */
    boolean mayHaveOtherKey() {
        return failed().stream().anyMatch(finding -> finding.code().equals("SIGNATURE"));
    }

    private List<Finding> findings(Kind kind) {
        return verdict.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
