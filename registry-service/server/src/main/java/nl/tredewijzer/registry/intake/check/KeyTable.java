package nl.tredewijzer.registry.intake.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import nl.tredewijzer.registry.http.Sha256;

/**
 * Numbers keys in the order in which they are first seen, with twelve to twenty-four bytes for each, however long they
 * are: two million rows must be grouped in a small heap.
 *
 * <p>It keeps 64 bits of a salted hash. Two keys in two million meet in one number with a chance below one in a
 * million; who reads the groups checks that their rows belong together.
 */
public final class KeyTable {

    private static final int FIRST_CAPACITY = 1 << 10;

    private final byte[] salt = new byte[16];
    private final MessageDigest digest = Sha256.begin();
    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    /** An empty table. */
    public KeyTable() {
        new SecureRandom().nextBytes(salt);
    }

    /** The number of a key, from 1; a new one when it was not seen before. */
    public int numberOf(String key) {
        long hash = hash(key);
        int slot = slot(hash);
        if (numbers[slot] == 0) {
            size++;
            hashes[slot] = hash;
            numbers[slot] = size;
            if (size > hashes.length / 4 * 3) {
                grow();
            }
            return size;
        }
        return numbers[slot];
    }

    /** Whether a key was numbered. */
    public boolean holds(String key) {
        return numbers[slot(hash(key))] != 0;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (numbers[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new int[oldNumbers.length * 2];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private long hash(String key) {
        digest.update(salt);
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
