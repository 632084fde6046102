package nl.tredewijzer.model.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import nl.tredewijzer.model.KvkNumber;

/**
 * The sparse Merkle tree over all KvK numbers: of depth 27, because eight digits fit in 27 bits. The leaf of a number is
 * the hash of its {@link Listing}; the leaf of a number that was never listed is that of an empty one. Its root
 * therefore says of every number which events concern it, and of which numbers there are none.
 *
 * <p>Nodes are hashed as those of the log (RFC 6962 section 2.1). Immutable: a changed tree shares what did not change
 * with the one before. A subtree with one listed number is kept as that number alone.
 */
public final class NumberTree {

    /** Levels between the root and a leaf. */
    public static final int DEPTH = 27;

    /** The tree when nothing was ever listed. */
    public static final NumberTree EMPTY = new NumberTree(null);

    private static final List<Hash> BARE = bare();

    private final Node root;

    private NumberTree(Node root) {
        this.root = root;
    }

    /** A part of the tree in which something is listed; {@code hash} is that of its top. */
    private sealed interface Node {
        Hash hash();
    }

    private record Single(int number, Hash leaf, Hash hash) implements Node {
        static Single at(int height, int number, Hash leaf) {
            return new Single(number, leaf, climb(number, leaf, height));
        }
    }

    private record Fork(Node left, Node right, Hash hash) implements Node {
        static Fork at(int height, Node left, Node right) {
            return new Fork(left, right, Hash.ofChildren(hashOf(left, height - 1), hashOf(right, height - 1)));
        }
    }

    /** The top of a subtree of this height in which nothing is listed. */
    static Hash bare(int height) {
        return BARE.get(height);
    }

    private static List<Hash> bare() {
        List<Hash> hashes = new ArrayList<>();
        Hash hash = Listing.leaf(List.of());
        for (int height = 0; height <= DEPTH; height++) {
            hashes.add(hash);
            hash = Hash.ofChildren(hash, hash);
        }
        return List.copyOf(hashes);
    }

    /** The tree with these numbers listed so, and the others as they are. */
    public NumberTree with(Map<KvkNumber, Listing> listings) {
        Leaf[] leaves = listings.entrySet().parallelStream()
                .map(listed ->
                        new Leaf(place(listed.getKey()), listed.getValue().leaf()))
                .toArray(Leaf[]::new);
        Arrays.parallelSort(leaves);
        return new NumberTree(new Change(leaves).in(root, DEPTH, 0, leaves.length));
    }

    /** Its root, which the signed checkpoint names. */
    public Hash root() {
        return hashOf(root, DEPTH);
    }

    /** The hashes beside the way from a number's leaf to the root. */
    public NumberProof proof(KvkNumber number) {
        int place = place(number);
        Hash[] beside = new Hash[DEPTH];
        Node node = root;
        int height = DEPTH;
        while (node instanceof Fork fork) {
            height--;
            boolean right = isRight(place, height);
            beside[height] = hashOf(right ? fork.left() : fork.right(), height);
            node = right ? fork.right() : fork.left();
        }
        Arrays.setAll(beside, level -> beside[level] == null ? bare(level) : beside[level]);
        if (node instanceof Single single && single.number() != place) {
            int fork = 31 - Integer.numberOfLeadingZeros(single.number() ^ place);
            beside[fork] = climb(single.number(), single.leaf(), fork);
        }
        return new NumberProof(number, List.of(beside));
    }

    /** The place of a number's leaf, from 0. */
    static int place(KvkNumber number) {
        return Integer.parseInt(number.digits());
    }

    static boolean isRight(int place, int level) {
        return (place >> level & 1) == 1;
    }

    private static Hash hashOf(Node node, int height) {
        return node == null ? bare(height) : node.hash();
    }

    /** The top of the subtree of this height in which only this leaf is listed. */
    private static Hash climb(int place, Hash leaf, int height) {
        Iterator<Hash> beside = BARE.iterator();
        Hash hash = leaf;
        for (int level = 0; level < height; level++) {
            Hash bare = beside.next();
            hash = isRight(place, level) ? Hash.ofChildren(bare, hash) : Hash.ofChildren(hash, bare);
        }
        return hash;
    }

    private record Leaf(int place, Hash hash) implements Comparable<Leaf> {
        @Override
        public int compareTo(Leaf other) {
            return Integer.compare(place, other.place);
        }
    }

    /** New leaves, ascending by place. Many are hashed by several threads. */
    private record Change(Leaf[] leaves) {

        private static final int MANY = 4096;

        Node in(Node node, int height, int from, int to) {
            if (from == to) {
                return node;
            }
            if (node instanceof Fork fork) {
                return fork(fork.left(), fork.right(), height, from, to);
            }
            boolean alone = node == null || ((Single) node).number() == leaves[from].place();
            if (alone && to - from == 1) {
                return Single.at(height, leaves[from].place(), leaves[from].hash());
            }
            if (node instanceof Single single) {
                Single below = Single.at(height - 1, single.number(), single.leaf());
                return isRight(single.number(), height - 1)
                        ? fork(null, below, height, from, to)
                        : fork(below, null, height, from, to);
            }
            return fork(null, null, height, from, to);
        }

        private Node fork(Node left, Node right, int height, int from, int to) {
            int middle = middle(height - 1, from, to);
            if (to - from < MANY) {
                return Fork.at(height, in(left, height - 1, from, middle), in(right, height - 1, middle, to));
            }
            ForkJoinTask<Node> beside = ForkJoinPool.commonPool().submit(() -> in(left, height - 1, from, middle));
            Node own = in(right, height - 1, middle, to);
            return Fork.at(height, beside.join(), own);
        }

        private int middle(int level, int from, int to) {
            int middle = from;
            while (middle < to && !isRight(leaves[middle].place(), level)) {
                middle++;
            }
            return middle;
        }
    }
}
