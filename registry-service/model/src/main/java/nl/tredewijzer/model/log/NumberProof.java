package nl.tredewijzer.model.log;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.model.KvkNumber;

/**
 * What stands beside the way from the leaf of a KvK number to the root of the {@link NumberTree}: with it a listing,
 * also an empty one, can be held against that root.
 *
 * @param number the number
 * @param beside the hash beside the way on every level, from below; 27 of them
 */
public record NumberProof(KvkNumber number, List<Hash> beside) {

    /** @throws IllegalArgumentException unless there are 27 hashes */
    public NumberProof {
        Objects.requireNonNull(number, "number");
        beside = List.copyOf(beside);
        if (beside.size() != NumberTree.DEPTH) {
            throw new IllegalArgumentException(
                    "A proof about a number has " + NumberTree.DEPTH + " hashes: " + beside.size());
        }
    }

    /** The root of the tree in which the number is listed so. */
    public Hash rootAbove(Listing listing) {
        int place = NumberTree.place(number);
        Hash hash = listing.leaf();
        for (int level = 0; level < NumberTree.DEPTH; level++) {
            Hash other = beside.get(level);
            hash = NumberTree.isRight(place, level) ? Hash.ofChildren(other, hash) : Hash.ofChildren(hash, other);
        }
        return hash;
    }

    /** Whether it shows that the number is listed so, and not otherwise, in the tree with this root. */
    public boolean shows(Listing listing, Hash root) {
        return rootAbove(listing).equals(root);
    }

    /** Whether the hash of a level is that of a subtree in which nothing is listed, which a reader knows by heart. */
    public boolean isBare(int level) {
        return beside.get(level).equals(bare(level));
    }

    /** The hash of a subtree of this height in which nothing is listed. */
    public static Hash bare(int height) {
        return NumberTree.bare(height);
    }
}
