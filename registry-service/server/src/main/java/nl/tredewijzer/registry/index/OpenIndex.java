package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.ledger.LedgerHead;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * The index on disk, open for writing. Used by one thread, but for {@link #add}.
 *
 * <p>Its documents are always those of {@link #applied()}; what was not committed when the process ends is applied
 * again from the ledger.
 */
final class OpenIndex implements AutoCloseable {

    private static final int BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private LedgerHead applied;
    private LedgerHead committed;
    private boolean torn;

    private OpenIndex(Directory directory, IndexWriter writer, LedgerHead applied) {
        this.directory = directory;
        this.writer = writer;
        this.applied = applied;
        this.committed = applied;
    }

    /**
     * Opens what is there.
     *
     * @return empty when nothing is there, or it is not ours, or of another shape
     * @throws IOException if it is damaged, or cannot be read
     */
    static Optional<OpenIndex> existing(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            if (DirectoryReader.indexExists(directory)) {
                Optional<LedgerHead> committed = intact(directory);
                if (committed.isPresent()) {
                    IndexWriter writer = new IndexWriter(directory, settings(OpenMode.APPEND));
                    return Optional.of(new OpenIndex(directory, writer, committed.get()));
                }
            }
            directory.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Begins an empty index in the place of whatever is there. */
    static OpenIndex empty(Path path, String ledgerId) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            clear(directory);
            IndexWriter writer = new IndexWriter(directory, settings(OpenMode.CREATE));
            return new OpenIndex(directory, writer, new LedgerHead(ledgerId, 0, Optional.empty()));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Lucene would read what is there before it overwrites it, and fail where that is damaged. */
    private static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    private static Optional<LedgerHead> intact(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return CommitData.read(reader.getIndexCommit().getUserData());
        }
    }

    /** The last event that its documents rest on, and of which ledger. */
    LedgerHead applied() {
        return applied;
    }

    /** A reader of all that was applied so far. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    /** A reader of all that was applied so far that shares what did not change since another one. */
    DirectoryReader readerAfter(DirectoryReader earlier) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(earlier, writer);
        if (newer == null) {
            earlier.incRef();
            return earlier;
        }
        return newer;
    }

    /** Adds organisations that it does not hold yet; several threads may do so at once. */
    void add(Collection<OrganisationEvents> organisations) throws IOException {
        for (OrganisationEvents organisation : organisations) {
            OrganisationHistory history = organisation.history();
            if (!history.certificates().isEmpty()) {
                writer.addDocuments(new OrganisationBlock(organisation, history).documents());
            }
        }
    }

    /** Puts organisations in the place of what it holds of them. */
    void replace(Collection<OrganisationEvents> organisations) throws IOException {
        torn = true;
        for (OrganisationEvents organisation : organisations) {
            OrganisationHistory history = organisation.history();
            Term block = OrganisationBlock.termOf(history.kvkNumber());
            if (history.certificates().isEmpty()) {
                writer.deleteDocuments(block);
            } else {
                writer.updateDocuments(block, new OrganisationBlock(organisation, history).documents());
            }
        }
    }

    /** Says that its documents now rest on the events up to here. */
    void advanceTo(LedgerHead head) {
        applied = head;
        torn = false;
    }

    /** Whether it can go on: nothing was half applied, and the disk took what it was given. */
    boolean isSound() {
        return !torn && writer.isOpen();
    }

    /** Takes what was replaced or removed out of its files too, where it would stay until they are merged. */
    void forgetWhatWasReplaced() throws IOException {
        writer.forceMergeDeletes();
        commit();
    }

    /** Makes what was applied survive the process; does nothing when there is nothing new. */
    void commit() throws IOException {
        if (applied.equals(committed)) {
            return;
        }
        writer.setLiveCommitData(CommitData.of(applied).entrySet());
        writer.commit();
        committed = applied;
    }

    /** Ends it; what was not committed is lost here, not in the ledger. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
