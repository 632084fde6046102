package nl.tredewijzer.registry.http.limits;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Token buckets for any number of clients in a fixed amount of memory. Per slot one instant is kept: when the bucket
 * will be full again (the generic cell rate algorithm). Clients share a slot by chance of the hash; its seed is random,
 * so that nobody can aim at another one's slot.
 */
final class Buckets {

    private static final int SLOTS = 1 << 16;

    private final AtomicLongArray fullAt = new AtomicLongArray(SLOTS);
    private final int seed = new SecureRandom().nextInt();
    private final long nanosPerToken;
    private final long capacityNanos;

    /**
     * Buckets that are full at first.
     *
     * @param perSecond tokens that flow in
     * @param capacity tokens that fit in
     * @param now the time in nanoseconds
     */
    Buckets(long perSecond, long capacity, long now) {
        this.nanosPerToken = 1_000_000_000L / perSecond;
        this.capacityNanos = nanosPerToken * capacity;
        for (int slot = 0; slot < SLOTS; slot++) {
            fullAt.set(slot, now);
        }
    }

    /**
     * Takes one token.
     *
     * @return 0, or the nanoseconds to wait for one when there is none
     */
    long take(String client, long now) {
        int slot = spread(client.hashCode() ^ seed) & (SLOTS - 1);
        while (true) {
            long before = fullAt.get(slot);
            long after = Math.max(before - now, 0) + nanosPerToken;
            if (after > capacityNanos) {
                return after - capacityNanos;
            }
            if (fullAt.compareAndSet(slot, before, now + after)) {
                return 0;
            }
        }
    }

    /** Murmur3's finalizer: close addresses land far apart. */
    private static int spread(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
