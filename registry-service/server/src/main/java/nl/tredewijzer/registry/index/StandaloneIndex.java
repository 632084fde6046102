package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;

/** An index of given organisations that follows no ledger: to train on and to measure. */
public final class StandaloneIndex implements AutoCloseable {

    private final OpenIndex index;
    private final LuceneSnapshot snapshot;

    private StandaloneIndex(OpenIndex index, LuceneSnapshot snapshot) {
        this.index = index;
        this.snapshot = snapshot;
    }

    /**
     * Builds it.
     *
     * @param path an empty directory, or one that is emptied
     * @param organisations in portions, each organisation once
     * @throws IOException if the directory cannot be written
     */
    public static StandaloneIndex build(Path path, Iterable<? extends Collection<OrganisationHistory>> organisations)
            throws IOException {
        OpenIndex index = OpenIndex.empty(path, UUID.randomUUID().toString());
        for (Collection<OrganisationHistory> portion : organisations) {
            index.add(List.copyOf(portion));
        }
        return new StandaloneIndex(index, new LuceneSnapshot(index.reader(), RegisterState.EMPTY));
    }

    /** The one state it has. */
    public RegisterSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public void close() throws IOException {
        snapshot.release();
        index.close();
    }
}
