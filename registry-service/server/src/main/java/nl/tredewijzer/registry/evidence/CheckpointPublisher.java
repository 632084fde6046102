package nl.tredewijzer.registry.evidence;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.NoteRefused;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.following.FollowingRefused;
import nl.tredewijzer.registry.ledger.DatabaseLogReader;

/**
 * Sees to it that of every batch one checkpoint is published, which all nodes agree on: the first to sign it stores it,
 * the others hold what they computed themselves against it.
 */
final class CheckpointPublisher {

    private static final String ORIGIN = "pso-register/";

    private final DatabaseLogReader ledger;
    private final Transactions transactions;
    private final LogKeys keys;

    CheckpointPublisher(DatabaseLogReader ledger, Transactions transactions, LogKeys keys) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.keys = keys;
    }

    /** The origin of the log, which says of which register it is. */
    static String origin(String ledgerId) {
        return ORIGIN + ledgerId;
    }

    /** Of which ledger a log is; the origin itself when it is of none that this register publishes. */
    static String ledgerId(String origin) {
        return origin.startsWith(ORIGIN) ? origin.substring(ORIGIN.length()) : origin;
    }

    /** @throws FollowingRefused if there is no key to sign with */
    void requireKey() {
        keys.refusal().ifPresent(why -> {
            throw new FollowingRefused(why);
        });
    }

    /**
     * The published checkpoint of a state; published now when nobody did.
     *
     * @throws FollowingRefused if another one was published, or one that is not signed with a key of this register
     */
    Sealed published(Checkpoint computed) {
        Optional<SignedNote> known = stored(computed.size());
        if (known.isEmpty()) {
            SignedNote note = keys.signer(computed.origin()).sign(computed.text());
            try {
                transactions.shortly(() -> {
                    ledger.publish(computed.size(), note);
                    return note;
                });
                return new Sealed(computed, note);
            } catch (RuntimeException e) {
                // perhaps another node was first: then its checkpoint counts
                known = stored(computed.size());
                if (known.isEmpty()) {
                    throw e;
                }
            }
        }
        return checked(computed, known.orElseThrow());
    }

    private Optional<SignedNote> stored(long size) {
        return ledger.checkpointsAfter(size - 1, 1).stream()
                .filter(note -> Sealed.of(note).size() == size)
                .findFirst();
    }

    private Sealed checked(Checkpoint computed, SignedNote note) {
        List<NoteKey> trusted = keys.trusted(computed.origin());
        try {
            if (!note.verifiedBy(trusted).equals(computed.text())) {
                throw new FollowingRefused("the published checkpoint of " + computed.size()
                        + " events does not fit the events in the database: they were changed after it was signed");
            }
        } catch (NoteRefused e) {
            throw new FollowingRefused("the published checkpoint of " + computed.size()
                    + " events is not signed with a key of this register: set registry.log.key, or name the key in"
                    + " registry.log.formerKeys");
        }
        return new Sealed(computed, note);
    }
}
