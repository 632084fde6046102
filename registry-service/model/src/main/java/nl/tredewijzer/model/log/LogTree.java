package nl.tredewijzer.model.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree over the entries of a log, RFC 6962 section 2.1. It keeps the hash of every subtree that is complete,
 * which never changes any more: appending costs one hash per subtree that it completes (one more on average, at most
 * log2 n), a root or a proof at any size up to the present one O(log n) reads.
 *
 * <p>One thread may append while others ask about sizes that they were handed by it.
 */
public final class LogTree {

    private static final int LEVELS = 32;

    private final HashColumn[] complete = new HashColumn[LEVELS];
    private volatile long size;

    /** A tree without leaves. */
    public LogTree() {
        for (int level = 0; level < LEVELS; level++) {
            complete[level] = new HashColumn();
        }
    }

    /** Appends a leaf: its index is the size before. */
    public void append(Hash leaf) {
        long index = size;
        Hash subtree = leaf;
        complete[0].append(subtree);
        for (int level = 0; (index >> level & 1) == 1; level++) {
            Hash left = complete[level].get((index >> level) - 1);
            subtree = Hash.ofChildren(left, subtree);
            complete[level + 1].append(subtree);
        }
        size = index + 1;
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /**
     * A leaf.
     *
     * @throws IllegalArgumentException if there is none with this index
     */
    public Hash leaf(long index) {
        check(0, index, size - 1);
        return complete[0].get(index);
    }

    /**
     * The root as it was when the tree had this many leaves.
     *
     * @throws IllegalArgumentException if it never had
     */
    public Hash root(long at) {
        check(0, at, size);
        return at == 0 ? Hash.ofNothing() : root(0, at);
    }

    /**
     * The proof that the leaf with an index is in the tree of a size.
     *
     * @throws IllegalArgumentException if that tree has no such leaf
     */
    public InclusionProof inclusion(long index, long at) {
        check(0, at, size);
        check(0, index, at - 1);
        List<Hash> path = new ArrayList<>();
        path(index, 0, at, path);
        return new InclusionProof(index, at, path);
    }

    /**
     * The proof that the tree of one size is the beginning of the tree of another.
     *
     * @throws IllegalArgumentException unless 0 ≤ from ≤ to ≤ size
     */
    public ConsistencyProof consistency(long from, long to) {
        check(0, to, size);
        check(0, from, to);
        List<Hash> path = new ArrayList<>();
        if (from > 0 && from < to) {
            subproof(from, 0, to, true, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    private Hash root(long begin, long end) {
        long leaves = end - begin;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return complete[level].get(begin >> level);
        }
        long middle = begin + Long.highestOneBit(leaves - 1);
        return Hash.ofChildren(root(begin, middle), root(middle, end));
    }

    private void path(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + Long.highestOneBit(end - begin - 1);
        if (index < middle) {
            path(index, begin, middle, path);
            path.add(root(middle, end));
        } else {
            path(index, middle, end, path);
            path.add(root(begin, middle));
        }
    }

    /** RFC 6962 section 2.1.2, SUBPROOF; {@code known} while the older tree is a subtree whose root the reader has. */
    private void subproof(long from, long begin, long end, boolean known, List<Hash> path) {
        if (from == end) {
            if (!known) {
                path.add(root(begin, end));
            }
            return;
        }
        long middle = begin + Long.highestOneBit(end - begin - 1);
        if (from <= middle) {
            subproof(from, begin, middle, known, path);
            path.add(root(middle, end));
        } else {
            subproof(from, middle, end, false, path);
            path.add(root(begin, middle));
        }
    }

    private static void check(long least, long number, long most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "The log has no such place: " + number + " is not between " + least + " and " + most);
        }
    }
}
