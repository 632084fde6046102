package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.registry.ledger.LedgerHead;
import nl.tredewijzer.registry.ledger.LedgerReader;

/**
 * Makes an index anew from the ledger, as it stood when the rebuild began: the calling thread reads the ledger while
 * another one folds and writes what was read.
 *
 * <p>That other thread is no managed one: it needs nothing of the container, and a managed task that ends closes the
 * entity manager which the calling thread is using (seen on Payara 6.2025.10).
 */
final class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class.getName());
    private static final ThreadFactory WRITERS =
            Thread.ofPlatform().name("index-rebuild").daemon().factory();
    private static final int PAGE = 2000;
    private static final int PAGES_IN_FLIGHT = 2;

    private final LedgerReader ledger;

    Rebuild(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /**
     * Builds it in the place of whatever is there.
     *
     * @param head how far the ledger had come; later events are left out
     */
    OpenIndex at(Path path, LedgerHead head) throws IOException {
        long begun = System.nanoTime();
        LOG.info(() -> "Building the index from the ledger, up to event " + head.sequence());
        OpenIndex index = OpenIndex.empty(path, head.ledgerId());
        try {
            int organisations = fill(index, head.sequence());
            index.advanceTo(head);
            index.commit();
            LOG.log(Level.INFO, "Index built: {0} organisations up to event {1} in {2} ms", new Object[] {
                organisations, head.sequence(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)
            });
            return index;
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private int fill(OpenIndex index, long upTo) {
        int organisations = 0;
        Queue<CompletableFuture<Void>> writing = new ArrayDeque<>();
        try (ExecutorService writer = Executors.newSingleThreadExecutor(WRITERS)) {
            List<KvkNumber> numbers = ledger.numbersAfter(null, PAGE);
            while (!numbers.isEmpty()) {
                List<KvkNumber> page = numbers;
                Map<KvkNumber, List<RecordedEvent>> events = ledger.eventsTouching(page);
                if (writing.size() == PAGES_IN_FLIGHT) {
                    writing.remove().join();
                }
                writing.add(CompletableFuture.runAsync(() -> write(index, page, events, upTo), writer));
                organisations += page.size();
                numbers = ledger.numbersAfter(page.get(page.size() - 1), PAGE);
            }
            writing.forEach(CompletableFuture::join);
        }
        return organisations;
    }

    private static void write(
            OpenIndex index, List<KvkNumber> page, Map<KvkNumber, List<RecordedEvent>> events, long upTo) {
        List<OrganisationEvents> organisations = page.stream()
                .map(number -> OrganisationEvents.of(number, events.getOrDefault(number, List.of()), upTo))
                .toList();
        try {
            index.add(organisations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
