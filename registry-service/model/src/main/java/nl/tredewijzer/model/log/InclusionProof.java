package nl.tredewijzer.model.log;

import java.util.List;
import java.util.Optional;

/**
 * That a leaf is in the tree of a size, RFC 6962 section 2.1.1.
 *
 * @param index index of the leaf, from 0
 * @param size leaves of the tree
 * @param path the hashes beside the way from the leaf to the root, from below
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    /** @throws IllegalArgumentException unless the index is at least 0 and below the size */
    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index);
        }
        path = List.copyOf(path);
    }

    /**
     * The root of the tree if the leaf is this one, by the algorithm of RFC 9162 section 2.1.3.2; empty when the path is
     * too short or too long for the size.
     */
    public Optional<Hash> rootAbove(Hash leaf) {
        long place = index;
        long last = size - 1;
        Hash root = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((place & 1) == 1 || place == last) {
                root = Hash.ofChildren(beside, root);
                // a node without a right neighbour stands for itself on the levels above
                int skipped = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= skipped;
                last >>= skipped;
            } else {
                root = Hash.ofChildren(root, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(root) : Optional.empty();
    }

    /** Whether it shows that this leaf is in the tree with this root. */
    public boolean shows(Hash leaf, Hash root) {
        return rootAbove(leaf).filter(root::equals).isPresent();
    }
}
