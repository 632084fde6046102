package nl.tredewijzer.model.log;

import java.util.Iterator;
import java.util.List;

/**
 * That the tree of one size is the beginning of the tree of another: that nothing was changed, moved or left out
 * meanwhile. RFC 6962 section 2.1.2.
 *
 * @param from leaves of the older tree
 * @param to leaves of the newer tree
 * @param path hashes of subtrees, as the RFC orders them; none when the sizes are equal or the older tree is empty
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    /** @throws IllegalArgumentException unless 0 ≤ from ≤ to */
    public ConsistencyProof {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("No older and newer tree: " + from + " and " + to + " leaves");
        }
        path = List.copyOf(path);
    }

    /** Whether it shows that the tree with the second root begins with the tree with the first; RFC 9162 2.1.4.2. */
    public boolean shows(Hash older, Hash newer) {
        if (from == to) {
            return path.isEmpty() && older.equals(newer);
        }
        if (from == 0) {
            return path.isEmpty() && older.equals(Hash.ofNothing());
        }
        Iterator<Hash> hashes = path.iterator();
        int whole = Long.numberOfTrailingZeros(from);
        boolean isSubtree = from == 1L << whole;
        if (!isSubtree && !hashes.hasNext()) {
            return false;
        }
        Hash first = isSubtree ? older : hashes.next();
        return new Climb(from - 1 >> whole, to - 1 >> whole, first)
                .along(hashes)
                .reaches(older, newer);
    }

    /** The two roots on the way up: both grow from one subtree that is in both trees. */
    private static final class Climb {

        private long place;
        private long last;
        private Hash older;
        private Hash newer;
        private boolean tooLong;

        Climb(long place, long last, Hash start) {
            this.place = place;
            this.last = last;
            this.older = start;
            this.newer = start;
        }

        Climb along(Iterator<Hash> hashes) {
            while (hashes.hasNext() && !tooLong) {
                step(hashes.next());
            }
            return this;
        }

        private void step(Hash beside) {
            if (last == 0) {
                tooLong = true;
                return;
            }
            if ((place & 1) == 1 || place == last) {
                older = Hash.ofChildren(beside, older);
                newer = Hash.ofChildren(beside, newer);
                int skipped = place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= skipped;
                last >>= skipped;
            } else {
                newer = Hash.ofChildren(newer, beside);
            }
            place >>= 1;
            last >>= 1;
        }

        boolean reaches(Hash olderRoot, Hash newerRoot) {
            return !tooLong && last == 0 && older.equals(olderRoot) && newer.equals(newerRoot);
        }
    }
}
