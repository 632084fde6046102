package nl.tredewijzer.registry.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.log.ConsistencyProof;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.InclusionProof;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.Checkpoint;

/**
 * The trees of the log and its published checkpoints, in memory. One thread lets it grow; others ask meanwhile about the
 * checkpoints that it was sealed with.
 */
final class LocalLog {

    private static final int KEPT_TREES = 4;

    private final Function<Map<KvkNumber, Listing>, NumberTree> treeOf;
    private final LogTree entries = new LogTree();
    private final Listings listings = new Listings();
    private final ReadWriteLock growing = new ReentrantReadWriteLock();
    private final Object recomputing = new Object();
    private final ConcurrentNavigableMap<Long, Sealed> checkpoints = new ConcurrentSkipListMap<>();
    private final Map<Long, NumberTree> trees = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, NumberTree> eldest) {
            return size() > KEPT_TREES;
        }
    };

    private NumberTree numbers = NumberTree.EMPTY;

    /** The numbers whose listings are not in {@link #numbers} yet as they are now. */
    private final Set<KvkNumber> changed = new HashSet<>();

    LocalLog() {
        this(NumberTree.EMPTY::with);
    }

    /**
     * With another way to compute the older trees.
     *
     * @param treeOf computes the tree of all numbers that have a listing
     */
    LocalLog(Function<Map<KvkNumber, Listing>, NumberTree> treeOf) {
        this.treeOf = treeOf;
    }

    /** Lets it grow by an entry; returns the numbers whose listings it changes. */
    Set<KvkNumber> append(Hash leaf, RecordedEvent event) {
        Mentions named = Mentions.of(event.event());
        return whileGrowing(() -> {
            entries.append(leaf);
            Set<KvkNumber> concerned = listings.add(event.sequence(), named.id(), named.covered(), named.replaced());
            changed.addAll(concerned);
            return concerned;
        });
    }

    /** How the log stands now, at its last entry: the checkpoint that may be signed. */
    Checkpoint head(String origin, RegisterState state) {
        return whileGrowing(() -> {
            Map<KvkNumber, Listing> now = new HashMap<>();
            changed.forEach(number -> now.put(number, listings.of(number, state.sequence())));
            numbers = numbers.with(now);
            changed.clear();
            return new Checkpoint(origin, entries.root(state.sequence()), numbers.root(), state);
        });
    }

    /** From now on it answers about this checkpoint, which is how it stands. */
    void seal(Sealed sealed) {
        remember(sealed.size(), numbers);
        checkpoints.put(sealed.size(), sealed);
    }

    private <T> T whileGrowing(Supplier<T> work) {
        return holding(growing.writeLock(), work);
    }

    private <T> T whileItStands(Supplier<T> work) {
        return holding(growing.readLock(), work);
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** How many entries it has, sealed or not. */
    long size() {
        return entries.size();
    }

    /** The newest checkpoint, or empty when none was published yet. */
    Optional<Sealed> latest() {
        return sealed(checkpoints.lastEntry());
    }

    /** All checkpoints, ascending. */
    List<Sealed> checkpoints() {
        return List.copyOf(checkpoints.values());
    }

    /** The checkpoint of exactly so many entries. */
    Optional<Sealed> of(long size) {
        return Optional.ofNullable(checkpoints.get(size));
    }

    private static Optional<Sealed> sealed(Map.Entry<?, Sealed> entry) {
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }

    /** The leaf of an entry, by its sequence. */
    Hash leaf(long sequence) {
        return entries.leaf(sequence - 1);
    }

    InclusionProof inclusion(long index, long size) {
        return entries.inclusion(index, size);
    }

    ConsistencyProof consistency(long from, long to) {
        return entries.consistency(from, to);
    }

    Listing listing(KvkNumber number, long size) {
        return whileItStands(() -> listings.of(number, size));
    }

    /**
     * The tree of all numbers at a checkpoint: the last ones are at hand, older ones are computed again, one at a time, so
     * that who asks for many of them holds up nobody who asks for the last ones.
     */
    NumberTree numbers(long size) {
        return known(size).orElseGet(() -> {
            synchronized (recomputing) {
                return known(size).orElseGet(() -> {
                    NumberTree computed = treeOf.apply(whileItStands(() -> listings.all(size)));
                    remember(size, computed);
                    return computed;
                });
            }
        });
    }

    private Optional<NumberTree> known(long size) {
        synchronized (trees) {
            return Optional.ofNullable(trees.get(size));
        }
    }

    private void remember(long size, NumberTree tree) {
        synchronized (trees) {
            trees.put(size, tree);
        }
    }
}
