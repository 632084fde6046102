package nl.tredewijzer.registry.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.log.ConsistencyProof;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.InclusionProof;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.Checkpoint;

/**
 * The trees of the log and its published checkpoints, in memory. One thread lets it grow; others ask meanwhile about the
 * checkpoints that it was sealed with.
 */
final class LocalLog {

    private static final int KEPT_TREES = 4;

    private final LogTree entries = new LogTree();
    private final Listings listings = new Listings();
    private final ConcurrentNavigableMap<Long, Sealed> checkpoints = new ConcurrentSkipListMap<>();
    private final Map<Long, NumberTree> trees = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, NumberTree> eldest) {
            return size() > KEPT_TREES;
        }
    };

    private NumberTree numbers = NumberTree.EMPTY;

    /** Lets it grow by entries, whose listings count once {@link #head} is asked for. */
    synchronized void append(Hash leaf, RecordedEvent event, Set<KvkNumber> changed) {
        entries.append(leaf);
        Optional<Certificate> content = event.event().content();
        changed.addAll(listings.add(
                event.sequence(),
                event.event().id(),
                content.stream()
                        .flatMap(certificate -> certificate.entities().stream())
                        .map(CoveredEntity::kvkNumber)
                        .toList(),
                content.flatMap(Certificate::replacedId)));
    }

    /** How the log stands now: the checkpoint that may be signed. */
    synchronized Checkpoint head(String origin, RegisterState state, Collection<KvkNumber> changed) {
        Map<KvkNumber, Listing> now = new HashMap<>();
        changed.forEach(number -> now.put(number, listings.of(number, state.sequence())));
        numbers = numbers.with(now);
        return new Checkpoint(origin, entries.root(state.sequence()), numbers.root(), state);
    }

    /** From now on it answers about this checkpoint, which is how it stands. */
    synchronized void seal(Sealed sealed) {
        trees.put(sealed.size(), numbers);
        checkpoints.put(sealed.size(), sealed);
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

    /** The newest checkpoint of at most so many entries. */
    Optional<Sealed> upTo(long size) {
        return sealed(checkpoints.floorEntry(size));
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

    synchronized Listing listing(KvkNumber number, long size) {
        return listings.of(number, size);
    }

    /** The tree of all numbers at a checkpoint: the last ones are at hand, older ones are computed again. */
    synchronized NumberTree numbers(long size) {
        NumberTree known = trees.get(size);
        if (known == null) {
            known = NumberTree.EMPTY.with(listings.all(size));
            trees.put(size, known);
        }
        return known;
    }
}
