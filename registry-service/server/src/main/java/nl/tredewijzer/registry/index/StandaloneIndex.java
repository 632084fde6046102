package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;

/**
 * An index of given organisations that follows no ledger: to train on and to measure. It knows of replacements only by
 * certificates that cover the same organisation.
 */
public final class StandaloneIndex implements AutoCloseable {

    /** It holds everything that it was given: it stands at the end of all events. */
    private static final RegisterState END = RegisterState.at(Long.MAX_VALUE, Instant.EPOCH);

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
            index.add(portion.stream().map(StandaloneIndex::events).toList());
        }
        return new StandaloneIndex(index, new LuceneSnapshot(index.reader(), RecordTimes.NONE.and(List.of(END))));
    }

    private static OrganisationEvents events(OrganisationHistory organisation) {
        return new OrganisationEvents(
                organisation.kvkNumber(),
                organisation.certificates().stream()
                        .flatMap(certificate -> certificate.events().stream())
                        .sorted(Comparator.comparingLong(RecordedEvent::sequence))
                        .toList());
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
