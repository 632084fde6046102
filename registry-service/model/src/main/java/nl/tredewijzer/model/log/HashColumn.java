package nl.tredewijzer.model.log;

import java.util.Arrays;

/** The hashes of one level of a tree, side by side; grows at its end, and what stands in it never changes. */
final class HashColumn {

    private static final int FIRST_CAPACITY = 16;

    private volatile byte[] bytes = new byte[FIRST_CAPACITY * Hash.LENGTH];
    private int count;

    void append(Hash hash) {
        int position = Math.multiplyExact(count, Hash.LENGTH);
        if (position == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
        }
        hash.writeTo(bytes, position);
        count++;
    }

    Hash get(long index) {
        return Hash.readFrom(bytes, Math.multiplyExact(Math.toIntExact(index), Hash.LENGTH));
    }
}
