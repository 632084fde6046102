package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.NumberProof;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.note.SignedNote;

/**
 * What the register answered, with everything by which somebody else can check it later.
 *
 * @param issuedAt when it was made, by the register's clock
 * @param question what was asked
 * @param answers per organisation what it held on the day, as {@link StandingJson} writes it
 * @param numbers per organisation which events concern it
 * @param entries those events, ascending
 * @param checkpoint how the log stood, signed
 * @param redactions the later events by which text in these was taken away; empty when there are none
 * @param signature the signature over all the rest
 */
public record Receipt(
        Instant issuedAt,
        Question question,
        List<JsonObject> answers,
        List<ListedNumber> numbers,
        List<ProvenEntry> entries,
        SignedNote checkpoint,
        Optional<Redactions> redactions,
        Optional<SignedNote> signature) {

    /**
     * Which events concern a number, none of them left out.
     *
     * @param proof holds the listing against the root that the checkpoint names
     */
    public record ListedNumber(Listing listing, NumberProof proof) {
        /** The number. */
        public KvkNumber number() {
            return proof.number();
        }
    }

    /**
     * An event, and the hashes by which it is in the log.
     *
     * @param path the hashes beside its way to the root of the log, from below
     */
    public record ProvenEntry(PublishedEntry entry, List<Hash> path) {
        public ProvenEntry {
            path = List.copyOf(path);
        }
    }

    /** A receipt in whose events no text was taken away later. */
    public Receipt(
            Instant issuedAt,
            Question question,
            List<JsonObject> answers,
            List<ListedNumber> numbers,
            List<ProvenEntry> entries,
            SignedNote checkpoint,
            Optional<SignedNote> signature) {
        this(issuedAt, question, answers, numbers, entries, checkpoint, Optional.empty(), signature);
    }

    public Receipt {
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(question, "question");
        answers = List.copyOf(answers);
        numbers = List.copyOf(numbers);
        entries = List.copyOf(entries);
        Objects.requireNonNull(checkpoint, "checkpoint");
        Objects.requireNonNull(redactions, "redactions");
        Objects.requireNonNull(signature, "signature");
    }

    /** The proof that an entry is in the log as a text of its own (c2sp.org/tlog-proof), for other tools. */
    public LogProof logProof(ProvenEntry proven) {
        return new LogProof(proven.entry().sequence() - 1, proven.path(), checkpoint);
    }

    Receipt signed(SignedNote by) {
        return new Receipt(issuedAt, question, answers, numbers, entries, checkpoint, redactions, Optional.of(by));
    }
}
