package nl.tredewijzer.registry.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.model.log.ConsistencyProof;
import nl.tredewijzer.model.log.InclusionProof;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.Question;
import nl.tredewijzer.model.receipt.ReceiptSigner;
import nl.tredewijzer.model.receipt.Receipts;
import nl.tredewijzer.registry.following.FollowerCondition;

/** The published log of this register, as this node has it: checkpoints, proofs and receipts, without the database. */
@ApplicationScoped
public class Evidence implements FollowerCondition {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final LogKeys keys;
    private final Clock clock;
    private volatile LogCopy copy;
    private volatile Optional<String> trouble = Optional.empty();
    private volatile Optional<StartProof.Shown> proof = Optional.empty();

    protected Evidence() {
        this(null, null);
    }

    /** Signs with these keys. */
    @Inject
    public Evidence(LogKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    synchronized void publish(LogCopy newest) {
        copy = newest;
        notifyAll();
    }

    /** Keeps against what the ledger was held since the start. */
    void proven(StartProof.Shown shown) {
        proof = Optional.of(shown);
    }

    /** Against what the ledger was held since the start; empty before that, or when it did not fit. */
    Optional<StartProof.Shown> proof() {
        return proof;
    }

    @Override
    public void following() {
        trouble = Optional.empty();
    }

    @Override
    public synchronized void troubled(String why) {
        trouble = Optional.of(why);
        notifyAll();
    }

    /** Why it does not follow the ledger at the moment; empty when it does. */
    public Optional<String> trouble() {
        return trouble;
    }

    /**
     * The log at the checkpoint of exactly so many events; waited for some moments when the log has not come so far.
     *
     * @throws EvidenceUnavailable when there is none
     */
    public CheckpointView at(long size) {
        awaitSize(size);
        LogCopy current = current();
        return view(current, current.log().of(size));
    }

    private synchronized void awaitSize(long size) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            for (long left = LONGEST_WAIT.toMillis();
                    left > 0 && trouble.isEmpty() && !reaches(size);
                    left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean reaches(long size) {
        LogCopy current = copy;
        return current != null
                && current.latest().filter(latest -> latest.size() >= size).isPresent();
    }

    /**
     * The log at the newest checkpoint.
     *
     * @throws EvidenceUnavailable when there is none
     */
    public CheckpointView latest() {
        LogCopy current = current();
        return view(current, current.log().latest());
    }

    /** The checkpoint of exactly so many events, if one was published. */
    public Optional<SignedNote> checkpoint(long size) {
        return current().log().of(size).map(Sealed::note);
    }

    /** The proof that the event with a sequence is in the log of a size; both lie within the newest checkpoint. */
    public InclusionProof inclusion(long sequence, long size) {
        return current().log().inclusion(sequence - 1, size);
    }

    /** The proof that the log of one size is the beginning of that of another; both lie within the newest checkpoint. */
    public ConsistencyProof consistency(long from, long to) {
        return current().log().consistency(from, to);
    }

    /** The keys with which checkpoints and receipts are checked, the present one first; none while it is not known. */
    public List<NoteKey> keys() {
        if (keys.refusal().isPresent()) {
            return List.of();
        }
        return Optional.ofNullable(copy).flatMap(LogCopy::latest).stream()
                .flatMap(latest -> keys.trusted(latest.checkpoint().origin()).stream())
                .toList();
    }

    /**
     * The file of the signed receipt of a question, answered by the log at a checkpoint.
     *
     * @throws EvidenceUnavailable when there is no key to sign with
     */
    public byte[] receipt(Question question, CheckpointView log) {
        if (keys.refusal().isPresent()) {
            throw EvidenceUnavailable.withoutKey();
        }
        ReceiptSigner signer = new ReceiptSigner(keys.signer(log.says().origin()));
        return new Receipts(log, signer).file(question, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private LogCopy current() {
        LogCopy current = copy;
        if (current == null) {
            throw new EvidenceUnavailable();
        }
        return current;
    }

    private static CheckpointView view(LogCopy copy, Optional<Sealed> sealed) {
        return new CheckpointView(copy, copy.log(), sealed.orElseThrow(EvidenceUnavailable::new));
    }
}
