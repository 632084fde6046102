package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.following.LedgerFollower;
import nl.tredewijzer.registry.ledger.LedgerHead;
import nl.tredewijzer.registry.ledger.LedgerReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Keeps an index on disk at the head of the ledger, step by step, and hands out a snapshot after each step that changed
 * it. Used by one thread.
 */
final class Follower implements LedgerFollower {

    private static final Logger LOG = Logger.getLogger(Follower.class.getName());

    private final Path path;
    private final LedgerReader ledger;
    private final Consumer<Optional<LuceneSnapshot>> publication;

    private RecordTimes times = RecordTimes.NONE;
    private OpenIndex index;
    private LuceneSnapshot published;

    /**
     * @param path directory of the index, made when it is not there
     * @param publication takes each snapshot over; takes empty when the one before may not be read any more
     */
    Follower(Path path, LedgerReader ledger, Consumer<Optional<LuceneSnapshot>> publication) {
        this.path = path;
        this.ledger = ledger;
        this.publication = publication;
    }

    /**
     * Looks at the ledger once and follows it to its head.
     *
     * @throws RuntimeException if the ledger does not answer: nothing has changed
     * @throws IOException if the index cannot be written: the next step opens it again, or builds it anew
     */
    @Override
    public void step() throws IOException {
        try {
            LedgerHead head = ledger.head();
            if (index == null) {
                index = openOrRebuild(head);
            }
            if (!follows(index.applied(), head) || !new CatchUp(ledger, index).upTo(head)) {
                startAnew(head);
            }
            publish();
        } catch (IOException | RuntimeException e) {
            if (index != null && !index.isSound()) {
                abandon();
            }
            throw e;
        }
    }

    /** Makes what was applied survive the process. */
    @Override
    public void commit() throws IOException {
        if (index != null) {
            index.commit();
        }
    }

    private OpenIndex openOrRebuild(LedgerHead head) throws IOException {
        try {
            Optional<OpenIndex> existing = OpenIndex.existing(path);
            if (existing.isPresent()) {
                return existing.get();
            }
            LOG.info(() -> "There is no index of this shape in " + path + ": it is built from the ledger");
        } catch (LockObtainFailedException e) {
            throw new IOException("Another process uses the index in " + path, e);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warning(
                    () -> "The index in " + path + " is damaged and is built anew from the ledger: " + e.getMessage());
            LOG.log(Level.FINE, "How it is damaged", e);
        }
        return rebuild(head);
    }

    private void startAnew(LedgerHead head) throws IOException {
        LOG.warning(() -> "The index in " + path + " is not of this ledger and is built anew");
        published = null;
        times = RecordTimes.NONE;
        publication.accept(Optional.empty());
        abandon();
        index = rebuild(head);
    }

    private OpenIndex rebuild(LedgerHead head) throws IOException {
        return new Rebuild(ledger).at(path, head);
    }

    private static boolean follows(LedgerHead applied, LedgerHead head) {
        boolean behind = applied.sequence() < head.sequence();
        return applied.ledgerId().equals(head.ledgerId()) && (behind || applied.equals(head));
    }

    private void publish() throws IOException {
        LedgerHead applied = index.applied();
        RegisterState state = new RegisterState(applied.sequence(), applied.recordedAt());
        if (published == null || !published.state().equals(state)) {
            times = times.and(ledger.statesAfter(times.last().sequence(), state.sequence()));
            DirectoryReader reader = published == null ? index.reader() : index.readerAfter(published.reader());
            published = new LuceneSnapshot(reader, times);
            publication.accept(Optional.of(published));
        }
    }

    private void abandon() {
        try {
            index.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "The index did not close", e);
        } finally {
            index = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            try {
                index.commit();
            } finally {
                abandon();
            }
        }
    }
}
